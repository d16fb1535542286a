"""Where a sentence may end: every stop with what closes behind it, headings, signs in place of stops."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.languages.quotation_marks import get_quotation_marks
from checker.segmentation.candidates import SentencePatterns, compile_heading_end, find_next_sign
from checker.segmentation.signs import sort_signs

SIGNS = sort_signs(get_quotation_marks(), [("«", "»")])
PATTERNS = SentencePatterns(SIGNS, ["l", "qu"])
BARE = SentencePatterns(sort_signs(get_quotation_marks(), []), [])


def groups(text: str) -> dict[str, str]:
    found = PATTERNS.candidate.search(text)
    assert found
    return {name: value for name, value in found.groupdict().items() if value}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no. Yes", {"next": "Y"}),
        ("no... Yes", {"run": "..", "next": "Y"}),
        ("no?! Yes", {"run": "!", "next": "Y"}),
        ("no.” (Yes", {"closers": "”", "openers": "(", "next": "Y"}),
        ("no ! » Oui", {"closers": " »", "next": "O"}),
        ("no.»Wort", {}),
        ("no.[12] Yes", {"closers": "[12]", "next": "Y"}),
        ("no; - item", {"item": "- "}),
        ("no :) Yes", {"smiley": ")", "capital": "Y"}),
        ("no.Yes", {}),
    ],
)
def test_what_stands_around_a_stop(text: str, expected: dict[str, str]) -> None:
    assert groups(text) == expected


def test_elided_words() -> None:
    found = PATTERNS.elided.match("Qu’Inc")
    assert found
    assert found.end() == 3
    assert not PATTERNS.elided.match("O'Neill")
    assert not PATTERNS.elided.match("l'")
    assert not BARE.elided.match("l'art")


def test_names_of_speakers() -> None:
    assert PATTERNS.name.match("Mary Anne O’Brien asked")
    assert not PATTERNS.name.match("somebody asked")


def test_a_heading_ends_before_a_strong_starter() -> None:
    found = compile_heading_end(["The", "L'"], "'’")
    assert [match.start() for match in found.finditer("Hours The shop opens. At The Hague")] == [5]
    assert [match.start() for match in found.finditer("Horaires L’école ouvre")] == [8]
    assert not compile_heading_end([], "'").search("Hours The shop opens")


@given(st.text(alphabet=" \n\tab.", max_size=30), st.integers(0, 29))
def test_the_next_sign_is_no_space(text: str, at: int) -> None:
    place = find_next_sign(text, at)
    if at < len(text) and text[at:].strip():
        assert place >= at
        assert not text[place].isspace()
        assert not re.search(r"\S", text[at:place])
    else:
        assert place == len(text) - 1
