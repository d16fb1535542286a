"""A sentence that stands twice in the source is rendered in different ways.

What: the source says the same sentence several times, word for word, in one article, in a file of units or anywhere in
    a tree, and a version renders it in different ways. The note is at the places that go their own way; it says what
    most places have, and names all of them. Headings, labels of one or two words, and renderings that differ only in
    signs, capitals and endings are left alone.
Why: a line that comes back (a motto, a caption, a warning) ought to come back in the other language too. It may be
    meant, so this is a note.
Wrong: "Bitte nicht berühren. … Bitte nicht berühren." beside "Ne pas toucher. … Prière de ne pas toucher."
Right: "Bitte nicht berühren. … Bitte nicht berühren." beside "Prière de ne pas toucher. … Prière de ne pas toucher."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.context import Context
from checker.checking.repetition_findings import report_repetition
from checker.checking.rule import Rule
from checker.memories.sentence_key import normalise
from checker.model import Identity
from checker.repetitions.differing import RenderedPlace, sort_out
from checker.repetitions.rendering import pair_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for every rendering of a source that most of its places don't have."""
    places: dict[tuple[str, str, str], list[RenderedPlace]] = {}
    for row in context.rows:
        if context.claimed.isdisjoint(sentence for cell in row.cells.values() for sentence in cell):
            for (source, own), (other, rendering) in pair_sentences(context.article, row):
                place = RenderedPlace(context.article.name, rendering.location(), own.location())
                places.setdefault((source, other, normalise(own.text)), []).append(place)
    for same in places.values():
        repetition = sort_out(same) if len(same) > 1 else None
        if repetition is not None:
            yield from report_repetition(rule, repetition)


RULE = Rule(
    "inconsistent-repetition",
    "repetition",
    "style/inconsistent-style",
    "info",
    __doc__ or "",
    check,
    Identity("place"),
)
