from __future__ import annotations

import numpy as np

from checker.alignment.embedding import load_model
from checker.unsaid.word_evidence import NAMES, compare_words, describe_words
from checker.unsaid.worded_text import read_words


def test_a_word_that_is_said_and_one_that_is_not() -> None:
    here, there = read_words(("The bridge and the museum open.", "Die Brücke öffnet."), load_model())
    alike = compare_words(here, there)
    assert alike.shape == (6, 3)
    known = describe_words(alike, here.weights)
    assert known.shape == (6, len(NAMES))
    best = known[:, NAMES.index("best")]
    assert best[1] > best[4]


def test_one_word_beside_one_is_finite() -> None:
    here, there = read_words(("Bridge", "Brücke"), load_model())
    known = describe_words(compare_words(here, there), here.weights)
    assert np.isfinite(known).all()


def test_a_compound_is_said_by_two_words() -> None:
    here, there = read_words(("Das Schwimmbad schliesst.", "The swimming pool closes."), load_model())
    alone = here.words.units[here.words.ids[1]] @ there.words.units[there.words.ids].T
    assert compare_words(here, there)[1].max() >= alone.max()
