"""Values as people write them: no number of a day, no seconds of a code, no digits without groups."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

import pytest

from checker import languages, messages
from checker.quantities.description import describe_reading
from checker.quantities.scan import scan_text
from checker.quantities.units import UNITS
from checker.quantities.wording import (
    name_month,
    name_unit,
    name_weekday,
    write_amount,
    write_date,
    write_digits,
    write_time,
    write_value,
)


def speak(code: str) -> None:
    messages.use_catalogue(code, languages.get(code).catalogue)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1422, "1,422"),
        (14_800_000_000, "14,800,000,000"),
        (Decimal("1000.50"), "1,000.50"),
        (Fraction(51, 2), "25.5"),
        (Fraction(1, 3), "1/3"),
        (-5, "-5"),
    ],
)
def test_digits_stand_in_groups(value: int | Decimal | Fraction, expected: str) -> None:
    assert write_digits(value) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Saturday", "December", "3 March 2021", "March 2021", "3 March", "1 day", "2 days", "3 BC"]),
        ("fr", ["samedi", "décembre", "3 mars 2021", "mars 2021", "3 mars", "1 jour", "2 jours", "3 av. J.-C."]),
        ("de", ["Samstag", "Dezember", "3. März 2021", "März 2021", "3. März", "1 Tag", "2 Tage", "3 v. Chr."]),
    ],
)
def test_words_are_those_of_the_messages(language: str, expected: list[str]) -> None:
    speak(language)
    dates = [write_date(2021, 3, 3), write_date(2021, 3, None), write_date(None, 3, 3)]
    assert [
        name_weekday(6),
        name_month(12),
        *dates,
        *(write_amount(n, "day") for n in (1, 2)),
        write_amount(3, "bc"),
    ] == (expected)


def test_a_time_has_24_hours() -> None:
    assert [write_time(n) for n in (0, 61, 1422)] == ["00:00", "01:01", "23:42"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Offen von 8 bis 10 Uhr.", "08:00…10:00"),
        ("Vom 3. bis 5. März ist zu.", "3 March…5 March"),
        ("Es kostet zwischen 3 und 4 Millionen Franken.", "3,000,000 CHF…4,000,000 CHF"),
        ("Das dauert 3 Minuten 20 Sekunden.", "200 s"),
        ("Am Samstag kommt er.", "Saturday"),
        ("Sie gewannen 2:1.", "2:1"),
        ("Ein Drittel blieb.", "1/3"),
    ],
)
def test_values_of_a_text(text: str, expected: str) -> None:
    assert [write_value(one) for one in scan_text(text, "de")] == [expected]


RAW = re.compile(r"\d{5,}|\?\?|[<>]=|(?<=\d )(?:minute|hour|second|deg|degC|m2|pct|bc)\b")
"""What no reader shall see: many digits in a row, codes of units, signs of a program."""
TEXTS = {
    "de": "Am Samstag, 3. März 2021, um 23.42 Uhr kamen mindestens 14,8 Milliarden Euro, 3 Minuten 20 Sekunden, 5 m2, "
    "3 °C, im 3. Jahrhundert v. Chr., höchstens 2 Monate, 12000 Leute, 1,5 Stunden, im Juni 2020, 3 Prozent, 4 Jahre.",
    "fr": "Samedi 3 mars à 22 h 42, 14,8 milliards d'euros, 15 mille, au moins 5 jours, 3 m², 20 degrés, 2 heures.",
    "en": "On Saturday, June 3, at 11.42 pm, at least 14.8 billion euros, 3 days, 5 minutes, 40 square metres, in May.",
}


@pytest.mark.parametrize("language", ["en", "fr", "de"])
@pytest.mark.parametrize("written", TEXTS)
def test_no_raw_value_is_read_out(written: str, language: str) -> None:
    speak(language)
    found = scan_text(TEXTS[written], written)
    assert len(found) > 6
    for quantity in found:
        assert not RAW.search(describe_reading(quantity)), quantity.surface
        assert not re.fullmatch(r"\w+ \d+", describe_reading(quantity)) or quantity.kind not in ("weekday", "month")


def test_every_unit_has_a_name() -> None:
    for code in UNITS:
        assert name_unit(code, 2)
    assert name_unit("m2", 1) == "m²"
    assert name_unit("day", Fraction(3, 2)) == "days"
    assert write_amount(1, "fortnight") == "2 weeks"
