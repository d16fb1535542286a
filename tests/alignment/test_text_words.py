"""The distinct words of sentences."""

from __future__ import annotations

import numpy as np
import pytest

from checker.alignment import embedding
from checker.alignment.text_words import TextWords, list_text_words
from checker.alignment.word_vectors import EmbeddedVocabulary

TEXTS = ["Der Rat tagt, der Rat schweigt.", "", "Tagt er?"]


def words_of(text: TextWords) -> list[set[str]]:
    return [
        {text.vocabulary.words[text.used[k]] for k in text.ids[start:end].tolist()}
        for start, end in text.list_stretches()
    ]


@pytest.fixture
def text() -> TextWords:
    return list_text_words(TEXTS, EmbeddedVocabulary(embedding.load_model()))


def test_a_word_counts_once_a_sentence(text: TextWords) -> None:
    assert words_of(text) == [{"der", "rat", "tagt", "schweigt"}, set(), {"tagt", "er", "?"}]
    assert text.counts.tolist() == [4, 0, 3]
    assert len(text.used) == len(set(text.used.tolist())) == 6


def test_vectors_have_length_one(text: TextWords) -> None:
    assert text.units.shape == (6, embedding.load_model().dimension)
    lengths = np.linalg.norm(text.units, axis=1)
    assert all(length == pytest.approx(1, abs=1e-5) or length == 0 for length in lengths.tolist())


@pytest.mark.parametrize("which", [[2, 0], [1], [], range(3)])
def test_some_sentences(text: TextWords, which: list[int]) -> None:
    chosen = text.select(which)
    assert words_of(chosen) == [words_of(text)[k] for k in which]
    assert chosen.sum_vectors() == pytest.approx(text.sum_vectors()[list(which)], abs=1e-4)
