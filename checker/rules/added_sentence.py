"""A sentence of a version has no counterpart in the source.

What: a version says something that the source does not say at all, neither in a sentence of its own nor within one
    that says more.
Why: what a translation adds is either a mistake or something the other versions ought to say too.
Wrong: "Le pont ouvre lundi. L'entrée est gratuite." beside the source "Die Brücke öffnet am Montag."
Right: "Le pont ouvre lundi." beside the source "Die Brücke öffnet am Montag."
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.checking.absent_passages import find_absent_passages
from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Finding, Identity


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every passage the source lacks; first its place, then where it would stand in the source."""
    return find_absent_passages(rule, context, _("not in the source, the {language} version"), omission=False)


RULE = Rule(
    "added-sentence", "addition", "accuracy/addition", "warning", __doc__ or "", check, Identity(family="absence")
)
