"""Which renderings differ, and which of them is that of most places."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Location
from checker.repetitions import differing
from checker.repetitions.differing import RenderedPlace, Repetition, sort_out

SOURCE = Location("a.de.md", 0, 5, 1, 1, "de", "Bitte.")


def sort(*texts: str) -> list[list[str]] | None:
    places = [
        RenderedPlace("a", Location("a.fr.md", n, n + 1, n + 1, 1, "fr", text), SOURCE) for n, text in enumerate(texts)
    ]
    found = sort_out(places)
    return None if found is None else [[place.here.text for place in same] for same in found.renderings]


def test_the_rendering_of_most_places_comes_first() -> None:
    found = sort("Ne pas toucher.", "Prière de ne pas toucher.", "Ne touchez à rien.", "Prière de ne pas toucher.")
    assert found == [["Prière de ne pas toucher."] * 2, ["Ne pas toucher."], ["Ne touchez à rien."]]
    assert Repetition([[], []]).count_places() == 0


def test_of_as_many_places_the_first_comes_first() -> None:
    assert sort("Ne pas toucher.", "Prière de ne rien toucher.") == [
        ["Ne pas toucher."],
        ["Prière de ne rien toucher."],
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Les Tunnels sont ouverts !", "les tunnels sont ouverts!"),
        ("Windows, Apple, et Linux", "Windows, Apple et Linux"),
        ("Plus d'information sur la piscine", "Plus d’informations sur la piscine"),
        ("Die neue Brücke ist gesperrt", "Die neuen Brücken ist gesperrt"),
    ],
)
def test_signs_and_endings_are_no_difference(one: str, other: str) -> None:
    assert sort(one, other) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Le pont ferme dans 30 jours", "Le pont ferme dans 31 jours"),
        ("La mise à jour est recommandée", "La mise à niveau est recommandée"),
        ("Ne pas toucher", "Ne pas toucher ici"),
        ("Das Bad ist offen", "Das Haus ist offen"),
    ],
)
def test_other_words_are_a_difference(one: str, other: str) -> None:
    assert sort(one, other) == [[one], [other]]


@given(st.lists(st.lists(st.sampled_from(["", "a", "ab", "abcd", "abce", "abcef", "bbcd", "1a", "2a"]), max_size=3)))
def test_each_joins_the_first_that_it_is_like(texts: list[list[str]]) -> None:
    groups: list[list[str]] = []
    for text in map(" ".join, texts):
        words = text.split()
        same = next((one for one in groups if differing._are_alike(one[0].split(), words)), None)
        groups.append([text]) if same is None else same.append(text)
    expected = sorted(groups, key=len, reverse=True) if len(groups) > 1 else None
    assert sort(*map(" ".join, texts)) == expected


def test_many_renderings_are_not_each_held_against_all(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    before = differing._are_alike

    def count(one: Sequence[str], other: Sequence[str]) -> bool:
        compared.append(1)
        return before(one, other)

    monkeypatch.setattr(differing, "_are_alike", count)
    letters = "abcdefgh"
    found = sort(*(f"{a}on {b}eau {c}ille" for a in letters for b in letters for c in letters))
    assert found is not None
    assert len(found) == len(letters) ** 3
    assert len(compared) < len(found)
