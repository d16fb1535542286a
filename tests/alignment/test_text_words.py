"""The distinct words of sentences."""

from __future__ import annotations

import numpy as np
import pytest

from checker.alignment import embedding, text_words, word_vectors
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


def test_a_text_is_never_begun_in_a_vocabulary_that_others_have_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the question for the vocabulary in use and the numbering another thread may fill it."""
    model = embedding.load_model()
    monkeypatch.setattr(word_vectors, "MOST_WORDS", 3)
    filled, fresh = EmbeddedVocabulary(model), EmbeddedVocabulary(model)
    filled.number_texts(["one two three four five"])
    given = iter([filled, filled, fresh])
    monkeypatch.setattr(text_words, "get_vocabulary", lambda _model: next(given))
    assert text_words.list_embedded_words(["six seven"], model).vocabulary is fresh


def test_of_a_sentence_without_end_the_words_that_come_first_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_vectors, "MOST_WORDS_OF_SENTENCE", 3)
    text = list_text_words(TEXTS, EmbeddedVocabulary(embedding.load_model()))
    assert words_of(text) == [{"der", "rat", "tagt"}, set(), {"tagt", "er", "?"}]


def test_the_different_words_of_neighbours_are_counted(text: TextWords) -> None:
    assert [text.count_different(*box) for box in ((0, 1), (0, 3), (1, 2), (1, 3))] == [4, 6, 0, 3]
