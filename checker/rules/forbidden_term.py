"""A term that the glossary forbids.

What: a word or phrase that the glossary of the settings marks as forbidden, in whatever form it stands, in a compound,
    too, and in one version alone. A longer term that the glossary allows is none.
Why: a house has its reasons: a competitor's name, a word that hurts, a term with a legal meaning.
Wrong: "Die Heizpumpen sind leise." where the glossary forbids "Heizpumpe" and has "Wärmepumpe"
Right: "Die Wärmepumpen sind leise."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.checking.term_findings import report_disallowed
from checker.messages import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every forbidden term; it points at the words."""
    yield from report_disallowed(
        rule,
        context,
        "forbidden",
        _("the glossary forbids “{term}” and has {allowed} ({concept})"),
        _("the glossary forbids “{term}” ({concept})"),
    )


RULE = Rule("forbidden-term", "terminology", "terminology/wrong-term", "warning", __doc__ or "", check)
