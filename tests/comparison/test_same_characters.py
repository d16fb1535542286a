"""Bare digits that all versions have agree, even where one version reads a name."""

from __future__ import annotations

import pytest

from checker.comparison.row_comparison import compare_row
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("english", "german", "told"),
    [
        ("Install release 4.2 first.", "Zuerst Version 4.2 installieren.", 0),
        ("The list has 44 lines.", "Die Liste hat Zeilen.", 1),
        ("It was 44 years ago.", "Das war vor 45 Jahren.", 1),
    ],
)
def test_digits(english: str, german: str, told: int) -> None:
    sides = [(code, [(text, scan_text(text, code))]) for code, text in (("en", english), ("de", german))]
    assert len(compare_row(sides)) == told
