"""Another name than in the other version.

What: a name in whose place the other version has another one: another surname behind the same first name, or two names
    that both versions say elsewhere in the article and here one each. It is a note: professional translations differ
    in this seldom, and mostly on purpose (a person for a town, an office for its holder); of what is said there a
    third is a fault. Not seen: a name that one version leaves out or says with a word, names at the start of a
    sentence, words that either language knows, and all names of less than four letters.
Why: it is what the reader will quote, and no word of the sentence gives it away.
Wrong: "Das sagte Aurelie Kastner dem Sender." beside "C’est ce qu’a dit Aurelie Wyssbrod à la chaîne."
Right: "Das sagte Aurelie Kastner dem Sender." beside "C’est ce qu’a dit Aurelie Kastner à la chaîne."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.name_findings import gather_name_uses, list_named_rows, report_names
from checker.checking.rule import Rule
from checker.messages import _
from checker.names.replaced_names import find_replaced_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for every name; it points at the one of the translation, then at the one of the source."""
    uses = gather_name_uses(context)
    for row in list_named_rows(context):
        for at, unshared in row.unshared.items():
            sides = row.sides[row.first], row.sides[at]
            for found in find_replaced_names(*sides, row.compared.number, uses, unshared):
                words = ((at, found.other), (row.first, found.one))
                places = [row.locate(number, one.at, one.start, one.end) for number, one in words]
                yield report_names(rule, row, _("{said}: another name"), places, found.probability)


RULE = Rule("name-mismatch", "name", "accuracy/mistranslation", "info", __doc__ or "", check)
