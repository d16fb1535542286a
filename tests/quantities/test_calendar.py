"""Days, months and years as parts of dates."""

from __future__ import annotations

import pytest

from checker.quantities import calendar
from tests.quantities.test_token_line import make_line


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("de", "3. Mai", (3, 2, True)),
        ("en", "21st of", (21, 2, True)),
        ("fr", "5 mai", (5, 1, False)),
        ("en", "40 x", None),
    ],
)
def test_day(code: str, text: str, day: tuple[int, int, bool] | None) -> None:
    assert calendar.read_day(make_line(text, code), 0) == day


def test_a_short_month_needs_a_stop_or_a_number() -> None:
    assert calendar.read_month(make_line("Oct 3", "en"), 0) == (10, 1)
    assert calendar.read_bare_month(make_line("Oct came", "en"), 0) is None
    assert calendar.read_bare_month(make_line("Oct. came", "en"), 0) == (10, 2)
    assert calendar.read_bare_month(make_line("mai est", "fr"), 0) == (5, 1)


def test_a_month_that_is_another_word_needs_a_capital_inside_the_text() -> None:
    assert calendar.read_bare_month(make_line("March away", "en"), 0) is None
    assert calendar.read_bare_month(make_line("in March again", "en"), 1) == (3, 2)
    assert calendar.read_bare_month(make_line("en mars encore", "fr"), 1) is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (", 2020", (2020, 2)),
        ("'84", (1984, 2)),
        ("2020", (2020, 1)),
        ("300", None),
        ("2000 euros", None),
        ("1,200", None),
    ],
)
def test_year(text: str, year: tuple[int, int] | None) -> None:
    assert calendar.read_year(make_line(text, "en"), 0) == year
