"""A passage stands twice in one version.

What: the same sentence or paragraph, of five words or more, occurs twice in one version.
Why: an export often prints title and teaser twice; an editor wants to know, but nothing is wrong with the text.
Wrong: "The bridge opens on Monday after a year of work. … The bridge opens on Monday after a year of work."
Right: "The bridge opens on Monday after a year of work."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Identity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding, Sentence

LEAST_WORDS = 5
"""Words of a sentence that is not repeated by chance; a guess of the first round, not fitted."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield one note for every passage that stands more than once; it points at the second time and at the first."""
    if context.article.layout == "units":  # a file of units holds the same text many times, rightly
        return
    for version in context.article.versions:
        sentences = version.sentences
        found = _find_repeats(sentences)
        repeats = {
            at: first
            for at, first in found.items()
            if not _is_said_twice_rightly(context, sentences[at], sentences[first])
        }
        at = 0
        while at < len(sentences):
            earlier = repeats.get(at)
            if earlier is None:
                at += 1
                continue
            end = at + 1
            while repeats.get(end) == earlier + end - at and _stand_together(sentences[at], sentences[end]):
                end += 1
            again, first = sentences[at:end], sentences[earlier : earlier + end - at]
            text = _("repeats line {line}")
            yield rule.report(
                text.format(line=first[0].location().line), [locate_passage(again), locate_passage(first)]
            )
            at = end


def _find_repeats(sentences: list[Sentence]) -> dict[int, int]:
    """The sentences that stand for the second time: where, and where first. Third times are not told again."""
    first: dict[tuple[int, str], int] = {}
    told: set[int] = set()
    found: dict[int, int] = {}
    for at, sentence in enumerate(sentences):
        key = _make_key(sentence)
        if key.count(" ") + 1 < LEAST_WORDS:
            continue
        earlier = first.setdefault((id(sentence.document), key), at)
        if earlier != at and earlier not in told:
            told.add(earlier)
            found[at] = earlier
    return found


def _is_said_twice_rightly(context: Context, again: Sentence, first: Sentence) -> bool:
    """Whether a document says this twice itself: as a heading and in its list of contents, or in another version, too.

    In another version the same text has to stand in the rows of both places.
    """
    if {again.block.kind, first.block.kind} == {"heading", "item"}:
        return again.block.text.strip() == first.block.text.strip()
    here, there = context.find_row(again), context.find_row(first)
    if here is None or there is None or here is there:
        return False
    return any(
        again not in cell
        and {_make_key(one) for one in cell} & {_make_key(one) for one in there.cells.get(version, ())}
        for version, cell in here.cells.items()
    )


def _stand_together(one: Sentence, other: Sentence) -> bool:
    return one.block is other.block


def _make_key(sentence: Sentence) -> str:
    return " ".join(sentence.text.split()).casefold()


RULE = Rule("repeated-passage", "repetition", "style/awkward", "info", __doc__ or "", check, Identity("place"))
