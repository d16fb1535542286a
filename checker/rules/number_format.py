"""A number is written in another language's convention.

What: separators of another language, of groups or of decimals. Where the settings name a style (`style = "fr-CH"`) or a
    space (`number-format`), also spaces within numbers, and before % and the signs of currencies, that are others than
    it sets.
Why: 1.234 is a thousand in one language and one point two in the next; the reader takes it for what it looks like.
Wrong: "Quelque 14.000 personnes" in French.
Right: "Quelque 14 000 personnes"
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.checking.written_places import join_fixes, replace_written, stands_as_written, widen
from checker.messages import _
from checker.model import Identity, SettingsError
from checker.quantities import find_quantities
from checker.typography import number_formats
from checker.untranslated.kept_ranges import find_kept_ranges

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.languages.typography_facts import TypographyFacts
    from checker.model import Document, Finding, Sentence
    from checker.quantities.quantity import Quantity
    from checker.typography.number_formats import FormatFault


LEAST_CELLS = 3
"""Cells of a table from which it was written so as a whole. Set by hand, 2026-11."""
_RELEASE = re.compile(r"(?<![\w.,])[0-9]++\.[0-9]{1,2}(?![.,]?[0-9])")
"""What `number_formats.may_be_name`, with nothing beside it that would belong to it."""
LONGEST_CODE = 40
"""Characters of a word that is taken for a code. Limit."""
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_ROWS = re.compile(r"[0-9]++")


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a warning for a wrong separator and a note for a wrong space; the house style is ``number-format``.

    A bare decimal with a point that another version writes with the same characters is a name: a release, a section.
    The cells of a table that are all written so are one finding.
    """
    for version in context.article.versions:
        if version.residue:
            continue
        house = _get_house_style(context, version.language)
        tables: dict[tuple[Document, int, str], list[Finding]] = {}
        begins: dict[Document, list[int]] = {}
        for sentence in version.sentences:
            if sentence not in context.claimed and (sentence.language or version.language) == version.language:
                for kind, found in _check_sentence(rule, context, sentence, version.language, house):
                    if sentence.block.kind != "cell":
                        yield found
                        continue
                    document = sentence.document
                    if document not in begins:
                        begins[document] = _number_tables(document)
                    table = document, begins[document][sentence.block_index], kind
                    tables.setdefault(table, []).append(found)
        for cells in tables.values():
            yield from [_join_cells(cells)] if len(cells) >= LEAST_CELLS else cells


def _number_tables(document: Document) -> list[int]:
    """For every block the one that its table begins with: cells that follow one another are of one."""
    found: list[int] = []
    for at, block in enumerate(document.blocks):
        goes_on = at and block.kind == "cell" and document.blocks[at - 1].kind == "cell"
        found.append(found[-1] if goes_on else at)
    return found


def _join_cells(cells: list[Finding]) -> Finding:
    """The first finding of a table, with the places of all."""
    first = cells[0]
    first.locations = tuple(place for found in cells for place in found.locations)
    text = _("{message}: {count} cells of the table")
    first.message = text.format(message=first.message, count=len(cells))
    first.fix = join_fixes([found.fix for found in cells])
    return first


def _get_house_style(context: Context, language: str) -> tuple[TypographyFacts, bool]:
    """How the language is set here, and whether the settings say anything of its spaces."""
    facts, asked = registry.get(language).typography, False
    if context.settings.style:
        from checker.typography.locale_styles import find_style, set_numbers

        style = find_style(context.settings.style, language)
        facts, asked = set_numbers(facts, style), style is not None
    given = context.settings.number_format
    try:
        facts = number_formats.get_house_format(facts, language, given)
    except ValueError as error:
        raise SettingsError(_("settings: number-format has no key {key!r}").format(key=str(error))) from None
    return facts, asked or any(key.partition("-")[0] == language for key in given)


def _check_sentence(
    rule: Rule, context: Context, sentence: Sentence, language: str, house: tuple[TypographyFacts, bool]
) -> Iterator[tuple[str, Finding]]:
    """What is wrong in a sentence: the kind of fault, and the finding."""
    facts, asked = house
    quantities = context.get_quantities(sentence)
    kept = find_kept_ranges(sentence, context.settings) if quantities else []
    for quantity in quantities:
        if kept and any(start < quantity.end and quantity.start < end for start, end in kept):
            continue
        for fault in number_formats.find_faults(sentence.text, quantity, facts):
            separator = fault.kind == "separator"
            if separator and (_is_copied(context, sentence, quantity) or _is_in_code(context, sentence, quantity)):
                break
            if (asked or separator) and (found := _report(rule, sentence, quantity, fault, language)):
                yield fault.kind, found


def _report(rule: Rule, sentence: Sentence, quantity: Quantity, fault: FormatFault, language: str) -> Finding | None:
    """What is said of one fault; None for a space that stands in the file in another way, with markup perhaps."""
    start, end, right = widen(sentence.text, fault.start, fault.end, fault.right)
    place, block = sentence.location(start, end), sentence.block
    fix = replace_written(sentence.document, block, sentence.start + start, sentence.start + end, right)
    exact = stands_as_written(sentence.document, block, sentence.start + start, sentence.start + end)
    separator = fault.kind == "separator"
    slight = not separator or _drop_spaces(place.text) == _drop_spaces(right)
    if not exact and slight:
        return None
    if separator:
        text = _("{wrong} is not how {language} writes it")
    elif fault.right:
        text = _("{language} sets a no-break space before the sign")
    else:
        text = _("{language} sets no space before the sign")
    return rule.report(
        text.format(wrong=place.text, language=registry.get(language).name),
        [place],
        severity="info" if slight else "warning",
        suggestion=_("write {right}").format(right=right),
        fix=fix if _keeps_value(sentence.text, quantity, fault, language) else None,
    )


def _keeps_value(text: str, quantity: Quantity, fault: FormatFault, language: str) -> bool:
    """Whether the number, set as it should be, is read as it was: 14.000 visitors may be taken for 14 of them."""
    changed = text[quantity.start : fault.start] + fault.right + text[fault.end : quantity.end]
    said = (quantity.value, quantity.low, quantity.high, quantity.parts)
    return any((one.value, one.low, one.high, one.parts) == said for one in find_quantities(changed, language))


def _drop_spaces(text: str) -> str:
    return "".join(text.split())


def _is_copied(context: Context, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number may be a name, and another version has it so in what corresponds to the sentence."""
    if not number_formats.may_be_name(sentence.text, quantity):
        return False
    return any(quantity.surface in _list_releases(other.text) for other in context.list_beside(sentence))


def _is_in_code(context: Context, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the number is a part of a longer word (252.227-7013) that another version has as it is."""
    before = sentence.text[max(0, quantity.start - LONGEST_CODE) : quantity.start].rpartition(" ")[2]
    behind = sentence.text[quantity.end : quantity.end + LONGEST_CODE].partition(" ")[0]
    word = _EDGES.sub("", before + sentence.text[quantity.start : quantity.end] + behind)
    if len(word) > LONGEST_CODE:
        return False
    longer = len(_ROWS.findall(word)) > len(_ROWS.findall(quantity.surface))
    return longer and any(word in other.text for other in context.list_beside(sentence))


@lru_cache(maxsize=256)
def _list_releases(text: str) -> frozenset[str]:
    """The bare decimals with a point of a text, as they are written."""
    return frozenset(_RELEASE.findall(text))


RULE = Rule(
    "number-format", "typography", "locale-convention/number-format", "warning", __doc__ or "", check, Identity("place")
)
