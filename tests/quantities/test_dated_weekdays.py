from __future__ import annotations

import pytest

from checker.quantities.dated_weekdays import list_dated_weekdays, may_have_dated_weekdays
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "am Montag, den 3. März 2025, um 10", ["Montag 3. März 2025"]),
        ("fr", "le lundi 3 mars 2025 à midi", ["lundi 3 mars 2025"]),
        ("en", "on Monday, March 3, 2025 and 4 March 2025 (Tuesday)", ["Monday March 3, 2025", "Tuesday 4 March 2025"]),
        ("en", "every Monday; on 3 March 2025", []),
        ("de", "seit 3. März 2025, Montag bis Freitag", []),
        ("de", "am Montag, 3. bis 5. März 2025", []),
    ],
)
def test_pairs(language: str, text: str, found: list[str]) -> None:
    pairs = list_dated_weekdays(text, scan_text(text, language))
    assert [f"{weekday.surface} {day.surface}" for weekday, day in pairs] == found


def test_first_look() -> None:
    assert may_have_dated_weekdays("am Montag, 3. März", "de")
    assert not may_have_dated_weekdays("am Montag", "de")
    assert not may_have_dated_weekdays("am 3. März", "de")
