"""Lines of so many columns, and carets beneath them."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.reporting.printable import make_printable
from checker.reporting.terminal_columns import count_columns, cut_excerpt, wrap_any, wrap_narrow


def test_a_place_without_characters_is_marked_by_one_caret() -> None:
    assert [(line.text, line.marks) for line in cut_excerpt("Ein Satz.", 9, 9, 40)] == [("Ein Satz.", " " * 9 + "^")]
    assert [line.marks for line in cut_excerpt("Ein Satz.", 0, 0, 40)] == ["^"]
    assert [line.marks for line in cut_excerpt("Ein Satz.", 0, 0, 40, carets=False)] == [""]


def test_wide_characters_keep_the_carets_in_place() -> None:
    line = cut_excerpt("価格は 15.000 Euro", 4, 10, 40)[0]
    assert line.marks == " " * 7 + "^" * 6


@settings(max_examples=150)
@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300), st.integers(20, 100), st.integers(1, 6))
@example("0" * 16 + "\U00020000" * 2, 18, 0, 20, 1)
@example("0" * 20, 20, 0, 20, 1)
def test_any_text_fits(text: str, start: int, length: int, width: int, most: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    lines = cut_excerpt(text, start, end, width, most=most)
    assert 1 <= len(lines) <= most
    for line in lines:
        assert count_columns(line.text) <= width
        assert count_columns(line.marks) <= width
    if make_printable(text[start:end]).strip() or (start == end and text):
        assert any(line.marks for line in lines)


@settings(max_examples=300)
@given(st.text("aé\u02ff ", max_size=120), st.integers(8, 30))
@example("a" * 9 + " ", 8)
def test_the_short_way_wraps_as_the_long_one(text: str, width: int) -> None:
    assert wrap_narrow(text, width) == wrap_any(text, width)


def test_of_a_text_without_end_the_place_is_shown() -> None:
    words = [f"word{number}" for number in range(4_000)]
    text = " ".join(words)
    at = text.index(words[2_500])
    lines = cut_excerpt(text, at, at + len(words[2_500]), 60)
    shown = next(line for line in lines if line.marks)
    start, end = shown.columns
    assert shown.text[start:end] == words[2_500]
    assert lines[0].text.startswith("… word")
    assert lines[-1].text.endswith(" …")
