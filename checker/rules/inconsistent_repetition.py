"""A sentence that stands twice in the source is rendered in two different ways.

What: the source says the same sentence twice, word for word, and a version renders it differently each time.
Why: a line that comes back (a motto, a caption, a warning) ought to come back in the other language too. It may be
    meant, so this is a note.
Wrong: "Bitte nicht berühren. … Bitte nicht berühren." beside "Ne pas toucher. … Prière de ne pas toucher."
Right: "Bitte nicht berühren. … Bitte nicht berühren." beside "Prière de ne pas toucher. … Prière de ne pas toucher."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Side, Value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Finding, Row, Sentence

LEAST_WORDS = 3
"""Words of a sentence that is worth a note; a guess of the first round, not fitted.
Shorter ones are labels, which vary."""
LEAST_SCORE = 0.5
"""Confidence (0..1) of the row; a guess of the first round, not fitted.
Below, it may be the rendering of another sentence."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for every second rendering: its place, then the first rendering, then both places in the source."""
    source = context.article.source
    if source is None or context.article.layout == "units":
        return
    seen: dict[tuple[str, str], Row] = {}
    for row in context.rows:
        own = row.cells.get(source, ())
        if row.relation == "alone" or row.score < LEAST_SCORE or not own or context.claimed.intersection(own):
            continue
        words = _normalise(own)
        if words.count(" ") + 1 < LEAST_WORDS:
            continue
        for key, cell in row.cells.items():
            if key == source or context.claimed.intersection(cell):
                continue
            first = seen.setdefault((words, key), row)
            if first is row or _normalise(first.cells[key]) == _normalise(cell):
                continue
            here, there = locate_passage(cell), locate_passage(first.cells[key])
            yield rule.report(
                _("the source repeats itself, but line {line} renders this differently").format(line=there.line),
                [here, there, locate_passage(own), locate_passage(first.cells[source])],
                values=[Value(place.language, place.text) for place in (here, there)],
                sides=[Side(0, here), Side(1, there)],
            )


def _normalise(sentences: Sequence[Sentence]) -> str:
    return " ".join(" ".join(sentence.text.split()) for sentence in sentences).casefold()


RULE = Rule("inconsistent-repetition", "repetition", "style/inconsistent-style", "info", __doc__ or "", check)
