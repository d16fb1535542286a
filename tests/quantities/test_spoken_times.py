"""Times of day in words."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("de", "Kommt um halb drei.", [("halb drei", "time", 150)]),
        ("de", "Kommt um zehn nach drei.", [("zehn nach drei", "time", 190)]),
        ("de", "Kommt um fünf vor halb acht.", [("fünf vor halb acht", "time", 445)]),
        ("en", "Come at a quarter past six.", [("a quarter past six", "time", 375)]),
        ("en", "Come at half past two.", [("half past two", "time", 150)]),
        ("fr", "Venez à midi moins dix.", [("midi moins dix", "time", 710)]),
        ("fr", "Il aime le Midi.", []),
        ("en", "Ten to eat.", [("Ten", "cardinal", 10)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value) for one in scan_text(text, code)] == wanted
