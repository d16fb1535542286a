"""Ordinals and what they begin."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "The 21st house burnt.", [("21st", "ordinal", 21, True)]),
        ("de", "Der 3. Stock brannte.", [("3.", "ordinal", 3, True)]),
        ("de", "Jeder fünfte Baum brannte.", [("Jeder fünfte", "fraction", Fraction(1, 5), False)]),
        ("de", "Ludwig XVI. regierte.", [("Ludwig XVI", "ordinal", 16, True)]),
        ("en", "Wait a second.", []),
        ("en", "The second house burnt.", [("second", "ordinal", 2, False)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value, one.digits) for one in scan_text(text, code)] == wanted
