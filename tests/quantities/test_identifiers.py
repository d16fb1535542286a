"""Numbers that name."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "The G7 met.", [("G7", "identifier", (7,))]),
        ("en", "COVID-19 came.", [("COVID-19", "identifier", (19,))]),
        ("en", "Article 49(3) applies.", [("Article 49(3)", "identifier", (49, 3))]),
        ("de", "Artikel 49 Absatz 3 gilt.", [("Artikel 49 Absatz 3", "identifier", (49, 3))]),
        ("en", "Clause B.5.2 applies.", [("B.5.2", "identifier", (5, 2))]),
        ("en", "Ring 030 123 45 67 now.", [("030 123 45 67", "identifier", (30, 123, 45, 67))]),
        ("en", "Install 2.5+fix3 now.", [("2.5+fix3", "identifier", (2, 5, 3))]),
        ("en", "Since mid-1990 it grew.", [("1990", "year", ())]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.parts) for one in scan_text(text, code)] == wanted


def test_a_dash_joins_a_name_as_a_hyphen_does() -> None:
    found = [[one.parts for one in scan_text(f"The protein P450{sign}3A4 is new.", "en")] for sign in "-–"]
    assert found == [[(450, 3, 4)], [(450, 3, 4)]]
