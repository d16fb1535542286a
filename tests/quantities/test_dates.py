"""Dates with a month in words."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("fr", "Il vint le 3 juin 2020.", [("3 juin 2020", "date", (2020, 6, 3))]),
        ("en", "He came on the 4th of July.", [("the 4th of July", "date", (None, 7, 4))]),
        ("en", "He came on June 3, 2020.", [("June 3, 2020", "date", (2020, 6, 3))]),
        ("en", "He came in June 2020.", [("June 2020", "date", (2020, 6, None))]),
        ("fr", "Il vint en juin, dit-elle.", [("juin", "month", ())]),
        ("fr", "Il aime „mai“ et “juin”.", [("mai", "month", ()), ("juin", "month", ())]),
        (
            "en",
            "On Saturday, 7th of June: a fair.",
            [("Saturday", "weekday", ()), ("7th of June", "date", (None, 6, 7))],
        ),
        ("en", "Open until the 5th of March. Then not.", [("the 5th of March", "date", (None, 3, 5))]),
        ("en", "Open until 5 Sept. Then not.", [("5 Sept.", "date", (None, 9, 5))]),
        ("de", "Am 1. - 4. August dort.", [("1. - 4. August", "range", ())]),
        ("en", "On June 6th - 9th there.", [("June 6th - 9th", "range", ())]),
        ("de", "Die Juni-Ausgabe erscheint.", [("Juni", "month", ())]),
        ("fr", "Le juin-pluie tombe.", []),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.parts) for one in scan_text(text, code)] == wanted


def test_two_days_with_a_stroke_follow_each_other() -> None:
    (days,) = scan_text("the weekend (4/5 May)", "en")
    assert [end.parts for end in days.ends] == [(None, 5, 4), (None, 5, 5)]
    assert [one.surface for one in scan_text("the result 4/7 May", "en")] == ["4", "7 May"]


def test_several_days_are_a_range() -> None:
    for code, text in (
        ("fr", "du 3 au 5 juin 2020"),
        ("en", "on June 3 to 5, 2020"),
        ("de", "vom 3. bis 5. Juni 2020"),
    ):
        (period,) = scan_text(text, code)
        assert [end.parts for end in period.ends] == [(2020, 6, 3), (2020, 6, 5)]
