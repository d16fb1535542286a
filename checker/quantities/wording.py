"""Values as people write them, in the language of the messages: numbers in groups, days and months by name, symbols."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from checker import languages
from checker.messages import _, choose_plural, get_language

if TYPE_CHECKING:
    from checker.quantities.quantity import Quantity, Value

SHOWN = {
    "m2": "m²", "m3": "m³", "km2": "km²", "km3": "km³", "cm2": "cm²", "cm3": "cm³", "degC": "°C", "degF": "°F",
    "deg": "°", "permille": "‰", "pct": "%", "hour": "h", "minute": "min", "second": "s", "inch": "in", "foot": "ft",
    "yard": "yd", "mile": "mi", "knot": "kn",
}  # fmt: skip
"""The symbols of units whose codes are none."""
MINUTES = 60
"""Minutes of an hour."""


def write_digits(value: Value) -> str:
    """Digits in groups of three, with the signs of the messages' language; a fraction where digits would not end."""
    if isinstance(value, Fraction):
        if not _ends_in_digits(value):
            return f"{value.numerator}/{value.denominator}"
        value = Decimal(value.numerator) / Decimal(value.denominator)
    written = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    facts = languages.get(get_language()).typography
    return written.translate({ord(","): facts.group, ord("."): facts.decimal})


def _ends_in_digits(value: Fraction) -> bool:
    """Whether a fraction can be written with a few digits behind the point."""
    return 1000 % value.denominator == 0


def write_amount(value: Value, unit: str | None) -> str:
    """A number with its unit."""
    if unit == "fortnight":  # which not every language has a word for
        value, unit = value * 2, "week"
    return f"{write_digits(value)} {name_unit(unit, value)}" if unit else write_digits(value)


def name_unit(unit: str, value: Value) -> str:
    """The unit as it stands behind a value: its symbol, or a word in the right number."""
    number = int(value) if value == int(value) else 2
    words = {
        "day": choose_plural(number, _("day"), _("days")),
        "week": choose_plural(number, _("week"), _("weeks")),
        "month": choose_plural(number, _("month"), _("months")),
        "quarter": choose_plural(number, _("quarter"), _("quarters")),
        "year": choose_plural(number, _("year"), _("years")),
        "decade": choose_plural(number, _("decade"), _("decades")),
        "century": choose_plural(number, _("century"), _("centuries")),
        "pp": choose_plural(number, _("percentage point"), _("percentage points")),
        "points": choose_plural(number, _("point"), _("points")),
        "bc": _("BC"),
    }
    return words.get(unit) or SHOWN.get(unit, unit)


def write_time(minutes: int) -> str:
    """A time of day in 24 hours."""
    return f"{minutes // MINUTES:02d}:{minutes % MINUTES:02d}"


def name_weekday(number: int) -> str:
    """The name of a day of the week, 1 for Monday."""
    words = languages.get(get_language()).quantities.calendar
    return _find_name(words.weekdays, number, capital=words.capital_weekdays)


def name_month(number: int) -> str:
    """The name of a month, 1 for January."""
    words = languages.get(get_language()).quantities.calendar
    return _find_name(words.months, number, capital=words.capital_months)


def write_date(year: int | None, month: int | None, day: int | None) -> str:
    """A date in words, without what is not said."""
    named = "" if month is None else name_month(month)
    if day is not None:
        named = _("{day} {month}").format(day=day, month=named).strip()
    return " ".join(part for part in (named, "" if year is None else str(year)) if part)


def write_value(quantity: Quantity) -> str:
    """The value with its unit, or the ends of a range; empty for what is no value, such as the number of a house."""
    if quantity.ends:
        return "…".join(map(write_value, quantity.ends))
    if quantity.kind == "date":
        return write_date(*quantity.parts)
    if quantity.kind == "score":
        return ":".join(map(str, quantity.parts))
    if quantity.low is not None and quantity.high is not None and quantity.low != quantity.high:
        return f"{write_digits(quantity.low)}…{write_amount(quantity.high, _get_unit(quantity))}"
    return "" if quantity.value is None else _write_single(quantity, quantity.value)


def _write_single(quantity: Quantity, value: Value) -> str:
    whole = int(value)
    if quantity.kind == "time":
        return write_time(whole)
    if quantity.kind == "weekday":
        return name_weekday(whole)
    if quantity.kind == "month":
        return name_month(whole)
    if quantity.kind == "fraction" and isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if quantity.kind in ("year", "decade", "identifier"):
        return f"{value} {name_unit(quantity.unit, value)}" if quantity.unit else str(value)
    return write_amount(value, _get_unit(quantity))


def _get_unit(quantity: Quantity) -> str | None:
    return "%" if quantity.kind == "percent" else quantity.unit  # the kind has no unit of its own


def _find_name(names: Mapping[str, int], number: int, *, capital: bool) -> str:
    """The first word for a number: names come before their short and inflected forms."""
    name = next((word for word, known in names.items() if known == number), str(number))
    return name[:1].upper() + name[1:] if capital else name
