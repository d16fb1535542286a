"""The number words of a language from 0 to 100, its months, weekdays, units, money, bounds: each read in a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Any

from checker.languages.language import Language
from checker.quantities import find_quantities
from checker.quantities.quantity import Quantity
from tests.languages.conformance.fields import get_field

UNITS = ("m", "km", "kg", "l", "minute", "hour", "day", "week", "month", "year")
MONEY = ("EUR", "USD", "CHF", "GBP")
SCALES = (1000, 10**6, 10**9)
PARTS = (Fraction(1, 2), Fraction(1, 3), Fraction(1, 4))


def find_gaps(language: Language) -> Iterator[str]:
    """What the language has no word for, and words that are not read as what they are."""
    yield from _find_missing(language)
    yield from _find_unread_numbers(language)
    yield from _find_unread_words(language)


def _find_missing(language: Language) -> Iterator[str]:
    """Numbers, months, units … without a name."""

    def get(name: str) -> Any:
        return get_field(language.quantities, name)

    parts = {*get("fractions").values(), *get("whole_fractions").values()}
    for what, wanted, known in (
        ("month", range(1, 13), get("months").values()),
        ("weekday", range(1, 8), get("weekdays").values()),
        ("ordinal", range(1, 11), get("ordinals").values()),
        ("scale", SCALES, get("scales").values()),
        ("part", PARTS, parts),
        ("unit", UNITS, get("units").values()),
        ("currency", MONEY, get("currencies").values()),
        ("bound", ("<", "<=", ">", ">="), get("bounds").values()),
    ):
        missing = [str(each) for each in wanted if each not in set(known)]
        if missing:
            yield f"quantities: no {what} for {', '.join(missing)}"
    for name in ("percent", "approximators", "range_words", "hours", "idioms", "labels"):
        if not get(name):
            yield f"quantities: {name} is empty"


def _find_unread_numbers(language: Language) -> Iterator[str]:
    """Numbers from 0 to 100 that no composition of the number words gives, and a number in digits."""
    for number in range(101):
        if not any(_is_number(language, text, number) for text in compose(number, language)):
            yield f"quantities: no way to say {number}"
    decimal, groups = (get_field(language.quantities, name) for name in ("decimal", "groups"))
    for text in (f"1{group}234{decimal}5" for group in groups):
        if not _is_read(language, text, value=Decimal("1234.5")):
            yield f"quantities: {text} is not read"
    if decimal != language.typography.decimal:
        yield "quantities: another decimal sign than in typography"


def _is_number(language: Language, text: str, number: int) -> bool:
    """Whether a text is read as a number, alone or before a unit: a word for one or nine may be another word."""
    metre = next(word for word, unit in get_field(language.quantities, "units").items() if unit == "m")
    return _is_read(language, text, value=number) or _is_read(language, f"{text} {metre}", value=number)


def compose(number: int, language: Language) -> Iterator[str]:
    """Ways in which a number below 101 may be said: one word, or a larger and a smaller one in either order."""
    numerals = get_field(language.quantities, "numerals") | get_field(language.quantities, "hundreds")
    joiners = get_field(language.quantities, "joiners")
    yield from (word for word, value in numerals.items() if value == number)
    links = ["", " ", "-", *joiners, *(f" {joiner} " for joiner in joiners), *(f"-{joiner}-" for joiner in joiners)]
    tens = {word: value for word, value in numerals.items() if value >= 10}
    tens |= {small + link + word: 80 for link in ("-", "") for small, word in _multiply(numerals)}
    for (word, value), (small, rest), link in product(tens.items(), numerals.items(), links):
        if value + rest == number and rest:
            yield word + link + small
            yield small + link + word
    yield from (word for word, value in tens.items() if value == number)


def _multiply(numerals: dict[str, int]) -> Iterator[tuple[str, str]]:
    """A word for four and one for twenty."""
    yield from product(
        [word for word, value in numerals.items() if value == 4],
        [word for word, value in numerals.items() if value == 20],
    )


def _find_unread_words(language: Language) -> Iterator[str]:
    """Names of months, units and money that are not read beside a number; bounds that bound nothing."""

    def get(name: str) -> Any:
        return get_field(language.quantities, name)

    def check(texts: Callable[[str], Iterable[str]], words: Iterable[str], **wanted: object) -> Iterator[str]:
        for word in words:
            if not any(_is_read(language, text, **wanted) for text in texts(word)):
                yield f"quantities: not read: {' / '.join(texts(word))}"

    for word, month in get("months").items():
        if word.rstrip(".") not in get("numerals"):  # sept. is seven with a stop as well
            yield from check(_write_dates, [word], kind="date", parts=(2020, month, 3))
    for word, weekday in get("weekdays").items():
        yield from check(_write_alone, [word], kind="weekday", value=weekday)
    for word, unit in get("units").items():
        if unit in UNITS:
            yield from check(_write_counted, [word], value=3, unit=unit)
    for word, currency in get("currencies").items():
        if currency in MONEY and word.isalpha():
            yield from check(_write_counted, [word], kind="currency", unit=currency)
    yield from check(_write_counted, get("percent"), kind="percent", value=3)
    for word, bound in get("bounds").items():
        if word in get("approximators"):
            continue  # read as an approximation
        yield from check(_write_before, [word], bound=bound)


def _write_dates(month: str) -> list[str]:
    return [
        form for word in (month, month.title()) for form in (f"3 {word} 2020", f"{word} 3, 2020", f"3. {word} 2020")
    ]


def _write_alone(word: str) -> list[str]:
    return [word, word.title()]


def _write_counted(word: str) -> list[str]:
    return [f"3 {word}", f"3 {word.title()}", f"3{word}", f"3 {word.upper()}"]


def _write_before(word: str) -> list[str]:
    return [f"zuber {word} 30 kalmo", f"zuber {word}30 kalmo"]


def _is_read(language: Language, text: str, **wanted: object) -> bool:
    """Whether one quantity with those properties is read, and no other."""
    found: list[Quantity] = find_quantities(text, language.code) or find_quantities(f"{text} kalmo", language.code)
    return len(found) == 1 and all(getattr(found[0], name) == value for name, value in wanted.items())
