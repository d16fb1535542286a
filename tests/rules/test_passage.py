"""Sentences as one stretch of the file."""

from __future__ import annotations

import pytest

from checker.checking.context import locate_passage
from checker.model import Block, Document, Sentence

TEXT = "Le pont rouvre. Il pleut. La piscine ferme.\n\nEncore un mot."
BLOCKS = [Block("paragraph", TEXT[:43], 0, 43), Block("paragraph", TEXT[45:], 45, len(TEXT))]
PLACES = [(0, 0, 15), (0, 16, 25), (0, 26, 43), (1, 0, 14)]


@pytest.mark.parametrize(
    ("order", "start", "end"),
    [((0,), 0, 15), ((0, 1), 0, 25), ((2, 0), 0, 43), ((2, 1), 16, 43), ((1, 3), 16, 25), ((3, 2), 45, 59)],
)
def test_a_passage_runs_from_its_first_to_its_last_sentence(order: tuple[int, ...], start: int, end: int) -> None:
    document = Document("a.txt", TEXT, "text", BLOCKS)
    sentences = [Sentence(document, BLOCKS[b], s, e, BLOCKS[b].text[s:e], "fr") for b, s, e in PLACES]
    place = locate_passage([sentences[at] for at in order])
    assert (place.start, place.end) == (start, end)
    assert place.text == TEXT[start:end]
    assert (place.line, place.column) == document.position(start)
