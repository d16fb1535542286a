"""A name is spelled differently in two versions.

What: a name that has a letter more, a letter less or another one than in another version, or two letters exchanged. A
    third version, the rest of the article or the word lists say which of them is at fault; else it is the translation.
    Left alone: cases and plurals, the endings of countries and peoples, sounds that languages spell differently
    (Tschechow, Chekhov), and what the article spells so again and again. Not seen: a slip that makes another known
    word, two slips in one name, names of less than four letters, acronyms, and slips in names that the versions spell
    differently anyway (Poutine, Putin).
Why: it is the slip that the named person sees first, and no spelling checker knows the name.
Wrong: "Ministerin Aurelie Kastner trat zurück." beside "La ministre Aurelie Kasnter a démissionné."
Right: "Ministerin Aurelie Kastner trat zurück." beside "La ministre Aurelie Kastner a démissionné."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages
from checker.checking.reference_findings import say_both
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Value
from checker.names.name_uses import NameUses
from checker.names.row_spellings import find_misspellings
from checker.names.spelling_difference import SpelledSide
from checker.names.thresholds import LEAST_NOTED, LEAST_ROW_SCORE, LEAST_WARNED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import ComparedRow, Context
    from checker.model import Finding, Location
    from checker.names.row_spellings import Misspelling, SpelledName


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every name; it points at the odd spelling, then at the others."""
    known = {one.id: one.language for one in context.article.versions if one.language in languages.codes()}
    if len(set(known.values())) < 2:
        return
    uses = NameUses(
        lambda: ({key: [one.text for one in cell] for key, cell in row.cells.items()} for row in context.rows)
    )
    for compared in context.compared_rows():
        versions = [version for version in compared.cells if version in known]
        if len(versions) < 2 or compared.row.score < LEAST_ROW_SCORE:
            continue
        sides = [SpelledSide(one, known[one], [text.text for text in compared.cells[one]]) for one in versions]
        source = compared.row.source or context.article.source or ""
        first = versions.index(source) if source in versions else 0
        for one in find_misspellings(sides, first, compared.number, uses):
            if one.probability >= LEAST_NOTED:
                yield _report(rule, compared, versions, known, one)


def _report(rule: Rule, compared: ComparedRow, versions: list[str], known: dict[str, str], one: Misspelling) -> Finding:
    def locate(spelling: SpelledName) -> Location:
        word = spelling.word
        return compared.cells[versions[spelling.side]][word.at].location(word.start, word.end)

    every = (one.fault, *one.others)
    languages_of = [known[versions[each.side]] for each in every]
    said = say_both(languages_of[0], one.fault.word.text, languages_of[1], one.others[0].word.text)
    finding = rule.report(
        _("{said}: one name in two spellings").format(said=said),
        [locate(each) for each in every],
        severity="warning" if one.probability >= LEAST_WARNED else "info",
        values=[Value(code, each.word.text) for code, each in zip(languages_of, every, strict=True)],
        unit=compared.row.unit,
    )
    finding.confidence, finding.row = one.probability, compared.number
    return finding


RULE = Rule("name-spelling", "name", "accuracy/mistranslation", "warning", __doc__ or "", check)
