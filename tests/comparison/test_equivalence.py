"""How two facts relate, both ways round."""

from __future__ import annotations

import pytest

from checker.comparison.equivalence import CONFLICT, CONVERTED, LOOSE, ROUNDED, SAME, SOFT, rate_equivalence
from checker.comparison.facts import Fact, list_facts
from checker.quantities.scan import scan_text


def fact(language: str, text: str) -> Fact:
    (found,) = list_facts([scan_text(text, language)])
    return found


@pytest.mark.parametrize(
    ("one", "other", "cost"),
    [
        (("en", "40 boats"), ("de", "40 Boote"), SAME),
        (("en", "40 boats"), ("de", "50 Boote"), None),
        (("en", "10 miles"), ("de", "16 km"), CONVERTED),
        (("en", "10 miles"), ("de", "20 km"), None),
        (("en", "40 dollars"), ("de", "40 Euro"), CONFLICT),
        (("en", "40 percent"), ("de", "40 Prozentpunkte"), CONFLICT),
        (("en", "a fifth"), ("de", "20 Prozent"), CONVERTED),
        (("en", "68 °F"), ("de", "20 °C"), CONVERTED),
        (("en", "18 months"), ("de", "anderthalb Jahre"), CONVERTED),
        (("en", "at 2:30 pm"), ("de", "um 14.30 Uhr"), SAME),
        (("en", "at 2:30 pm"), ("de", "um 15.30 Uhr"), None),
        (("en", "about 1,000 guests"), ("de", "1012 Gäste"), ROUNDED),
        (("en", "40 boats"), ("de", "40 km"), SOFT),
        (("en", "in the 1990s"), ("de", "in den Neunzigern"), SAME),
        (("en", "Twelve percent"), ("fr", "11,9 %"), ROUNDED),
        (("en", "Twelve percent"), ("fr", "11,4 %"), None),
        (("en", "12 percent"), ("fr", "11,9 %"), None),
        (("en", "Five percent"), ("fr", "4,9 %"), None),
        (("fr", "près d'un quart"), ("en", "27 %"), ROUNDED),
        (("fr", "près d'un quart"), ("en", "35 %"), None),
        (("fr", "un quart"), ("en", "27 %"), None),
        (("fr", "à un tiers"), ("de", "einem Dritten"), LOOSE),
        (("it", "un terzo"), ("de", "dem dritten"), SOFT),
        (("fr", "à un tiers"), ("de", "einem Vierten"), None),
        (("en", "two thirds"), ("de", "dem dritten"), None),
        (("en", "more than a quarter"), ("de", "27 %"), ROUNDED),
        (("en", "less than a quarter"), ("de", "27 %"), None),
        (("en", "at three o'clock"), ("fr", "quinze heures"), SOFT),
        (("en", "at three o'clock"), ("fr", "quatorze heures"), None),
        (("en", "2030 hours"), ("fr", "à 20h30"), LOOSE),
        (("en", "2030 hours"), ("fr", "à 20h45"), None),
        (("en", "at 1200 UTC"), ("fr", "à 1200 justes"), LOOSE),
        (("fr", "à Pouchkinskaya-10"), ("de", "in der Puschkinskaja 10"), LOOSE),
        (("en", "circulating IL-10"), ("fr", "l'interleukine 10"), LOOSE),
        (("fr", "à Pouchkinskaya-10"), ("de", "in der Gagarinstraße 10"), None),
        (("en", "with 512M of memory"), ("de", "mit 512 MB Speicher"), LOOSE),
        (("en", "with 512M of memory"), ("de", "mit 256 MB Speicher"), None),
        (("en", "512 million boats"), ("de", "512 Meter"), None),
        (("en", "10 or more boats"), ("de", "mehr als 9 Boote"), LOOSE),
        (("en", "less than 10 boats"), ("de", "höchstens 9 Boote"), LOOSE),
        (("en", "10 or more boats"), ("de", "mehr als 11 Boote"), None),
        (("en", "10 boats"), ("de", "mehr als 9 Boote"), None),
        (("en", "dozens of boats"), ("de", "Dutzende Boote"), SAME),
    ],
)
def test_cost(one: tuple[str, str], other: tuple[str, str], cost: int | None) -> None:
    assert rate_equivalence(fact(*one), fact(*other)) == cost
    assert rate_equivalence(fact(*other), fact(*one)) == cost
