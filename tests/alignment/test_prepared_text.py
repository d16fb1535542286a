"""What is known of a text before it is compared."""

from __future__ import annotations

import numpy as np
import pytest

from checker.alignment import embedding
from checker.alignment.prepared_text import PreparedText, prepare_text
from checker.model import InputError
from tests.alignment.texts import GERMAN


def test_with_a_model_there_are_vectors_and_without_one_tokens() -> None:
    with_model = prepare_text(GERMAN, None, embedding.load_model())
    without = prepare_text(GERMAN, [0] * len(GERMAN), None)
    assert with_model.sums is not None
    assert with_model.sums.shape == (len(GERMAN), embedding.load_model().dimension)
    assert (with_model.tokens, with_model.paragraph) == ([], None)
    assert without.sums is None
    assert without.words is None
    assert without.tokens[2] == ["ein", "gutachter", "hatte", "dort", "mehrere", "risse", "entdeckt"]


def test_white_space_at_the_ends_does_not_count() -> None:
    assert prepare_text(["  Ja. \n"], None, None).length.tolist() == [3]


@pytest.mark.parametrize("which", [range(2, 5), [1, 6, 7], []])
@pytest.mark.parametrize("model", [True, False])
def test_some_sentences_are_prepared_as_they_would_be_alone(which: range | list[int], model: bool) -> None:
    embedder = embedding.load_model() if model else None
    chosen = prepare_text(GERMAN, list(range(8)), embedder).select(which)
    alone = prepare_text([GERMAN[k] for k in which], list(which), embedder)
    assert list(chosen.tokens) == list(alone.tokens)
    assert chosen.length.tolist() == alone.length.tolist()
    assert chosen.marks.stops.tolist() == alone.marks.stops.tolist()
    assert chosen.paragraph is not None
    assert chosen.paragraph.tolist() == list(which)
    if model and len(which):
        assert vectors(chosen) == pytest.approx(vectors(alone), abs=1e-4)


def vectors(text: PreparedText) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    assert text.words is not None
    return text.words.sum_vectors()


def test_all_sentences_are_the_text_itself() -> None:
    text = prepare_text(GERMAN, None, None)
    assert text.select(range(len(GERMAN))) is text


def test_paragraphs_that_do_not_fit() -> None:
    with pytest.raises(InputError, match="paragraph"):
        prepare_text(GERMAN, [0, 1], None)
