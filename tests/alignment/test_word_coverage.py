"""Which words of a bead its other side explains."""

from __future__ import annotations

import pytest

from checker.alignment import embedding
from checker.alignment.text_words import TextWords, list_text_words
from checker.alignment.word_coverage import Coverage, rate_coverage
from checker.alignment.word_vectors import EmbeddedVocabulary

SOURCE = ["Die Katze schläft auf dem Sofa.", "Anna Keller zahlt 4711 Franken."]
TARGET = ["Le chat dort sur le canapé.", "Anna Keller paie 4711 francs."]


def words(*texts: str) -> TextWords:
    return list_text_words(texts, EmbeddedVocabulary(embedding.load_model()))


@pytest.fixture
def found() -> Coverage:
    return rate_coverage(words(*SOURCE), words(*TARGET))


def test_translations_and_names_explain_each_other(found: Coverage) -> None:
    assert found.by[1, 0, 0, 1] > 2 * found.by[1, 0, 0, 2]
    assert found.by[2, 0, 0, 2] > 2 * found.by[2, 0, 0, 1]


def test_numbers_are_told_apart(found: Coverage) -> None:
    assert found.numbers[2, 0, 0, 2] > 0
    assert found.numbers[1, 0, 0, 1] == 0
    assert found.number_mass[0].tolist() == pytest.approx([0, found.number_mass[0][1]])


def test_no_more_is_covered_than_there_is(found: Coverage) -> None:
    for i, j in ((1, 1), (1, 2), (2, 1), (2, 2)):
        there_is = found.mass[0][i - 1] + found.mass[1][j - 1]
        assert 0 <= found.by[i, 0, 0, j] <= there_is + 1e-4
        assert found.by[i, 0, 0, j] <= found.around[i, 0, 0, j] + 1e-4


def test_a_wider_bead_covers_what_both_cover(found: Coverage) -> None:
    assert found.by[2, 1, 1, 2] >= found.by[1, 0, 0, 1] + found.by[2, 0, 0, 2] - 1e-4
    assert found.around[1, 0, 0, 1] == pytest.approx(found.around[1, 0, 0, 1].clip(0))


def test_sides_may_change_places() -> None:
    one = rate_coverage(words(*SOURCE), words(*TARGET))
    other = rate_coverage(words(*TARGET), words(*SOURCE))
    assert one.by[1, 0, 0, 2] == pytest.approx(other.by[2, 0, 0, 1], abs=1e-4)
