"""Addresses and numbers of outline hold no quantities."""

from __future__ import annotations

import pytest

from checker.quantities.addresses import find_addresses
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "See www.house.org/2020 or mail a14@house.org today.", []),
        ("de", "5.4. Fehlende Pakete nachladen", []),
        ("de", "5.4. kommt er", [("5.4.", "date")]),
        ("en", "https://house.org/14 has 14 rooms", [("14", "cardinal")]),
        ("fr", "<2>Le bassin</2> a 3 entrées<4/>.", [("3", "cardinal")]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind) for one in scan_text(text, code)] == wanted


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("fr", "2) Le bassin a 3 entrées.", ["2"]),
        ("fr", "Il faut 1) de l'eau, 2) du sable et (3) 4 pelles.", ["1", "2"]),
        ("fr", "Il faut 1) de l'eau, 2) du sable et (3) des pelles.", ["1", "2", "3"]),
        ("en", "The pools (of which the town has 3) are open.", []),
        ("en", "It took all of them (those of 1 and 2) and 3) no more.", []),
        ("en", "They are 40 m long (the other 2) and 12 m wide.", []),
    ],
)
def test_numbers_of_items_need_not_be_matched(code: str, text: str, wanted: list[str]) -> None:
    assert [one.surface for one in scan_text(text, code) if one.weak] == wanted


def test_spans_are_those_of_the_addresses() -> None:
    text = "Mail me@house.org or ask @house14."
    assert [text[start:end] for start, end in find_addresses(text)] == ["me@house.org", "@house14."]
    assert find_addresses("No address here.") == []
