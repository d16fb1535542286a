"""Exchanged numbers: like things the other way round, in one text."""

from __future__ import annotations

import pytest

from checker.alignment.embedding import load_model
from checker.comparison.facts import list_facts
from checker.comparison.matching import match_facts
from checker.comparison.swaps import find_swaps
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("english", "german", "swapped"),
    [
        (
            "41 percent of the farmers and 35 percent of the fishers",
            "35 Prozent der Bauern und 41 Prozent der Fischer",
            True,
        ),
        (
            "41 percent of the farmers and 35 percent of the fishers",
            "41 Prozent der Bauern und 35 Prozent der Fischer",
            False,
        ),
        ("183 boats in 24 hours", "24 Boote in 183 Stunden", True),
        ("18 of 58 boats", "von 58 Booten 18", False),
        ("see Article 5(1) of it", "siehe Artikel 1(5) davon", True),
        ("see Article 5(1) and Article 7(2)", "siehe Artikel 7(2) und Artikel 5(1)", False),
        ("in 1999, 4463 boats sank", "4463 Boote sanken 1999", False),
        ("3 km and 8,000 boats", "8000 Boote und 3 km", False),
    ],
)
def test_exchange(english: str, german: str, swapped: bool) -> None:
    found = match_facts(list_facts([scan_text(english, "en")]), list_facts([scan_text(german, "de")]))
    assert bool(find_swaps(found.same + found.clashes)) is swapped


@pytest.mark.parametrize(
    ("english", "german", "swapped"),
    [
        (
            "Of 356 laboratories asked, 277 answered the letter.",
            "Von 277 gefragten Laboren haben 356 den Brief beantwortet.",
            True,
        ),
        (
            "The letter was answered by 277 laboratories, while 356 boats sank.",
            "356 Boote sind gesunken, während den Brief 277 Labore beantwortet haben.",
            False,
        ),
        ("In 2011, 24 boats were counted.", "Im Jahr 24 wurden 2011 Boote gezählt.", True),
        ("They ran 26.2 miles (42.2 km) there.", "Sie liefen dort 42,2 km (26,2 Meilen).", False),
        ("In 2011, 24 boats were counted.", "24 Boote wurden im Jahr 2011 gezählt.", False),
    ],
)
def test_company(english: str, german: str, swapped: bool) -> None:
    one, other = scan_text(english, "en"), scan_text(german, "de")
    found = match_facts(list_facts([one]), list_facts([other]))
    texts = [(english, one)], [(german, other)]
    assert bool(find_swaps(found.same + found.clashes, texts[0], texts[1], load_model().encode)) is swapped
