"""Exchanged numbers: like things the other way round, in one text."""

from __future__ import annotations

import pytest

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
        ("3 km and 8,000 boats", "8000 Boote und 3 km", False),
    ],
)
def test_exchange(english: str, german: str, swapped: bool) -> None:
    found = match_facts(list_facts([scan_text(english, "en")]), list_facts([scan_text(german, "de")]))
    assert bool(find_swaps(found.same + found.clashes)) is swapped
