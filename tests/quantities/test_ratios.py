"""Shares of two numbers."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "One in five trees burnt.", [("One in five", Fraction(1, 5))]),
        ("fr", "Un Français sur trois dort.", [("Un Français sur trois", Fraction(1, 3))]),
        ("en", "3 out of 10 burnt.", [("3 out of 10", Fraction(3, 10))]),
        ("fr", "Un chat gris sur deux dort.", [("Un chat gris sur deux", Fraction(1, 2))]),
        ("fr", "5 sur 2019 dorment.", [("5", 5), ("2019", 2019)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.value) for one in scan_text(text, code)] == wanted


@pytest.mark.parametrize(("text", "digits"), [("Un Français sur trois dort.", False), ("3 sur 10 dorment.", True)])
def test_written(text: str, digits: bool) -> None:
    (share,) = scan_text(text, "fr")
    assert share.digits is digits
