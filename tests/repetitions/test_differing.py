"""Which renderings differ, and which of them is that of most places."""

from __future__ import annotations

import pytest

from checker.model import Location
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
