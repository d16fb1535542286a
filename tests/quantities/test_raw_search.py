"""Values looked for in the raw text."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantities.raw_search import NOWHERE, RawText, Spans


def search(text: str, language: str = "de") -> RawText:
    return RawText(text, language, taken=[], read=[], list_idle=list)


@pytest.mark.parametrize(
    ("language", "text", "form", "there"),
    [
        ("de", "Der Tabellenvierte siegt.", "vierte", True),
        ("de", "Das Achtelfinale beginnt.", "achtel", True),
        ("de", "Er macht das.", "acht", False),
        ("en", "A three-way merge.", "three", True),
        ("en", "They threepeat.", "three", False),
        ("fr", "Quatre-vingt-deux maisons", "quatre-vingt-deux", True),
        ("fr", "Quatre vingt deux maisons", "quatre-vingt-deux", True),
        ("de", "Dreissig Häuser", "dreißig", True),
    ],
)
def test_words(language: str, text: str, form: str, there: bool) -> None:
    assert search(text, language).has_words([form], NOWHERE, plain=form != "vierte") is there


@pytest.mark.parametrize(
    ("text", "value", "there"),
    [
        ("Haus RS232", Fraction(232), True),
        ("1'250 Leute", Fraction(1250), True),
        ("12.50", Fraction(25, 2), True),
        ("12.50", Fraction(12), True),
        ("300 bis 450 Millionen", Fraction(300_000_000), True),
        ("300 bis 450 Leute", Fraction(300_000_000), False),
        ("2. Der Rat tagt.", Fraction(2), False),
        ("Der Rat tagt 2 Tage.", Fraction(2), True),
    ],
)
def test_digits(text: str, value: Fraction, there: bool) -> None:
    assert search(text).has_number([value], NOWHERE) is there


def test_what_is_taken_is_not_looked_at() -> None:
    raw = RawText("sieben Boote und 7 Netze", "de", taken=[(0, 6)], read=[(17, 18)], list_idle=list)
    assert not raw.has_words(["sieben"], NOWHERE, plain=True)
    assert not raw.has_number([Fraction(7)], NOWHERE)
    assert not search("sieben Boote").has_words(["sieben"], (0, 6), plain=True)
    idle = RawText("sieben Boote", "de", taken=[], read=[], list_idle=lambda: [(0, 6)])
    assert not idle.has_words(["sieben"], NOWHERE, plain=True)
    assert idle.has_words(["sieben"], NOWHERE, plain=False)


@given(st.text(max_size=60), st.integers(0, 10**6))
def test_any_text_is_survived(text: str, value: int) -> None:
    raw = search(text)
    raw.has_words(["ß", "eins", "ﬁ"], NOWHERE, plain=True)
    raw.has_number([Fraction(value)], NOWHERE)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=8), st.integers(0, 30), st.integers(1, 9))
def test_stretches_touch_or_not(spans: list[tuple[int, int]], start: int, length: int) -> None:
    taken = [(one, one + size) for one, size in spans]
    touched = any(first < start + length and start < last for first, last in taken)
    assert Spans(taken).do_touch(start, start + length) is touched


def test_digits_without_end_are_no_number() -> None:
    assert not search("7 " * 5_000).has_number([Fraction(8)], NOWHERE)
    assert search("7 " * 5_000).has_number([Fraction(7)], NOWHERE)
    assert not search("7" * 5_000).has_number([Fraction(7)], NOWHERE)


def test_idle_spans_are_asked_for_when_a_numeral_stands_there() -> None:
    asked: list[str] = []

    def list_idle() -> list[tuple[int, int]]:
        asked.append("idle")
        return [(0, 6)]

    raw = RawText("sieben Boote", "de", taken=[], read=[], list_idle=list_idle)
    assert not raw.has_words(["acht"], NOWHERE, plain=True)
    assert not asked
    assert not raw.has_words(["sieben"], NOWHERE, plain=True)
    assert asked == ["idle"]


def test_a_letter_that_becomes_two_keeps_its_place() -> None:
    raw = RawText("Die Maße: dreißig Boote", "de", taken=[(10, 17)], read=[], list_idle=list)
    assert not raw.has_words(["dreißig"], NOWHERE, plain=True)
    assert raw.has_words(["boote"], NOWHERE, plain=False)
