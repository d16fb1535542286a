"""A language that exists nowhere else: its facts are all that reading, comparing and writing its numbers needs."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import pytest

from checker import languages
from checker.comparison.row_comparison import compare_row, describe
from checker.languages.language import Language
from checker.languages.quantity_facts import QuantityFacts
from checker.languages.typography_facts import TypographyFacts
from checker.quantities import find_quantities
from checker.quantities.scan import scan_text
from checker.typography.number_formats import write_number

FACTS = QuantityFacts(
    decimal=",",
    groups=".",
    numerals={"po": 1, "ba": 2, "ti": 3, "deka": 10, "bade": 20},
    hundreds={"hekto": 100},
    scales={"kilu": 1000, "megu": 10**6},
    joiners=("na",),
    weak_numerals=("po",),
    ordinals={"potu": 1, "batu": 2, "dekatu": 10},
    fractions={"meza": Fraction(1, 2)},
    whole_fractions={"meza": Fraction(1, 2)},
    percent=("%", "pasento"),
    units={"mita": "m", "juma": "week"},
    currencies={"dola": "USD"},
    months={"mwezi": 6},
    weekdays={"soli": 1},
    approximators=("hivi",),
    bounds={"zaidi ya": ">"},
    range_words=("mpaka",),
    idioms=("ti ba ti",),
)
TYPOGRAPHY = TypographyFacts(decimal=",", group=".", groups=".", least_grouped=4, quotes=(("“", "”"),))


@pytest.fixture(autouse=True)
def toy() -> Iterator[None]:
    languages.register(Language("xx", "Toy", quantities=FACTS, typography=TYPOGRAPHY))
    yield
    languages.unregister("xx")


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
