"""The memory of words: it must tell what the plain way tells, whatever was seen before and when it starts anew."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.alignment import embedding, word_vectors
from checker.alignment.folded_tokens import list_tokens
from checker.alignment.text_words import list_text_words
from checker.alignment.word_coverage import rate_coverage
from checker.alignment.word_vectors import EmbeddedVocabulary

TEXTS = st.lists(st.text(st.sampled_from("aé1²  0.,'ßÀ\u00a0«-\u0301ﬁ"), max_size=14), max_size=6)
SOURCE = ["Der Rat von Bern tagt am 14 000. Tag.", "Hans Muster spricht.", "", "12 Boote"]
TARGET = ["Le conseil de Berne siège.", "Hans Muster parle, 12 fois.", "?"]


def known() -> EmbeddedVocabulary:
    return EmbeddedVocabulary(embedding.load_model())


@settings(max_examples=60, deadline=None)
@given(TEXTS)
@example(["0 00²", "0 0²0", "0 ²00", "①② ③④⑤"])
@example(["zwischen 14 000 und 15\u00a0000", "5² 000", "Artikel 1 200 Seiten", "ab 123 456"])
def test_numbered_words_are_the_tokens(several: list[str]) -> None:
    memory = known()
    ids, counts = memory.number_texts(several)
    found = np.split(ids, np.cumsum(counts)[:-1]) if several else []
    assert [{memory.words[k] for k in each} for each in found] == [set(list_tokens(text)) for text in several]


@given(st.lists(st.integers(0, 30), max_size=40))
def test_distinct_is_unique(numbers: list[int]) -> None:
    memory = known()
    memory.words = [str(n) for n in range(31)]
    ids = np.array(numbers, dtype=np.intp)
    used, place = memory.find_distinct(ids)
    expected, inverse = np.unique(ids, return_inverse=True)
    assert used.tolist() == expected.tolist()
    assert place.tolist() == inverse.tolist()


def test_sums_are_those_of_the_distinct_words() -> None:
    model = embedding.load_model()
    sums = list_text_words(SOURCE, known()).sum_vectors()
    for text, row in zip(SOURCE, sums, strict=True):
        words = sorted(set(list_tokens(text)))
        expected = model.sum_words(words).sum(axis=0) if words else np.zeros(model.dimension)
        assert row == pytest.approx(expected, abs=1e-4)


def test_sums_of_many_sentences_are_those_of_few() -> None:
    memory = known()
    many = [f"{SOURCE[n % 2]} {TARGET[n % 3]} {n}" for n in range(150)]
    sums = list_text_words(many, memory).sum_vectors()
    for n in (0, 63, 64, 149):
        assert sums[n] == pytest.approx(list_text_words([many[n]], memory).sum_vectors()[0], abs=1e-4)


def test_texts_of_two_vocabularies_are_compared_as_those_of_one() -> None:
    memory = known()
    together = rate_coverage(list_text_words(SOURCE, memory), list_text_words(TARGET, memory))
    apart = rate_coverage(list_text_words(SOURCE, known()), list_text_words(TARGET, known()))
    assert apart.by == pytest.approx(together.by, abs=1e-4)
    assert apart.numbers == pytest.approx(together.numbers, abs=1e-4)


def test_a_full_vocabulary_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_vectors, "MOST_WORDS", 3)
    first = word_vectors.get_vocabulary(embedding.load_model())
    first.number_texts(["one two three four five"])
    second = word_vectors.get_vocabulary(embedding.load_model())
    assert second is not first
    assert second.number_texts(["six"])[1].tolist() == [1]
