"""A clause of the source has no counterpart in the sentence of another version.

What: within two sentences that correspond, a stretch of the source's, 30 characters or longer, of which the other
    says nothing. It is found by what its words mean, one by one, and by the lengths of both. Of clauses dropped from
    professional translations half were found that had 70 characters or more, a quarter of those from 30 to 69 (and
    another tenth of both as notes); seven in ten warnings were right, nine in ten outside of laws. It can't see
    single words, short phrases, a clause left out of a long sentence where another part has become longer, and what
    is said in its place.
Why: a sentence that is there is taken to be translated; that half of it is missing is noticed by nobody.
Wrong: "Die Brücke, die das Hochwasser stark beschädigt hatte, öffnet am Montag." beside "Le pont ouvre lundi."
Right: "Die Brücke, die beschädigt war, öffnet am Montag." beside "Le pont, qui avait été endommagé, ouvre lundi."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.absent_clauses import find_absent_clauses
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Identity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every such clause: its place, then where it would stand in the other version."""
    return find_absent_clauses(
        rule, context, _("part of a sentence is missing in the {language} version"), omission=True
    )


RULE = Rule(
    "clause-missing", "omission", "accuracy/omission", "warning", __doc__ or "", check, Identity(family="clause")
)
