"""Names as they are, and what was made of them."""

from __future__ import annotations

import pytest

from checker.terms.concept import Concept
from checker.terms.protected_names import ProtectedNames

NAMES = ProtectedNames([Concept("1", protected=("Sihl Bad", "WaterHub")), Concept("2", protected=("Sihl Bad West",))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Das Sihl Bad West ist offen.", ["Sihl Bad West"]),
        ("Die Kasse des Sihl Bads und WaterHubs Preise", ["Sihl Bad", "WaterHub"]),
        ("l’WaterHub", ["WaterHub"]),
        ("Das sihl bad, Sihl-Bad, Waterhub, WaterHubble", []),
    ],
)
def test_names_are_found_in_their_letters(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in NAMES.find(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("das Sihlbad und der Water Hub", ["Sihlbad", "Water Hub"]),
        ("das SIHL-BAD", ["SIHL-BAD"]),
        ("Sihl Bad, WaterHub", []),
        ("Die Sihl. Bad und Sauna", []),
    ],
)
def test_altered_names_are_found(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in NAMES.find_altered(text)] == found


def test_without_names_there_is_nothing() -> None:
    assert not ProtectedNames([Concept("1")])
    assert NAMES
