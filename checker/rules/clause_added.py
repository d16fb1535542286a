"""A clause of a sentence has no counterpart in the source.

What: within two sentences that correspond, a stretch of a version's, 30 characters or longer, of which the source says
    nothing. It is found as `clause-missing` finds it, and with the same limits: shorter ones, and what is said in
    another way, are not seen.
Why: what a translation adds is either a mistake or something the other versions ought to say too.
Wrong: "Le pont, que la crue du printemps avait gravement endommagé, ouvre lundi." beside "Die Brücke öffnet am Montag."
Right: "Le pont ouvre lundi." beside the source "Die Brücke öffnet am Montag."
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
    """Yield a finding for every such clause: its place, then where it would stand in the source."""
    text = _("part of a sentence of the {language} version is not in the source")
    return find_absent_clauses(rule, context, text, omission=False)


RULE = Rule("clause-added", "addition", "accuracy/addition", "warning", __doc__ or "", check, Identity(family="clause"))
