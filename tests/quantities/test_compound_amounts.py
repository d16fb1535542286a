"""Measures of several parts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "It took 2 h 1 min 9 s then.", [("2 h 1 min 9 s", "duration", 7269, "second")]),
        ("en", "He is 7 feet 10 inches tall.", [("7 feet 10 inches", "unit", 94, "inch")]),
        ("en", "He is 5 foot 11 and old.", [("5 foot 11", "unit", 71, "inch")]),
        ("fr", "Il mesure 1 m 82 ce soir.", [("1 m 82", "unit", Decimal("1.82"), "m")]),
        ("en", "He paid 20 dollars 43 cents there.", [("20 dollars 43 cents", "currency", Decimal("20.43"), "$")]),
        ("en", "He stayed 2 years 3 days.", [("2 years", "duration", 2, "year"), ("3 days", "duration", 3, "day")]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value, one.unit) for one in scan_text(text, code)] == wanted
