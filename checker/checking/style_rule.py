"""The rules that say where a text is set in another way than the style of the settings has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.rule import Rule
from checker.model import Identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.checking.context import Context
    from checker.model import Finding


def make_style_rule(rule_id: str, mqm: str, doc: str | None, say: Callable[[], str], *, spelling: bool = False) -> Rule:
    """The rule of that id, which `style_finders.FINDERS` has too; it says nothing where the settings name no style.

    ``say`` gives the message in the language of the messages; it may name ``{wrong}`` and ``{language}``. ``spelling``
    says that a fix may change letters beyond capitals and ß. ``doc`` is the docstring of the rule's file.
    """

    def check(rule: Rule, context: Context) -> Iterator[Finding]:
        """Yield a finding for everything that the style of a version sets in another way."""
        if context.settings.style:
            from checker.checking.style_findings import report_style

            yield from report_style(rule, context, say(), spelling=spelling)

    return Rule(rule_id, "typography", mqm, "info", doc or "", check, Identity("place"))
