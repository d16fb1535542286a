from __future__ import annotations

from checker.alignment.embedding import load_model
from checker.unsaid.worded_text import read_words


def test_words_in_their_order_with_their_places() -> None:
    text = "Le pont, le Pont et l’île"
    here, empty = read_words((text, ""), load_model())
    assert [text[start:end] for start, end in here.spans] == ["Le", "pont", "le", "Pont", "et", "l", "île"]
    assert len(here) == 7
    assert here.vectors.shape == (7, load_model().dimension)
    assert here.words.ids[0] == here.words.ids[2]
    assert here.words.ids[1] == here.words.ids[3]
    assert len(empty) == 0
