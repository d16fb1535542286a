"""The memory of words: it must tell what the plain way tells, whatever was seen before and when it starts anew."""

from __future__ import annotations

import threading
import time

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
def test_distinct_are_the_numbers_as_they_come(numbers: list[int]) -> None:
    memory = known()
    memory.words = [str(n) for n in range(31)]
    used, place = memory.find_distinct(np.array(numbers, dtype=np.intp))
    expected = list(dict.fromkeys(numbers))
    assert used.tolist() == expected
    assert place.tolist() == [expected.index(number) for number in numbers]


@given(TEXTS, st.permutations([*SOURCE, *TARGET]))
@settings(max_examples=60)
def test_what_was_met_before_changes_not_a_bit(several: list[str], before: list[str]) -> None:
    fresh, used = known(), known()
    used.number_texts(before)
    here, there = [[list_text_words(texts, memory) for texts in (SOURCE, several)] for memory in (fresh, used)]
    for one, other in zip(here, there, strict=True):
        assert one.sum_vectors().tobytes() == other.sum_vectors().tobytes()
    assert rate_coverage(*here).by.tobytes() == rate_coverage(*there).by.tobytes()
    assert rate_coverage(*here).by.tobytes() == rate_coverage(here[0], there[1]).by.tobytes()


class SlowList(list[str]):
    """Lets other threads run before it takes something in."""

    def append(self, word: str) -> None:
        time.sleep(0.0005)
        super().append(word)


def test_threads_number_the_same_vocabulary() -> None:
    """Every number leads to its word and its vector."""
    memory, wrong = known(), list[str]()
    memory.words = SlowList()
    barrier = threading.Barrier(8)

    def number(thread: int) -> None:
        barrier.wait()
        for n in range(10):
            text = f"Wort{n} mot{n + thread} Haus{thread} Grüsse{n}bis{thread} = {n * thread}"
            ids, _ = memory.number_texts([text])
            words = [memory.words[at] for at in ids.tolist()]
            if words != list(dict.fromkeys(list_tokens(text))):
                wrong.append(text)

    threads = [threading.Thread(target=number, args=(thread,)) for thread in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(set(memory.words)) == len(memory.words) > 30
    plain = known()
    at = plain.number_words(memory.words)
    assert memory.units[: len(at)].tobytes() == plain.units[at].tobytes()
    assert memory.kinds[: len(at)].tolist() == plain.kinds[at].tolist()


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
