"""Quantities that begin with a word."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "A week passed.", [("A week", "duration", 1, "week")]),
        ("en", "Dozens came.", [("Dozens", "vague", 12, None)]),
        ("en", "Hundreds of thousands came.", [("Hundreds of thousands", "vague", 100000, None)]),
        ("fr", "Une vingtaine de maisons brûlent.", [("Une vingtaine", "cardinal", 20, None)]),
        ("fr", "Les deux dorment.", [("deux", "cardinal", 2, None)]),
        ("fr", "Un seul dort.", [("Un seul", "cardinal", 1, None)]),
        ("en", "A fortnight passed.", [("A fortnight", "duration", 2, "week")]),
        ("de", "Am Montag regnet es.", [("Montag", "weekday", 1, None)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value, one.unit) for one in scan_text(text, code)] == wanted
