"""Two numbers with something between."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "It takes 3 to 5 days there.", [("3 to 5 days", "range", 3, 5)]),
        ("en", "Some 2-3 million came.", [("2-3 million", "range", 2000000, 3000000)]),
        ("fr", "Entre 10 et 12 maisons brûlent.", [("10 et 12", "range", 10, 12)]),
        ("de", "Sie siegten 3:1 dort.", [("3:1", "score", None, None)]),
        ("de", "Sie siegten 102-98 dort.", [("102-98", "score", None, None)]),
        ("en", "In the years 1914-18 it grew.", [("1914-18", "range", 1914, 1918)]),
        ("en", "It rose from 3 to 5 there.", [("3", "cardinal", None, None), ("5", "cardinal", None, None)]),
        ("fr", "Un lit de 210/220 cm suffit.", [("210/220 cm", "range", 210, 220)]),
        ("de", "Von 2013 bis 17 wuchs es.", [("2013 bis 17", "range", 2013, 2017)]),
        ("en", "The years 2013 to 11 were bad.", [("2013", "year", None, None), ("11", "cardinal", None, None)]),
        ("en", "It rose from 15 to 10 km.", [("15", "cardinal", None, None), ("10 km", "unit", None, None)]),
        ("en", "Drill 15/16 inch deep.", [("15/16 inch", "unit", None, None)]),
        ("en", "Between ¥5 and ¥7 each.", [("¥5 and ¥7", "range", 5, 7)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.low, one.high) for one in scan_text(text, code)] == wanted


def test_a_season_is_two_years() -> None:
    (period,) = scan_text("Die Saison 1997/98 begann.", "de")
    assert [end.value for end in period.ends] == [1997, 1998]


def test_a_change_shares_its_scale() -> None:
    first, _ = scan_text("It rose from 10 to 12 million euros.", "en")
    assert (10_000_000, "EUR") in first.readings


@pytest.mark.parametrize("text", ["Fair 2010 - 17th-19th September.", "Fair 2010 - 17-19 September."])
def test_no_range_leads_into_a_date(text: str) -> None:
    year, days = scan_text(text, "en")
    assert (year.value, [end.parts for end in days.ends]) == (2010, [(None, 9, 17), (None, 9, 19)])


@pytest.mark.parametrize("text", ["It was 3 to 9 °C below zero.", "It was 3 to 9 degrees below zero."])
def test_a_range_with_its_unit_below_zero(text: str) -> None:
    (cold,) = scan_text(text, "en")
    assert [end.value for end in cold.ends] == [-3, -9]


def test_a_range_below_zero() -> None:
    (cold,) = scan_text("Es waren 3 bis 9 Grad unter null.", "de")
    assert cold.surface == "3 bis 9 Grad unter null"
    assert [(end.value, end.unit) for end in cold.ends] == [(-3, "deg"), (-9, "deg")]
