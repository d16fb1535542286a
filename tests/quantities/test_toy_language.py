"""A language that exists nowhere else: its facts are all that reading, comparing and writing its numbers needs."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.comparison.row_comparison import compare_row, describe
from checker.quantities import find_quantities
from checker.quantities.scan import scan_text
from checker.typography.number_formats import write_number
from tests.languages.toy.typography import FACTS as TYPOGRAPHY

pytestmark = pytest.mark.usefixtures("toy_language")


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("bade ti nyumba", "cardinal", 23, None),
        ("ba hekto na ti nyumba", "cardinal", 203, None),
        ("tibade nyumba", None, None, None),
        ("bahekto nyumba", "cardinal", 200, None),
        ("1.500 mita", "unit", 1500, "m"),
        ("2,5 megu dola", "currency", 2500000, "USD"),
        ("14 pasento", "percent", 14, None),
        ("bade batu nyumba", "ordinal", 22, None),
        ("14 juma", "duration", 14, "week"),
        ("ti ba ti", None, None, None),
    ],
)
def test_read(text: str, kind: str | None, value: int | None, unit: str | None) -> None:
    found = find_quantities(text, "xx")
    assert [(q.kind, q.value, q.unit) for q in found] == ([(kind, value, unit)] if kind else [])


def test_dates_bounds_and_ranges() -> None:
    date, weekday = find_quantities("3 mwezi 2020, soli", "xx")
    assert (date.parts, weekday.value) == ((2020, 6, 3), 1)
    (bound,) = find_quantities("zaidi ya 30 nyumba", "xx")
    assert bound.bound == ">"
    (period,) = find_quantities("10 mpaka 15 mita", "xx")
    assert (period.kind, period.low, period.high, period.unit) == ("range", 10, 15, "m")


def test_compared_with_english() -> None:
    texts = (("xx", "2,5 megu dola"), ("en", "US$2.5 billion"))
    (found,) = compare_row([(code, [(text, scan_text(text, code))]) for code, text in texts])
    assert describe(found) == "Toy says 2,5 megu dola, English says US$2.5 billion: 1000 times larger in English"
    assert write_number(1234567, TYPOGRAPHY) == "1.234.567"


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("Leo wal'ora eko.", "duration", 1, "hour"),  # an elided article
        ("Leo mez'ora eko.", "duration", Fraction(1, 2), "hour"),  # met at a first word that is nothing by itself
        ("Leo 20° selsi eko.", "unit", 20, "degC"),  # the sign of an ordinal that begins a unit
        ("Leo 20° watu eko.", "ordinal", 20, None),
        ("Leo tid'ora eko.", "duration", 30, "hour"),  # a numeral before an apostrophe
        ("Leo V karne eko.", "century", 5, None),  # a Roman numeral of one letter
    ],
)
def test_signs_and_words_that_touch(text: str, kind: str, value: object, unit: str | None) -> None:
    (found,) = find_quantities(text, "xx")
    assert (found.kind, found.value, found.unit) == (kind, value, unit)
