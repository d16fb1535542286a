"""A bracket is opened and not closed, or closed and not opened.

What: a round or square bracket without its other half in a paragraph, where no other version lacks it, too. Faces
    of signs, and the bracket behind the letter or number of an item, are none.
Why: what was to stand in brackets runs into the sentence; often the end of the passage was lost with the bracket.
Wrong: "Le pont (120 mètres est ouvert." beside "Die Brücke (120 Meter) ist offen."
Right: "Le pont (120 mètres) est ouvert." beside "Die Brücke (120 Meter) ist offen."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Identity, Sentence
from checker.structure.text_kind import judge_text_kind
from checker.typography.brackets import find_unbalanced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Block, Finding

NO_TEXT = frozenset(("code", "template"))
"""Kinds of text in which brackets mean something else."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every paragraph of a version with such a bracket; it points at the bracket."""
    lonely: dict[Block, int | None] = {}
    seen: set[Block] = set()
    for version in context.article.versions:
        for sentence in version.sentences:
            block = sentence.block
            if block not in lonely:
                lonely[block] = find_unbalanced(block.text)
            at = lonely[block]
            if at is None or not sentence.start <= at < sentence.end or block in seen:
                continue
            seen.add(block)
            if judge_text_kind(block.text) not in NO_TEXT and not _is_in_others(context, sentence):
                place = sentence.location(at - sentence.start, at - sentence.start + 1)
                row = context.find_row(sentence)
                yield rule.report(_("this bracket has no other half"), [place], unit=row.unit if row else None)


def _is_in_others(context: Context, sentence: Sentence) -> bool:
    """Whether another version has such a bracket beside the sentence: it may be meant, and is no slip."""
    row = context.find_row(sentence)
    others = [one for cell in row.cells.values() if sentence not in cell for one in cell] if row else []
    return any(find_unbalanced(one.block.text) is not None for one in others)


RULE = Rule(
    "unbalanced-bracket", "surface", "fluency/typography", "warning", __doc__ or "", check, Identity(by="place")
)
