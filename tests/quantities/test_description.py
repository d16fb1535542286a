"""A quantity in a few words and as data."""

from __future__ import annotations

import json

import pytest

from checker.quantities.description import describe_quantity, describe_reading, describe_value
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("about 14 houses", "cardinal ≈ 14 (houses)"),
        ("3 to 5 days", "range 3 days…5 days"),
        ("on June 3, 2020", "date 3 June 2020"),
        ("in June 2020", "date June 2020"),
        ("at 2:30 pm", "time 14:30"),
        ("two houses", "cardinal 2 (houses) weak"),
    ],
)
def test_reading(text: str, words: str) -> None:
    (quantity,) = scan_text(text, "en")
    assert describe_reading(quantity) == words


def test_data_can_be_json() -> None:
    (quantity,) = scan_text("€2.5 million", "en")
    data = json.loads(json.dumps(describe_quantity(quantity)))
    assert (data["text"], data["value"], data["unit"]) == ("€2.5 million", "2500000", "EUR")


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("de", "am Samstag", ""),
        ("fr", "le 13 décembre", ""),
        ("fr", "14,8 milliards d'euros", "14,800,000,000 EUR"),
        ("en", "at 11.42 p.m.", "23:42"),
        ("de", "14.000 Menschen", ""),
        ("de", "1,5 Prozent", "1.5 %"),
        ("en", "three dozen eggs", "36"),
    ],
)
def test_a_value_is_shown_as_a_person_writes_it(language: str, text: str, shown: str) -> None:
    assert describe_value(scan_text(text, language)[0]) == shown
