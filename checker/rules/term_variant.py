"""A term that the glossary calls old or deprecated.

What: a word or phrase that the glossary of the settings marks as deprecated or superseded, in whatever form it stands,
    in one version alone, too.
Why: it was right once; readers meet two names for one thing. It may be meant, so this is a note.
Wrong: "The Home Office mailed the forms." where the glossary has "Interior Ministry" for the deprecated "Home Office"
Right: "The Interior Ministry mailed the forms."
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
    """Yield a note for every deprecated term; it points at the words."""
    yield from report_disallowed(
        rule,
        context,
        "deprecated",
        _("the glossary no longer has “{term}” but {allowed} ({concept})"),
        _("the glossary no longer has “{term}” ({concept})"),
    )


RULE = Rule("term-variant", "terminology", "terminology/inconsistent-use-of-terminology", "info", __doc__ or "", check)
