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
from checker.memo import Memo
from checker.messages import _
from checker.model import Identity, Sentence
from checker.structure.text_kind import NO_TEXT, judge_text_kind
from checker.typography.brackets import find_unbalanced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Block, Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every paragraph of a version with such a bracket; it points at the bracket."""
    lonely = Memo(find_unbalanced)
    seen: set[Block] = set()
    for version in context.article.versions:
        for sentence in version.sentences:
            block = sentence.block
            at = lonely[block.text]
            if at is None or not sentence.start <= at < sentence.end or block in seen:
                continue
            seen.add(block)
            if judge_text_kind(block.text) not in NO_TEXT and not _is_in_others(context, sentence, lonely):
                place = sentence.location(at - sentence.start, at - sentence.start + 1)
                row = context.find_row(sentence)
                yield rule.report(_("this bracket has no other half"), [place], unit=row.unit if row else None)


def _is_in_others(context: Context, sentence: Sentence, lonely: Memo[int | None]) -> bool:
    """Whether another version has such a bracket beside the sentence: it may be meant, and is no slip."""
    return any(lonely[one.block.text] is not None for one in context.list_beside(sentence))


RULE = Rule(
    "unbalanced-bracket", "surface", "fluency/typography", "warning", __doc__ or "", check, Identity(by="place")
)
