"""A disagreement between versions, and how a person would put it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from checker.comparison import conventions
from checker.languages.listed_names import enumerate_languages, get_language_name
from checker.messages import _
from checker.quantities.quantity import Quantity

LEAST_ALIKE = 6
"""Letters that two scale words of different languages have in common at the least, to be taken for each other: billion,
Billionen. A guess of the first round."""
SEVERITIES = ("info", "warning", "error")


@dataclass(slots=True)
class Difference:
    """One disagreement. ``quantities`` has, for every version compared, the quantity concerned or None.

    ``kind`` is value, scale (a power of ten), missing, unit, currency, points (percent against percentage points),
    bound (at least against at most),
    sign, date, weekday, month, time, era, decade, digits (transposed), identifier, roles
    (exchanged with ``others``), or one of `checker.comparison.conventions`. ``severity`` is error, warning or info.
    ``odd`` is the version that stands alone against two or more others, ``factor`` how many times larger its value
    (with two versions: the second's) is.
    """

    kind: str
    severity: str
    quantities: tuple[Quantity | None, ...]
    languages: tuple[str, ...]
    odd: int | None = None
    factor: Fraction | None = None
    others: tuple[Quantity | None, ...] = ()
    confidence: float = 1.0
    """How probable it is that an editor agrees, see `checker.comparison.probability`."""

    def list_present(self) -> list[Quantity]:
        """The quantities of the versions that have one."""
        return [quantity for quantity in self.quantities if quantity is not None]


def describe(difference: Difference) -> str:
    """What is wrong, in one line: both values, who says what, and the nature of the difference."""
    if difference.kind == "missing":
        return _state_missing(difference)
    if difference.kind == conventions.DROPPED_CONVERSION:
        return _state_dropped(difference)
    if difference.kind == conventions.UNSAID_YEAR:
        return _state_unsaid_year(difference)
    if difference.kind in {"roles", conventions.TURNED_SCORE}:
        return _state_swap(difference)
    nature = _name_nature(difference)
    said = _state_values(difference)
    return _("{said}: {nature}").format(said=said, nature=nature) if nature else said


def _get_surface(quantity: Quantity) -> str:
    return " ".join(quantity.surface.split())


def _state_values(difference: Difference) -> str:
    """French and English say 14,000, German says 15.000."""
    groups: dict[bool, list[int]] = {False: [], True: []}
    last = _choose_two(difference)[1]
    for side, quantity in enumerate(difference.quantities):
        if quantity is not None:
            groups[side == last].append(side)
    parts = []
    for sides in (groups[False], groups[True]):
        if not sides:
            continue
        quantity = difference.quantities[sides[-1]]
        assert quantity is not None
        verb = _("{names} say {value}") if len(sides) > 1 else _("{names} says {value}")
        parts.append(
            verb.format(
                names=enumerate_languages([difference.languages[side] for side in sides]), value=_get_surface(quantity)
            )
        )
    absent = [
        code for code, quantity in zip(difference.languages, difference.quantities, strict=True) if quantity is None
    ]
    if absent:
        parts.append(_("{names} has neither").format(names=enumerate_languages(absent)))
    return ", ".join(parts)


def _state_missing(difference: Difference) -> str:
    there = [side for side, quantity in enumerate(difference.quantities) if quantity is not None]
    absent = [difference.languages[side] for side, quantity in enumerate(difference.quantities) if quantity is None]
    quantity = difference.quantities[there[0]]
    assert quantity is not None
    if len(there) == 1 and len(absent) > 1:
        only = get_language_name(difference.languages[there[0]])
        return _("{value} is only in the {language} version").format(value=_get_surface(quantity), language=only)
    one = _("{value} is missing in the {language} version")
    several = _("{value} is missing in the {languages} versions")
    names = enumerate_languages(absent)
    return (one if len(absent) == 1 else several).format(value=_get_surface(quantity), language=names, languages=names)


def _state_dropped(difference: Difference) -> str:
    absent = [code for code, one in zip(difference.languages, difference.quantities, strict=True) if one is None]
    quantity = next(one for one in difference.quantities if one is not None)
    one = _("the conversion {value} is left out in the {language} version")
    several = _("the conversion {value} is left out in the {languages} versions")
    names = enumerate_languages(absent)
    return (one if len(absent) == 1 else several).format(value=_get_surface(quantity), language=names, languages=names)


def _state_unsaid_year(difference: Difference) -> str:
    sides = [(code, one) for code, one in zip(difference.languages, difference.quantities, strict=True) if one]
    said = next((one for _code, one in sides if not conventions.has_no_year(one)), sides[0][1])
    absent = [code for code, one in sides if conventions.has_no_year(one)]
    return _("the year of {value} is left out in {languages}").format(
        value=_get_surface(said), languages=enumerate_languages(absent)
    )


def _state_swap(difference: Difference) -> str:
    first, second = (side for side, quantity in enumerate(difference.quantities) if quantity is not None)
    one, other = difference.quantities[first], difference.others[first]
    assert one is not None
    if other is None or (one.start, one.end) == (other.start, other.end):
        return _("{value} is turned round in the {language} version").format(
            value=_get_surface(one), language=get_language_name(difference.languages[second])
        )
    return _("{one} and {other} have changed places in the {language} version").format(
        one=_get_surface(one), other=_get_surface(other), language=get_language_name(difference.languages[second])
    )


def _choose_two(difference: Difference) -> tuple[int, int]:
    """The side to measure by and the side that differs."""
    sides = [side for side, quantity in enumerate(difference.quantities) if quantity is not None]
    odd = difference.odd if difference.odd is not None else sides[-1]
    return next(side for side in sides if side != odd), odd


def _name_nature(difference: Difference) -> str:
    one, odd = _choose_two(difference)
    first, second = difference.quantities[one], difference.quantities[odd]
    assert first is not None
    assert second is not None
    language = get_language_name(difference.languages[odd])
    kind = difference.kind
    if kind == "scale" and difference.factor:
        return _write_factor(difference.factor, language) + _name_false_friend(first, second)
    if kind in {"weekday", "month"}:
        names = _contrast_weekdays() if kind == "weekday" else _contrast_months()
        values = [_contrast_calendar_names(quantity, kind) for quantity in (first, second)]
        if None not in values:
            return " ≠ ".join(names[(value or 1) - 1] for value in values)
    natures = {
        "digits": _("digits swapped"),
        "points": _("percent ≠ percentage points"),
        "currency": _("another currency"),
        "unit": _("the same number, another unit"),
        "sign": _("the sign differs"),
        "date": _("another day"),
        "time": _("another time"),
        "era": _("before and after Christ"),
        "decade": _("a decade ≠ a year"),
        "bound": _("at least ≠ at most"),
        conventions.APPROXIMATION: _("only one of them says “about”"),
        conventions.ROUNDED_NUMBER: _("rounded"),
        conventions.ROUNDED_CONVERSION: _("converted and rounded"),
        conventions.UNSAID_FAHRENHEIT: _("converted from Fahrenheit, which is not said"),
        conventions.LOCALIZED_CURRENCY: _("another currency, here and in nearly all amounts"),
        conventions.MATCH_MINUTE: _("the minute that runs, and the time on the clock"),
    }
    return natures.get(kind, "")


def _contrast_weekdays() -> tuple[str, ...]:
    return _("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday")


def _contrast_months() -> tuple[str, ...]:
    first = _("January"), _("February"), _("March"), _("April"), _("May"), _("June")
    return *first, _("July"), _("August"), _("September"), _("October"), _("November"), _("December")


def _contrast_calendar_names(quantity: Quantity, kind: str) -> int | None:
    if quantity.kind in {"weekday", "month"} and quantity.value is not None:
        return int(quantity.value)
    if kind == "month":
        date = quantity.ends[0] if quantity.ends else quantity
        return date.parts[1] if len(date.parts) == 3 else None
    return None


def _write_factor(factor: Fraction, language: str) -> str:
    smaller = abs(factor) < 1
    times = int(1 / abs(factor)) if smaller else int(abs(factor))
    powers = {10**6: _("a million"), 10**9: _("a billion"), 10**12: _("a trillion")}
    number = powers.get(times, str(times))
    text = _("{number} times smaller in {language}") if smaller else _("{number} times larger in {language}")
    return text.format(number=number, language=language)


def _get_digits(quantity: Quantity) -> str:
    return "".join(sign for sign in quantity.surface if sign.isdigit())


def _name_false_friend(first: Quantity, second: Quantity) -> str:
    """Name the scale word that both share and that does not mean the same: 3 billion, 3 Billionen."""
    if _get_digits(first) != _get_digits(second):
        return ""
    for word in first.surface.split():
        for friend in second.surface.split():
            if len(word) >= LEAST_ALIKE and friend.casefold().startswith(word[:LEAST_ALIKE].casefold()):
                return _(" ({one} ≠ {other})").format(one=word, other=friend)
    return ""
