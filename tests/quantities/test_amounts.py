"""What stands behind or before a number and makes it an amount."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "It cost US$4.", [("US$4", "currency", 4, "USD")]),
        ("de", "Es sind 20 °C draußen.", [("20 °C", "unit", 20, "degC")]),
        ("en", "He drove 80 km/h there.", [("80 km/h", "unit", 80, "km/h")]),
        ("en", "A field of 20 m2 is small.", [("20 m2", "unit", 20, "m2")]),
        ("fr", "Les 2 l'ont vu.", [("2", "cardinal", 2, None)]),
        ("de", "Eine 30-prozentige Lösung.", [("30-prozentige", "percent", 30, None)]),
        ("en", "He is 5'11\" tall.", [("5'11\"", "unit", 71, "inch")]),
        ("en", "He is 5'11” tall.", [("5'11”", "unit", 71, "inch")]),
        ("de", "Das kostet EUR 20 heute.", [("EUR 20", "currency", 20, "EUR")]),
        ("de", "Die Quote stieg um 2 Prozentpunkte.", [("2 Prozentpunkte", "percent", 2, "pp")]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value, one.unit) for one in scan_text(text, code)] == wanted
