"""What the rules on names have in common: the rows whose names can be compared, and how a finding looks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from checker.checking.context import ComparedRow, Context
from checker.checking.reference_findings import say_both
from checker.checking.rule import Rule
from checker.model import Finding, Location, Sentence, Value
from checker.names.countries import may_name_countries
from checker.names.name_uses import NameUses
from checker.names.name_words import NamedSide, Unshared, compare_capitals, list_capitals, writes_names
from checker.names.thresholds import LEAST_NOTED, LEAST_ROW_SCORE, LEAST_WARNED


class NamedRow(NamedTuple):
    """A row with its sides, in the order of ``compared.cells``; ``first`` is the place of the source among them.

    ``unshared`` has the words with a capital by which a side, at its place, differs from the source; sides that don't
    differ have no entry. ``countries``: the source and another side may name some.
    """

    compared: ComparedRow
    sides: Sequence[NamedSide]
    first: int
    unshared: Mapping[int, Unshared]
    countries: bool

    def locate(self, side: int, at: int, start: int, end: int) -> Location:
        """The place of some characters of one of a side's texts."""
        return self.compared.cells[self.sides[side].version][at].location(start, end)


def list_named_rows(context: Context) -> list[NamedRow]:
    """The rows whose names may differ: looked at once for all rules on names.

    Two languages or more say the same there, and it is known of them how they write names.
    """
    return context.look_once(_FirstLook).rows


class _FirstLook:
    """The rows of an article whose names may differ, and the words with a capital of each passage in them."""

    def __init__(self, context: Context) -> None:
        self._known = {one.id: one.language for one in context.article.versions if writes_names(one.language)}
        self.capitals: dict[tuple[Sentence, ...], Collection[str]] = {}
        self.rows: list[NamedRow] = []
        if len(set(self._known.values())) > 1:
            for compared in context.compared_rows():
                if compared.row.score >= LEAST_ROW_SCORE:
                    self._look(compared, compared.row.source or context.article.source)

    def _look(self, compared: ComparedRow, source: str | None) -> None:
        cells = {version: cell for version, cell in compared.cells.items() if version in self._known}
        sides = [NamedSide(key, self._known[key], [one.text for one in cell]) for key, cell in cells.items()]
        if len(sides) < 2:
            return
        capitals, may_name = [], []
        for side, cell in zip(sides, cells.values(), strict=True):  # side by side: their words are remembered so long
            words = self.capitals[cell] = list_capitals(side.texts)
            capitals.append(words)
            may_name.append(may_name_countries(side.texts, side.language))
        first = next((at for at, side in enumerate(sides) if side.version == source), 0)
        unshared = {}
        for at, side in enumerate(sides):
            if at != first:
                found = compare_capitals(sides[first].texts, capitals[first], side.texts, capitals[at])
                if found.own:
                    unshared[at] = found
        countries = may_name[first] and sum(may_name) > 1
        if unshared or countries:
            self.rows.append(NamedRow(compared, sides, first, unshared, countries))


def gather_name_uses(context: Context) -> NameUses:
    """How names are written throughout the article: gone through when that is first asked for."""
    return context.look_once(_gather_uses)


def _gather_uses(context: Context) -> NameUses:
    known = context.look_once(_FirstLook).capitals

    def find(cell: tuple[Sentence, ...]) -> Collection[str]:
        return known[cell] if cell in known else list_capitals([one.text for one in cell])

    return NameUses({key: find(cell) for key, cell in row.cells.items()} for row in context.rows)


def report_names(rule: Rule, row: NamedRow, message: str, places: Sequence[Location], probability: float) -> Finding:
    """A finding of a rule: ``{said}`` in the message is what the first two places say.

    A warning where it is probable enough, else a note; one that is hardly probable is not made: see `is_worth_noting`.
    """
    fault, other = places[0], places[1]
    said = say_both(fault.language or "", fault.text, other.language or "", other.text)
    finding = rule.report(
        message.format(said=said),
        places,
        severity="warning" if probability >= LEAST_WARNED else "info",
        values=[Value(place.language, place.text) for place in places],
        unit=row.compared.row.unit,
    )
    finding.confidence, finding.row = probability, row.compared.number
    return finding


def is_worth_noting(probability: float) -> bool:
    """Whether a finding of that probability is worth a note."""
    return probability >= LEAST_NOTED
