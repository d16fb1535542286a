"""Another country, or another people, than in the other version.

What: a country or a nationality that has no counterpart in the other version, which names another country in its
    place. A third version says which of them is at fault; else it is the translation. A city stands for its country,
    a word that both versions have for itself, a compound (Russlandpolitik) for the country it begins with. Languages
    (in English, en français) are left alone; a country beside a people is a note. Not seen: a country that one
    version names alone, one that is named elsewhere in the same sentences, and what has the same word in one of the
    languages (Congo, Korea, English for all the British).
Why: Niger and Nigeria, Iraq and Iran, Slovakia and Slovenia are exchanged easily, and readers notice.
Wrong: "Die slowakische Regierung dankte den Helfern." beside "The Slovenian government thanked the helpers."
Right: "Die slowakische Regierung dankte den Helfern." beside "The Slovak government thanked the helpers."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.name_findings import list_named_rows, report_names
from checker.checking.rule import Rule
from checker.messages import _
from checker.names.row_countries import find_misnamed_countries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.checking.name_findings import NamedRow
    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every country that differs; it points at the odd one, then at the one of another version."""
    for row in list_named_rows(context):
        if not row.countries:
            continue
        for found in find_misnamed_countries(row.sides, row.first, _list_nearby(context, row)):
            named = (found.fault, found.other)
            places = [row.locate(one.side, one.mention.at, one.mention.start, one.mention.end) for one in named]
            yield report_names(rule, row, _("{said}: another country"), places, found.probability)


def _list_nearby(context: Context, row: NamedRow) -> list[list[str]]:
    """For every version what it says in the rows right before and behind."""
    number = row.compared.number
    rows = context.rows[max(0, number - 1) : number] + context.rows[number + 1 : number + 2]
    return [[one.text for near in rows for one in near.cells.get(side.version, ())] for side in row.sides]


RULE = Rule("country-mismatch", "name", "accuracy/mistranslation", "warning", __doc__ or "", check)
