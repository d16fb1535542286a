"""Which words are acronyms, and which of them a text introduces."""

from __future__ import annotations

import time

import pytest

from checker.names.acronyms import find_introduced, is_acronym, list_acronyms


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The UN and two NGOs met.", ["UN", "NGO"]),
        ("L’ONU et l'OTAN en parlent.", ["ONU", "OTAN"]),
        ("Die EZB-Präsidentin spricht.", ["EZB"]),
        ("EU: the column", []),
        ("The sign says “EU”.", []),
        ("Always [SPEI], which is an index.", []),
        ("THE BRIDGE OPENS ON MONDAY", []),
        ("See https://example.org/UN for more.", []),
        ("An ordinary Sentence with A Capital.", []),
    ],
)
def test_acronyms_are_listed(text: str, names: list[str]) -> None:
    found = list_acronyms(text)
    assert [one.name for one in found] == names
    assert all(text[one.start : one.end].startswith(one.name) for one in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The East Coast Bridge Union (ECBU) met.", ["ECBU"]),
        ("Die Europäische Zentralbank (EZB) und die Stadt", ["EZB"]),
        ("La Banque centrale européenne (BCE), dit-on,", ["BCE"]),
        ("L’École des ponts (ÉP) ouvre.", ["ÉP"]),
        ("The bridge (see ECBU) is open.", []),
        ("Many boats (UN) came.", []),
        ("(UN) is what it says.", []),
        ("The old Nile uplands (UB)", []),
    ],
)
def test_what_is_introduced(text: str, names: list[str]) -> None:
    assert list(find_introduced(text)) == names


def test_most_letters_of_an_acronym_are_capitals() -> None:
    assert is_acronym("BfArM")
    assert not is_acronym("McDonald")
    assert not is_acronym("A")
    assert not is_acronym("ABCDEFGHIJK")


def test_time_grows_with_the_length_of_a_text() -> None:
    text = "The East Coast Bridge Union (ECBU) met the UN. " * 1_500
    started = time.perf_counter()
    assert list(find_introduced(text)) == ["ECBU"] * 1_500
    assert len(list_acronyms(text)) == 3_000
    assert time.perf_counter() - started < 3
