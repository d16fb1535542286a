from __future__ import annotations

import pytest

from checker.names.country_difference import find_country_differences
from checker.names.name_words import NamedSide
from checker.names.thresholds import LEAST_WARNED


def find(german: str, french: str, nearby: tuple[list[str], list[str]] = ([], [])) -> list[tuple[str, str]]:
    here, there = NamedSide("a", "de", [german]), NamedSide("b", "fr", [french])
    return [
        (german[one.one.start : one.one.end], french[one.other.start : one.other.end])
        for one in find_country_differences(here, there, nearby)
    ]


def test_another_country() -> None:
    assert find("Der Irak lehnte ab.", "L’Iran a refusé.") == [("Irak", "Iran")]
    assert find("Die nigerianische Polizei", "La police nigérienne") == [("nigerianische", "nigérienne")]


@pytest.mark.parametrize(
    ("german", "french"),
    [
        ("Der Irak lehnte ab.", "L’Irak a refusé."),
        ("Die Russen lehnten ab.", "Moscou et Paris ont refusé."),
        ("Die Russlandpolitik der Franzosen", "La politique russe de la Pologne et de la France"),
        ("Der Irak lehnte ab.", "Le pays a refusé."),
        ("Die Koreaner", "Les Nord-Coréens"),
        ("auf Deutsch", "en français"),
        ("Die Südamerikaner und die Polen", "Les Polonais d’Amérique du Sud"),
    ],
)
def test_no_difference(german: str, french: str) -> None:
    assert find(german, french) == []


def test_a_country_for_a_people_is_doubtful() -> None:
    here, there = NamedSide("a", "de", ["Der Irak lehnte ab."]), NamedSide("b", "fr", ["Les Iraniens ont refusé."])
    (found,) = find_country_differences(here, there)
    assert found.probability < LEAST_WARNED


def test_what_is_said_nearby() -> None:
    assert find("Der Irak lehnte ab.", "L’Iran a refusé.", ([], ["L’Irak aussi."])) == []


def test_fewer_of_them_are_left_alone() -> None:
    assert find("Irak und Syrien lehnten ab.", "L’Iran a refusé.") == []


def test_many_differences_are_less_sure() -> None:
    here, there = NamedSide("a", "de", ["Irak und Schweden"]), NamedSide("b", "fr", ["L’Iran et la Suisse"])
    found = list(find_country_differences(here, there))
    alone = list(find_country_differences(here._replace(texts=["Irak"]), there._replace(texts=["L’Iran"])))
    assert len(found) == 2
    assert found[0].probability < alone[0].probability
