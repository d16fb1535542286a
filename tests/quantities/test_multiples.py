"""Factors."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "It tripled.", [("tripled", 3)]),
        ("fr", "Le prix a été divisé par quatre.", [("divisé par quatre", Fraction(1, 4))]),
        ("de", "Es hat sich verdoppelt.", [("verdoppelt", 2)]),
        ("en", "It grew 14 times then.", [("14 times", 14)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.value) for one in scan_text(text, code)] == wanted
