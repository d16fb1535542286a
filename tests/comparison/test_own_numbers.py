from __future__ import annotations

import pytest

from checker.comparison.own_numbers import counts_the_same, find_rivals
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("language", "heading", "body", "rivals"),
    [
        ("en", "14 boats damaged", "The storm damaged 12 boats.", ["12"]),
        ("en", "14 boats damaged", "The storm damaged fourteen boats and 12 boats sank.", []),
        ("en", "Almost 130 houses flooded", "The water stood in 127 houses.", []),
        ("en", "More than 100 boats damaged", "The storm damaged 112 boats.", []),
        ("en", "More than 100 boats damaged", "The storm damaged 12 boats.", ["12"]),
        ("de", "5 Boote gesunken", "Am Freitag sanken 2 Boote, am Samstag 3 Boote.", []),
        ("de", "Brücke kostet 45 Millionen Euro", "Die Brücke kostet 54 Millionen Euro.", ["54 Millionen Euro"]),
        ("de", "Brücke kostet 45 Millionen Euro", "Die Brücke kostet 54 Millionen Franken.", []),
        ("fr", "Le chômage à 8 %", "Le taux de chômage est de 7,6 %.", []),
        ("de", "Hochwasser bedroht 50 % der Stadt", "Fast die Hälfte der Stadt, 90 % der Auen.", []),
        ("de", "Hochwasser bedroht 60 % der Stadt", "Fast die Hälfte der Stadt, 90 % der Auen.", ["90 %"]),
        ("fr", "Le festival 2026", "Il y avait 3000 visiteurs en 2025.", []),
        ("en", "Twins born", "One child weighs 3 kilos.", []),
    ],
)
def test_rivals(language: str, heading: str, body: str, rivals: list[str]) -> None:
    numbers = scan_text(body, language)
    found = [one.surface for wanted in scan_text(heading, language) for one in find_rivals(wanted, numbers)]
    assert found == rivals


def test_what_counts_the_same() -> None:
    boats, more, houses, euros = scan_text("12 boats, 14 boats, 9 houses, 14 euros", "en")
    assert counts_the_same(boats, more)
    assert not counts_the_same(boats, houses)
    assert not counts_the_same(more, euros)
