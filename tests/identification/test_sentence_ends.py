"""Where a sentence ends between two words."""

from __future__ import annotations

import pytest

from checker.identification.sentence_ends import compile_sentence_end


@pytest.mark.parametrize("text", ["Ende. ", "Fin !» ", "End.) ", "end…", "so: ", "eins · ", "zwei\n", "»Ende.« "])
def test_a_sentence_begins_behind(text: str) -> None:
    assert compile_sentence_end().search(text)


@pytest.mark.parametrize("text", ["", " ", ", ", "end ", "one; ", "(", "Ende. „"])
def test_no_sentence_begins_behind(text: str) -> None:
    assert not compile_sentence_end().search(text)
