"""What is worked out once and kept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.memo import Memo


def test_each_key_is_worked_out_once() -> None:
    asked: list[str] = []

    def count_letters(text: str) -> int:
        asked.append(text)
        return len(text)

    memo = Memo(count_letters)
    assert [memo["a"], memo["abc"], memo["a"]] == [1, 3, 1]
    assert asked == ["a", "abc"]


@given(st.lists(st.text(max_size=2)), st.integers(1, 4))
def test_it_never_holds_more_than_it_may_and_says_the_same(keys: list[str], most: int) -> None:
    memo = Memo(str.upper, most)
    for key in keys:
        assert memo[key] == key.upper()
        assert len(memo) <= most
