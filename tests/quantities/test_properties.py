"""Any number that the three languages can write is read back equal; nothing breaks the scanner or slows it down."""

from __future__ import annotations

import re
import time
from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from checker.comparison.row_comparison import compare_row
from checker.quantities.quantity import Quantity
from checker.quantities.scan import find_quantities, scan_text

LANGUAGES = ("fr", "de", "en")
LOCALES = {"fr": "fr_FR", "de": "de_DE", "en": "en_GB"}
FRAMES = {"fr": "Il y a {} pierres ici.", "de": "Hier liegen {} Steine.", "en": "There are {} stones here."}
language = st.sampled_from(LANGUAGES)
strong = st.integers(13, 10**9)


def values(text: str, code: str) -> list[object]:
    return [quantity.value for quantity in find_quantities(text, code)]


@given(st.integers(2, 10**12), language)
@settings(max_examples=300, deadline=None)
def test_words_are_read_back(number: int, code: str) -> None:
    assert values(FRAMES[code].format(num2words(number, lang=code)), code) == [number]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_small_number_word(code: str) -> None:
    wrong = [n for n in range(2, 200) if values(FRAMES[code].format(num2words(n, lang=code)), code) != [n]]
    assert wrong == []


@given(st.integers(2, 9999), language)
@settings(max_examples=150, deadline=None)
def test_ordinal_words_are_read_back(number: int, code: str) -> None:
    word = num2words(number, lang=code, to="ordinal")
    word = re.sub("(cent|vingt|million)sième", r"\1ième", word)  # num2words keeps the plural s of deux cents
    found = find_quantities({"fr": "le {} rang", "de": "der {} Rang", "en": "the {} rank"}[code].format(word), code)
    assert [quantity.value for quantity in found] == [number]


@given(st.integers(-(10**12), 10**12).filter(bool), language)
@settings(max_examples=150, deadline=None)
def test_digits_are_read_back(number: int, code: str) -> None:
    assert values(FRAMES[code].format(format_decimal(number, locale=LOCALES[code])), code) == [number]


@given(st.decimals(Decimal("0.01"), 10**6, places=2), language)
@settings(max_examples=150, deadline=None)
def test_decimals_are_read_back(number: Decimal, code: str) -> None:
    text = format_decimal(number, format="#,##0.00", locale=LOCALES[code])
    assert values(FRAMES[code].format(text), code) == [number]


@given(strong, language, language, st.booleans(), st.booleans())
@settings(max_examples=200, deadline=None)
def test_the_same_number_agrees(number: int, one: str, other: str, spelled: bool, spelled_too: bool) -> None:
    assert not [
        d for d in difference(one, render(number, one, spelled), other, render(number, other, spelled_too)) if d
    ]


@given(strong, strong, language, language, st.booleans())
@settings(max_examples=200, deadline=None)
def test_another_number_is_found(number: int, changed: int, one: str, other: str, spelled: bool) -> None:
    found = difference(one, render(number, one, spelled), other, render(changed, other, not spelled))
    assert bool(found) == (number != changed)


def render(number: int, code: str, spelled: bool) -> str:
    return num2words(number, lang=code) if spelled else format_decimal(number, locale=LOCALES[code])


def difference(one: str, left: str, other: str, right: str) -> list[object]:
    texts = (FRAMES[one].format(left), FRAMES[other].format(right))
    found = compare_row(
        [(code, [(text, scan_text(text, code))]) for code, text in zip((one, other), texts, strict=True)]
    )
    return [difference.kind for difference in found if difference.severity != "info"]


@given(st.text(max_size=200), language)
@settings(max_examples=300, deadline=None)
def test_spans_are_exact_and_ordered(text: str, code: str) -> None:
    at = 0
    for quantity in scan_text(text, code):
        assert at <= quantity.start < quantity.end <= len(text)
        assert quantity.surface == text[quantity.start : quantity.end] or not text.isascii()
        at = quantity.end


PIECES = st.lists(
    st.sampled_from(
        [
            "12",
            "3,5",
            "1.000",
            "2020",
            "und",
            "et",
            "and",
            "bis",
            "à",
            "to",
            "zwei",
            "deux",
            "two",
            "hundert",
            "cent",
            "million",
            "Mio.",
            "%",
            "€",
            "$",
            "kg",
            "h",
            "Uhr",
            "pm",
            "-",
            "–",
            ":",
            "/",
            ".",
            ",",
            "'",
            "juin",
            "June",
            "Juni",
            "XIV",
            "e",
            "er",
            "th",
            "einhalb",
            "et-demi",
            "half",
            "viertel",
            "°",
            "1/2",
            "'90s",
            "e.g.",
            "Art.",
            "No.",
            "bis",
        ]
    ),
    max_size=40,
)


@given(PIECES, language, st.sampled_from(("", " ")))
@settings(max_examples=400, deadline=None)
def test_any_mixture_is_survived(pieces: list[str], code: str, space: str) -> None:
    text = space.join(pieces)
    found = scan_text(text, code)
    assert all(isinstance(quantity, Quantity) and quantity.start < quantity.end for quantity in found)
    compare_row([(code, [(text, found)]), ("en", [("14", scan_text("14", "en"))])])


@pytest.mark.parametrize(
    "unit", ["1", "1 ", "111 ", "1.", "1-", "1/", "einund", "vingt-", "one in ", "a1", "@a ", "X", "5 to ", "'1"]
)
@pytest.mark.parametrize("code", LANGUAGES)
def test_time_is_linear(unit: str, code: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        best = min(_timed(text, code) for _ in range(3))
        return max(best, 1e-3)

    assert seconds(32_000) < 12 * seconds(8_000)


def _timed(text: str, code: str) -> float:
    started = time.process_time()
    scan_text(text, code)
    return time.process_time() - started
