"""A passage stands twice in one version.

What: the same sentence or paragraph, of five words or more, occurs twice in one version.
Why: an export often prints title and teaser twice; an editor wants to know, but nothing is wrong with the text.
Wrong: "The bridge opens on Monday after a year of work. … The bridge opens on Monday after a year of work."
Right: "The bridge opens on Monday after a year of work."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.rules.rule import Context, Rule, passage
from checker.wording import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding, Sentence

LEAST_WORDS = 5


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield one note for every passage that stands more than once; it points at the second time and at the first."""
    if context.article.layout == "units":  # a file of units holds the same text many times, rightly
        return
    for version in context.article.versions:
        repeats = _repeats(version.sentences)
        at = 0
        while at < len(version.sentences):
            earlier = repeats.get(at)
            if earlier is None:
                at += 1
                continue
            end = at + 1
            while repeats.get(end) == earlier + end - at and _together(version.sentences[at], version.sentences[end]):
                end += 1
            again, first = version.sentences[at:end], version.sentences[earlier : earlier + end - at]
            text = _("repeats line {line}")
            yield rule.finding(text.format(line=first[0].location().line), [passage(again), passage(first)])
            at = end


def _repeats(sentences: list[Sentence]) -> dict[int, int]:
    """The sentences that stand for the second time: where, and where first. Third times are not told again."""
    first: dict[tuple[int, str], int] = {}
    told: set[int] = set()
    found: dict[int, int] = {}
    for at, sentence in enumerate(sentences):
        key = _key(sentence)
        if key.count(" ") + 1 < LEAST_WORDS:
            continue
        earlier = first.setdefault((id(sentence.document), key), at)
        if earlier != at and earlier not in told:
            told.add(earlier)
            found[at] = earlier
    return found


def _together(one: Sentence, other: Sentence) -> bool:
    return one.block is other.block


def _key(sentence: Sentence) -> str:
    return " ".join(sentence.text.split()).casefold()


RULE = Rule("repeated-passage", "repetition", "style/awkward", "info", __doc__ or "", check)
