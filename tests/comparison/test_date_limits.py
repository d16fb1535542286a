"""Dates that are limits, said from either side of midnight."""

from __future__ import annotations

from datetime import date

import pytest

from checker.comparison.date_limits import read_limit
from checker.comparison.row_comparison import compare_row
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("language", "text", "limit"),
    [
        ("en", "Apply on or before November 8, 2012.", ("<", date(2012, 11, 9))),
        ("fr", "Inscrivez-vous avant le 9 novembre 2012.", ("<", date(2012, 11, 9))),
        ("de", "Melden Sie sich bis zum 8. November 2012.", ("<", date(2012, 11, 9))),
        ("en", "It holds after March 31, 2013.", (">", date(2013, 4, 1))),
        ("fr", "Cela vaut après mars 2013.", (">", date(2013, 4, 1))),
        ("de", "Das gilt ab dem 1. April 2013.", (">", date(2013, 4, 1))),
        ("de", "Das gilt ab 1. April.", (">", date(2000, 4, 1))),
        ("en", "We met on April 1, 2013.", None),
        ("en", "After we had met on April 1, 2013.", None),
    ],
)
def test_limit(language: str, text: str, limit: tuple[str, date] | None) -> None:
    (quantity,) = scan_text(text, language)
    assert read_limit(text, quantity, language) == limit


def test_a_number_is_no_limit() -> None:
    (quantity,) = scan_text("after 14 kilometres", "en")
    assert read_limit("after 14 kilometres", quantity, "en") is None


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        (("en", "Apply on or before November 8, 2012."), ("fr", "Inscrivez-vous avant le 9 novembre 2012."), False),
        (("en", "Apply before November 8, 2012."), ("fr", "Inscrivez-vous avant le 9 novembre 2012."), True),
        (("en", "It holds after March 31, 2013."), ("fr", "Cela vaut après mars 2013."), False),
        (("en", "It holds after March 30, 2013."), ("fr", "Cela vaut après mars 2013."), True),
        (("en", "It holds on or after July 1, 2010."), ("fr", "Cela vaut après juin 2010."), False),
        (("en", "It holds on or after July 1, 2010."), ("fr", "Cela vaut avant juin 2010."), True),
        (("en", "It holds from April 1, 2013."), ("de", "Das gilt nach dem 31. März 2013."), False),
    ],
)
def test_differences(one: tuple[str, str], other: tuple[str, str], differ: bool) -> None:
    sides = [(language, [(text, scan_text(text, language))]) for language, text in (one, other)]
    assert bool(compare_row(sides)) is differ
    assert bool(compare_row(sides[::-1])) is differ
