"""Numbers that were copied with the words around them say the same, however each language reads them."""

from __future__ import annotations

import pytest

from checker.comparison.copied_numbers import find_copied_numbers
from checker.comparison.row_comparison import compare_row
from checker.quantities.quantity import Quantity
from checker.quantities.scan import scan_text


def read(language: str, text: str) -> list[tuple[str, list[Quantity]]]:
    return [(text, scan_text(text, language))]


@pytest.mark.parametrize(
    ("german", "english", "copied"),
    [
        ("Er rief: „1,487 people came“.", 'He cried "1,487 people came".', {"1,487"}),
        ("Die Strecke ist 12.500 km lang.", "The route is 12.500 km long.", set()),  # a unit is no company
        ("Das Stück „About 95 degrees in the shade“", 'The play "About 95 degrees in the shade"', {"95 degrees", "95"}),
        ("„About 1,487 people“ kamen", 'He said "About 1,478 people"', set()),
        ("Mount (45.+1) und Giroud (45.+4)", "Mount (45.+4) and Giroud (45.+1)", set()),
        ("ohne Zahl", "without a number", set()),
    ],
)
def test_copied(german: str, english: str, copied: set[str]) -> None:
    found = find_copied_numbers(read("de", german), read("en", english))
    assert {quantity.surface for quantity in found} == copied


def test_what_was_copied_differs_in_nothing() -> None:
    sides = [("de", read("de", "Er rief: „1,487 people came“.")), ("en", read("en", 'He cried "1,487 people came".'))]
    assert compare_row(sides) == []
