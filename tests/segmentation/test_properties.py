from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.segmentation import split_sentences

LANGUAGES = st.sampled_from(["fr", "de", "en", "", None, "xx"])
SCRAPS = st.sampled_from(
    [*"abZÀéß .!?…;:,-–—()[]\"'«»„“”’3\n\u00a0\u202f", ". ", "z. B. ", "M. ", "etc. ", " :-)", " [3]", "The ", "Die "]
)


def check(text: str, language: str | None) -> None:
    last = 0
    for start, end in split_sentences(text, language):
        assert last <= start < end <= len(text)
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        last = end
    assert not text[last:].strip()


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), LANGUAGES)
def test_no_character_is_lost_in_any_text(text: str, language: str | None) -> None:
    check(text, language)


@settings(max_examples=200, deadline=None)
@given(st.lists(SCRAPS, max_size=60).map("".join), LANGUAGES)
def test_no_character_is_lost_in_texts_full_of_candidates(text: str, language: str | None) -> None:
    check(text, language)


@pytest.mark.parametrize(
    "unit", [".", '"', "a. ", "\n", ". ", '."', " »", "?)", " [1]", "a.\n", " ", "A. The ", ":) ", "("]
)
def test_time_grows_linearly_on_hostile_texts(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit)) + "x"
        started = time.process_time()
        split_sentences(text, "en")
        return time.process_time() - started

    seconds(1_000)
    small = min(seconds(20_000) for _ in range(3))
    assert seconds(200_000) < 60 * small + 0.5
