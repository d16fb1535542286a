"""Findings on how a text is set under the style that the settings name for its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.styled_text import StyledBlock
from checker.checking.written_places import join_fixes, replace_written, stands_as_written, widen
from checker.messages import _
from checker.reporting.plain_sentences import make_visible
from checker.typography.locale_styles import find_style
from checker.typography.style_fault import StyleFault, is_space_only
from checker.typography.style_finders import find_style_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.checking.rule import Rule
    from checker.model import Finding, Fix, Location, Version


def report_style(rule: Rule, context: Context, message: str, *, spelling: bool = False) -> Iterator[Finding]:
    """The findings of a rule of typography, each with its fix; ``message`` may name ``{wrong}`` and ``{language}``.

    ``spelling`` says that a fix may change letters beyond capitals and ß.
    Nothing where the settings name no style for the language. What can't be replaced without touching markup or a line
    break is left alone. Raises `SettingsError` for a style that is not known.
    """
    for version in context.article.versions:
        style = find_style(context.settings.style, version.language)
        if style is None or version.residue:
            continue
        name = registry.get(version.language).name
        warns = rule.id in style.warnings
        for block in context.list_styled_blocks(version):
            for fault in find_style_faults(rule.id, block.text, style, version.language):
                placed = _place(block, fault, version, spelling)
                if placed is None:
                    continue
                places, fix, right = placed
                yield rule.report(
                    message.format(wrong=make_visible(places[0].text), language=name),
                    places,
                    severity="warning" if warns and not is_space_only(block.text, fault) else "info",
                    suggestion=_("write {right}").format(right=right),
                    fix=fix,
                )


def _place(
    block: StyledBlock, fault: StyleFault, version: Version, spelling: bool
) -> tuple[list[Location], Fix | None, str] | None:
    """Where a fault stands, its fix, and what to write; None where it can't be replaced."""
    parts = [StyleFault(*widen(block.block.text, one.start, one.end, one.right)) for one in fault.parts]
    if not all(stands_as_written(block.document, block.block, one.start, one.end) for one in parts):
        return None
    places = [block.locate(one.start, one.end, version.language) for one in parts]
    fixes = [
        replace_written(block.document, block.block, one.start, one.end, one.right, spelling=spelling) for one in parts
    ]
    return places, join_fixes(fixes), " … ".join(one.right for one in parts)
