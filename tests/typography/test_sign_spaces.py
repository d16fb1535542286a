"""Spaces before signs, apostrophes, dashes and ranges, by the facts of a style."""

from __future__ import annotations

import time

import pytest

from checker.languages.style_facts import LocaleStyle
from checker.typography.sign_spaces import find_wrong_apostrophes, find_wrong_dashes, find_wrong_spaces
from checker.typography.style_fault import COVER, StyleFault, apply_fault

SPACED = LocaleStyle(quotes=(("“", "”"),), sign_spaces={"!": ("_", "="), ":": ("_",)})
TIGHT = LocaleStyle(quotes=(("“", "”"),), sign_spaces={"!": ("",), ":": ("",)}, apostrophe="’")
DASHED = LocaleStyle(quotes=(("“", "”"),), dash=" – ", dashes=(" – ", "—"), range_dash="–")


@pytest.mark.parametrize(
    ("text", "style", "right"),
    [
        ("a!", SPACED, "a_!"),
        ("a !", SPACED, "a_!"),
        ("a=!", SPACED, "a=!"),
        ("(a)!", SPACED, "(a)_!"),
        ("a!! b", SPACED, "a_!! b"),
        ("14:30", SPACED, "14:30"),
        ("1 : 2", TIGHT, "1 : 2"),
        ("a :)", TIGHT, "a :)"),
        ("a !", TIGHT, "a!"),
        (f"{COVER}!", SPACED, f"{COVER}!"),
        ("(!)", SPACED, "(!)"),
        ("a...!", SPACED, "a...!"),
        ("a::b", SPACED, "a::b"),
    ],
)
def test_spaces(text: str, style: LocaleStyle, right: str) -> None:
    for fault in reversed(list(find_wrong_spaces(text, style))):
        text = apply_fault(text, fault)
    assert text == right


def test_apostrophes_stand_between_letters() -> None:
    assert [one.start for one in find_wrong_apostrophes("a'b 'c' 5'd e´f", TIGHT)] == [1, 13]
    assert list(find_wrong_apostrophes("a'b", SPACED)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("one - two", "one – two"),
        ("one -- two", "one – two"),
        ("one — two", "one – two"),
        ("one—two", "one—two"),
        ("one-two", "one-two"),
        ("5 - 3 apples", "5 - 3 apples"),
        ("between 10-12 people", "between 10–12 people"),
        ("in the years 1914-1918.", "in the years 1914–1918."),
        ("call 044-123-45-67", "call 044-123-45-67"),
        ("won 3-1 at home", "won 3-1 at home"),
        (f"{COVER} - two", f"{COVER} - two"),
    ],
)
def test_dashes_and_ranges(text: str, right: str) -> None:
    for fault in reversed(list(find_wrong_dashes(text, DASHED, "en"))):
        text = apply_fault(text, fault)
    assert text == right


@pytest.mark.parametrize("piece", ["!", " :", "1-", " - ", "'a", "a !", ":)"])
def test_time_grows_with_the_text(piece: str) -> None:
    started = time.perf_counter()
    list(find_wrong_spaces(piece * 20_000, TIGHT))
    list(find_wrong_apostrophes(piece * 20_000, TIGHT))
    list(find_wrong_dashes("a" + piece * 2_000, LocaleStyle(quotes=(("“", "”"),), dash=" – "), "en"))
    assert time.perf_counter() - started < 5


def test_many_ratios_cost_no_square() -> None:
    started = time.perf_counter()
    assert list(find_wrong_spaces("1 : " * 200_000, TIGHT)) == [StyleFault(799_997, 799_998, "")]
    assert time.perf_counter() - started < 5
