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

from checker.checking.name_findings import gather_name_uses, is_worth_noting, list_named_rows, report_names
from checker.checking.rule import Rule
from checker.messages import _
from checker.names.row_spellings import find_misspellings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every name; it points at the odd spelling, then at the others."""
    uses = gather_name_uses(context)
    for row in list_named_rows(context):
        for found in find_misspellings(row.sides, row.first, row.compared.number, uses, row.unshared):
            if is_worth_noting(found.probability):
                spelled = (found.fault, *found.others)
                places = [row.locate(one.side, one.word.at, one.word.start, one.word.end) for one in spelled]
                yield report_names(rule, row, _("{said}: one name in two spellings"), places, found.probability)


RULE = Rule("name-spelling", "name", "accuracy/mistranslation", "warning", __doc__ or "", check)
