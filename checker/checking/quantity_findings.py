"""Findings about quantities: what versions differ in, and where. Shared by all rules that report differences."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, cast

from checker import languages as registry
from checker.checking.context import ComparedRow, Context, locate_passage
from checker.checking.rule import Rule
from checker.comparison.conventions import CONVENTIONS, DROPPED_CONVERSION
from checker.comparison.difference import Difference, describe
from checker.messages import _
from checker.model import Side, Value
from checker.quantities.description import describe_value
from checker.typography import number_formats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding, Location, Sentence, Severity
    from checker.quantities.quantity import Quantity

LONGEST_PLACE = 2_000
"""Characters of a passage that lacks a number, beyond which the place where it begins stands for it. Limit: a text of
thousands of numbers in one sentence would be repeated in as many findings."""

LACKING = frozenset(("missing", DROPPED_CONVERSION))
"""Kinds of differences in which a version has nothing that another one has."""


def report_differences(
    rule: Rule,
    context: Context,
    *,
    kinds: Collection[str] = (),
    besides: Collection[str] = (),
    fits: Callable[[Difference], bool] = bool,
) -> Iterator[Finding]:
    """A finding of a rule for every difference of the kinds given, or of all kinds besides some, that ``fits``."""
    for compared, differences in context.compare_quantities():
        chosen = [one for one in differences if (one.kind in kinds if kinds else one.kind not in besides) and fits(one)]
        if chosen:
            yield from _make_findings(rule, context, compared, chosen)


def _make_findings(
    rule: Rule, context: Context, compared: ComparedRow, differences: list[Difference]
) -> Iterator[Finding]:
    cells, versions = compared.cells, list(compared.cells)
    residue = {version.id for version in context.article.versions if version.residue}
    home = {
        quantity: one for sentences in cells.values() for one in sentences for quantity in context.get_quantities(one)
    }
    source = compared.row.source or context.article.source
    for difference in differences:
        fault = _choose_fault(difference, versions, source, residue)
        order = sorted(range(len(versions)), key=lambda side: (side != fault, side))
        places = [_locate(difference.quantities[side], home, cells[versions[side]]) for side in order]
        sides = _list_sides(difference, dict(zip(order, places, strict=True)))
        groups = _group_sides(difference)
        if residue & set(versions):  # the page may say it twice
            places += _find_elsewhere(context, difference, home)
        finding = rule.report(
            describe(difference),
            places,
            severity=cast("Severity", difference.severity),
            values=[
                Value(
                    difference.languages[side],
                    quantity.surface,
                    _write_value(quantity),
                    describe_value(quantity),
                    groups[side],
                )
                for side in order
                if (quantity := difference.quantities[side]) is not None
            ],
            suggestion=_suggest(difference, fault, home),
            unit=compared.row.unit,
            sides=sides,
        )
        finding.row = compared.number
        finding.confidence = None if difference.kind in CONVENTIONS else difference.confidence
        yield finding


def _choose_fault(difference: Difference, versions: list[str], source: str | None, residue: set[str]) -> int:
    """The version to look at first: the odd one out, what was left over, what lacks it, what is not the source."""
    if difference.odd is not None:
        return difference.odd
    for side, version in enumerate(versions):
        if version in residue:
            return side
    absent = [side for side, quantity in enumerate(difference.quantities) if quantity is None]
    others = [side for side, version in enumerate(versions) if version != source]
    return next((side for side in absent if side in others), others[-1] if others else 0)


def _list_sides(difference: Difference, places: dict[int, Location]) -> list[Side]:
    """What disagrees: one version with those that agree among themselves, else each with every other."""
    found = []
    groups = _group_sides(difference)
    for side, quantity in enumerate(difference.quantities):
        if quantity is not None:
            found.append(Side(groups[side], places[side]))
        elif difference.kind in LACKING:
            found.append(Side(-1, lacks=difference.languages[side]))
    return found


def _group_sides(difference: Difference) -> list[int]:
    """For every side the group of those that agree with it."""
    apart = difference.odd is None and difference.kind not in LACKING
    return [side if apart else int(side == difference.odd) for side in range(len(difference.quantities))]


def _locate(quantity: Quantity | None, home: dict[Quantity, Sentence], sentences: tuple[Sentence, ...]) -> Location:
    if quantity is None:
        place = locate_passage(sentences)
        return place if len(place.text) <= LONGEST_PLACE else sentences[0].location(0, 0)
    return home[quantity].location(quantity.start, quantity.end)


def _write_value(quantity: Quantity) -> str:
    value = "" if quantity.value is None else str(quantity.value)
    return " ".join(part for part in (value, quantity.unit or "") if part)


def _find_elsewhere(context: Context, difference: Difference, home: dict[Quantity, Sentence]) -> list[Location]:
    """Where else in the article a sentence with one of the quantities stands, word for word."""
    return [
        other.location(quantity.start, quantity.end)
        for quantity in difference.quantities
        if quantity is not None
        for other in context.find_repeats(home[quantity])
    ]


def _suggest(difference: Difference, fault: int, home: dict[Quantity, Sentence]) -> str | None:
    """What to write, where two versions agree against one. It is a value: said, but never applied by itself."""
    wrong = difference.quantities[fault]
    if difference.odd is None or wrong is None or difference.kind not in {"value", "scale", "digits"}:
        return None
    right = next(
        quantity for side, quantity in enumerate(difference.quantities) if side != fault and quantity is not None
    )
    language = registry.get(difference.languages[fault])
    text = number_formats.replace_format(home[wrong].text, wrong, right, language.typography)
    return _("write {text} in {language}").format(text=text, language=language.name) if text else None
