"""Dates in digits."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("de", "am 15.09.2020 dort", [("15.09.2020", "date", (2020, 9, 15))]),
        ("de", "am 15.9. dort", [("15.9.", "date", (None, 9, 15))]),
        ("fr", "le 15/09/20 enfin", [("15/09/20", "date", (2020, 9, 15))]),
        ("fr", "le 15/09/85 enfin", [("15/09/85", "date", (1985, 9, 15))]),
        ("en", "on 2020-09-15 there", [("2020-09-15", "date", (2020, 9, 15))]),
        ("en", "on 9/15/2020 there", [("9/15/2020", "date", (2020, 9, 15))]),
        ("de", "Der Katalog 2000.0. erschien.", [("2000.0", "cardinal", ())]),
        ("de", "Stand: 02.2019, vom Amt", [("02.2019", "date", (2019, 2, None))]),
        ("de", "seit 9.2019 dort", [("9.2019", "date", (2019, 9, None))]),
        ("fr", "état 02.2019 du pont", [("02.2019", "date", (2019, 2, None))]),
        ("en", "version of 2019-02, by the office", [("2019-02", "date", (2019, 2, None))]),
        ("en", "a factor of 2.2019 here", [("2.2019", "cardinal", ())]),
        ("de", "um 13.2019 herum", [("13.2019", "cardinal", ())]),
        ("fr", "La version 15.9. est prête.", [("version 15.9", "identifier", (15, 9))]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.parts) for one in scan_text(text, code)] == wanted


def test_day_and_month_may_be_meant_the_other_way_round() -> None:
    (date,) = scan_text("on 9/5/2020 there", "en")
    assert (date.parts, date.readings) == ((2020, 9, 5), ((509, "month-day"),))


@pytest.mark.parametrize("text", ["2014.5.", "2000.0.", "1.2.", "99.99.", "0.0.", "1/2/", "12-12-"])
@pytest.mark.parametrize("code", ["de", "fr", "en"])
def test_nothing_like_a_date_breaks_it(text: str, code: str) -> None:
    assert scan_text(f"Vor {text} Nach", code)
