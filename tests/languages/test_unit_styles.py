"""Symbols of units in wrong letters, and without their space."""

from __future__ import annotations

import time

import pytest

from checker.languages.unit_styles import list_unit_forms, list_unit_spaces
from checker.typography.style_fault import apply_fault
from checker.typography.wrong_forms import find_wrong_forms


def correct(text: str, space: str | None) -> str:
    forms = list_unit_forms(space)
    for fault in reversed(list(find_wrong_forms(text, forms))):
        text = apply_fault(text, fault)
    assert list(find_wrong_forms(text, forms)) == []
    return text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("12 Km", "12_km"),
        ("12Kms", "12_km"),
        ("1.250,5 Kwh", "1.250,5_kWh"),
        ("22ºC", "22_°C"),
        ("20 m2", "20 m²"),
        ("20 km3", "20 km³"),
        ("5kg", "5_kg"),
        ("5 kg", "5 kg"),
        ("X5kg", "X5kg"),
        ("5kgs.example", "5kgs.example"),
        ("Kg 5", "Kg 5"),
        ("5 m2x", "5 m2x"),
        ("5 m 2", "5 m 2"),
        ("80 km/h", "80 km/h"),
        ("80 Km/h", "80_km/h"),
    ],
)
def test_units(text: str, right: str) -> None:
    assert correct(text, "_") == right


def test_without_a_space_of_the_language_the_letters_alone_are_corrected() -> None:
    assert correct("12 Km and 12Km and 12km", None) == "12 km and 12km and 12km"


def test_many_numbers_cost_no_square() -> None:
    started = time.perf_counter()
    assert list(find_wrong_forms("100 " * 10_000, list_unit_forms("_"))) == []
    assert time.perf_counter() - started < 5


def test_spaces_before_symbols_are_fixed() -> None:
    text = "5 km, 5 m² and 5 metres, 5 m-long, 5 km."
    assert [one.start for one in find_wrong_forms(text, list_unit_spaces("_"))] == [1, 7, 36]
