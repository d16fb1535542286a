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
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind) for one in scan_text(text, code)] == wanted


def test_spans_are_those_of_the_addresses() -> None:
    text = "Mail me@house.org or ask @house14."
    assert [text[start:end] for start, end in find_addresses(text)] == ["me@house.org", "@house14."]
    assert find_addresses("No address here.") == []
