from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.embedding import load_model
from checker.unsaid.stretch import find_heaviest, list_abbreviations, round_to_marks
from checker.unsaid.worded_text import read_words


@given(st.lists(st.integers(-9, 9), max_size=20))
def test_the_heaviest_neighbours(values: list[int]) -> None:
    first, last, total = find_heaviest(np.array(values, dtype=np.float32))
    sums = [sum(values[i:j]) for i in range(len(values)) for j in range(i + 1, len(values) + 1)]
    assert total == max([0, *sums])
    assert sum(values[first:last]) == total


@pytest.mark.parametrize(
    ("first", "last", "moved"),
    [(3, 6, (2, 7)), (2, 7, (2, 7)), (1, 8, (0, 7)), (0, 2, (0, 2)), (4, 11, (2, 12))],
)
def test_ends_are_moved_to_signs(first: int, last: int, moved: tuple[int, int]) -> None:
    text = "The bridge, which was badly damaged last, opens on Monday for all."
    here, _ = read_words((text, text), load_model())
    assert round_to_marks(here, first, last) == moved


def test_abbreviations() -> None:
    assert list_abbreviations("The WHO and a U-boat of NATO in 2020") == {"WHO", "NATO"}
