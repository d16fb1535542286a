"""Errors put into a right translation: one in each copy, of the kinds that editors look for."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction

from checker import languages
from checker.quantities.quantity import Quantity
from checker.quantities.scan import scan_text

_SIGNS = "€$£"
_RUN = re.compile(r"[0-9][0-9.,']*(?<=[0-9])")
Injection = Callable[[str, str, Sequence[Quantity], random.Random], "str | None"]


def inject(text: str, language: str, dice: random.Random) -> Iterator[tuple[str, str]]:
    """Every kind of error that the text allows, each in a copy of it: (kind, text)."""
    quantities = [one for one in scan_text(text, language) if one.kind != "identifier"]
    for kind, change in KINDS.items():
        changed = change(text, language, quantities, dice)
        if changed is not None and changed != text:
            yield kind, changed


def _replace(text: str, start: int, end: int, new: str) -> str:
    return text[:start] + new + text[end:]


def _choose_digits(quantities: Sequence[Quantity], dice: random.Random) -> Quantity | None:
    written = [one for one in quantities if one.digits and any(sign.isdigit() for sign in one.surface)]
    return dice.choice(written) if written else None


def change_digit(text: str, _: str, quantities: Sequence[Quantity], dice: random.Random) -> str | None:
    """Another digit: 45 for 40."""
    quantity = _choose_digits(quantities, dice)
    if quantity is None:
        return None
    places = [at for at in range(quantity.start, quantity.end) if text[at] in "0123456789"]
    at = dice.choice(places)
    first = at == places[0]
    return _replace(text, at, at + 1, dice.choice([d for d in "0123456789"[first:] if d != text[at]]))


def transpose_digits(text: str, _: str, quantities: Sequence[Quantity], dice: random.Random) -> str | None:
    """Two digits the other way round: 54 for 45."""
    quantity = _choose_digits(quantities, dice)
    if quantity is None:
        return None
    places = [at for at in range(quantity.start, quantity.end - 1) if text[at : at + 2].isdigit()]
    at = dice.choice(places) if places else None
    return None if at is None else _replace(text, at, at + 2, text[at : at + 2][::-1])


def shift_decimals(text: str, _: str, quantities: Sequence[Quantity], dice: random.Random) -> str | None:
    """Ten times as many: 450 for 45."""
    plain = [one for one in quantities if one.digits and one.surface.isdigit() and one.kind != "year"]
    if not plain:
        return None
    quantity = dice.choice(plain)
    return _replace(text, quantity.end, quantity.end, "0")


def drop_number(text: str, _: str, quantities: Sequence[Quantity], dice: random.Random) -> str | None:
    """A number left out."""
    strong = [one for one in quantities if not one.weak and one.kind not in {"weekday", "month", "time"}]
    if not strong:
        return None
    quantity = dice.choice(strong)
    runs = list(_RUN.finditer(text[quantity.start : quantity.end]))
    if not runs:
        return " ".join(_replace(text, quantity.start, quantity.end, "").split())
    run = dice.choice(runs)  # the year of a date, one end of a range
    return " ".join(_replace(text, quantity.start + run.start(), quantity.start + run.end(), "").split())


def exchange_numbers(text: str, _: str, quantities: Sequence[Quantity], dice: random.Random) -> str | None:
    """Two numbers in each other's place."""
    like = [
        (one, other)
        for at, one in enumerate(quantities)
        for other in quantities[at + 1 :]
        if one.digits
        and other.digits
        and one.value != other.value
        and not one.ends
        and not other.ends
        and one.value is not None
    ]
    if not like:
        return None
    one, other = dice.choice(like)
    like_one, like_other = (_RUN.search(quantity.surface) for quantity in (one, other))
    if like_one is None or like_other is None:
        return None
    moved = _replace(text, other.start + like_other.start(), other.start + like_other.end(), like_one.group())
    return _replace(moved, one.start + like_one.start(), one.start + like_one.end(), like_other.group())


def _change_word(text: str, table: Mapping[str, int | Fraction], dice: random.Random, least: int = 3) -> str | None:
    """A word of a table for another one of it, as it is cased."""
    words = [(at, word) for at, word in _list_words(text) if word.lower() in table and len(word) >= least]
    if not words:
        return None
    at, word = dice.choice(words)
    alike = [other for other, value in table.items() if value != table[word.lower()] and " " not in other]
    if not alike:
        return None
    new = dice.choice(sorted(alike, key=lambda other: abs(len(other) - len(word)))[:6])
    return _replace(text, at, at + len(word), new.capitalize() if word[:1].isupper() else new)


def _list_words(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for word in text.split():
        at = text.index(word, at)
        bare = word.strip(".,;:!?()\"'«»“”„")
        yield at + word.index(bare) if bare else at, bare
        at += len(word)


def change_numeral(text: str, language: str, _: Sequence[Quantity], dice: random.Random) -> str | None:
    """Another number word: seven for five."""
    facts = languages.get(language).quantities
    table = {word: value for word, value in facts.cardinals.numerals.items() if value > 1}
    return _change_word(text, table, dice)


def change_scale(text: str, language: str, _: Sequence[Quantity], dice: random.Random) -> str | None:
    """Another scale: million for billion."""
    return _change_word(text, languages.get(language).quantities.magnitudes.scales, dice, least=5)


def change_month(text: str, language: str, _: Sequence[Quantity], dice: random.Random) -> str | None:
    """Another month."""
    return _change_word(text, languages.get(language).quantities.calendar.months, dice)


def change_weekday(text: str, language: str, _: Sequence[Quantity], dice: random.Random) -> str | None:
    """Another day of the week."""
    return _change_word(text, languages.get(language).quantities.calendar.weekdays, dice)


def change_unit(text: str, language: str, quantities: Sequence[Quantity], dice: random.Random) -> str | None:
    """Another unit or currency: dollars for euros."""
    table: dict[str, int | Fraction] = {}
    facts = languages.get(language).quantities
    for number, (word, _) in enumerate((*facts.measures.units.items(), *facts.money.currencies.items())):
        table[word] = number
    measured = [one for one in quantities if one.unit is not None]
    if not measured:
        return None
    quantity = dice.choice(measured)
    changed = _change_word(quantity.surface, table, dice, least=2)
    return None if changed is None else _replace(text, quantity.start, quantity.end, changed)


def change_bound(text: str, language: str, _: Sequence[Quantity], dice: random.Random) -> str | None:
    """The other bound: at most for at least."""
    bounds = languages.get(language).quantities.limits.bounds
    found = [
        (match.start(), phrase)
        for phrase in bounds
        if " " in phrase or len(phrase) > 4
        for match in re.finditer(rf"\b{re.escape(phrase)}\b", text.lower())
    ]
    if not found:
        return None
    at, phrase = dice.choice(found)
    others = [other for other, sign in bounds.items() if sign[0] != bounds[phrase][0] and other.isascii()]
    words = [other for other in others if " " in other or len(other) > 4]
    return _replace(text, at, at + len(phrase), dice.choice(words)) if words else None


def change_currency(text: str, _: str, quantities: Sequence[Quantity], dice: random.Random) -> str | None:
    """Another currency sign."""
    money = [one for one in quantities if any(sign in one.surface for sign in _SIGNS)]
    if not money:
        return None
    quantity = dice.choice(money)
    sign = next(sign for sign in _SIGNS if sign in quantity.surface)
    other = dice.choice([other for other in _SIGNS if other != sign])
    return _replace(text, quantity.start, quantity.end, quantity.surface.replace(sign, other))


def drop_sign(text: str, _: str, quantities: Sequence[Quantity], dice: random.Random) -> str | None:
    """A number below zero without its sign."""
    negative = [one for one in quantities if one.value is not None and one.value < 0 and one.surface[:1] in "-−"]
    if not negative:
        return None
    quantity = dice.choice(negative)
    return _replace(text, quantity.start, quantity.start + 1, "")


def change_identifier(text: str, language: str, _: Sequence[Quantity], dice: random.Random) -> str | None:
    """Another digit in a name: F-18 for F-16."""
    names = [one for one in scan_text(text, language) if one.kind == "identifier" and one.digits]
    return change_digit(text, language, names, dice) if names else None


def change_time(text: str, _: str, quantities: Sequence[Quantity], dice: random.Random) -> str | None:
    """Another hour or minute."""
    times = [one for one in quantities if one.kind == "time"]
    return change_digit(text, _, times, dice)


def change_decade(text: str, _: str, quantities: Sequence[Quantity], dice: random.Random) -> str | None:
    """Another decade."""
    return change_digit(text, _, [one for one in quantities if one.kind == "decade"], dice)


KINDS: dict[str, Injection] = {
    "digit": change_digit,
    "transposed": transpose_digits,
    "shifted": shift_decimals,
    "dropped": drop_number,
    "exchanged": exchange_numbers,
    "numeral": change_numeral,
    "scale": change_scale,
    "month": change_month,
    "weekday": change_weekday,
    "unit": change_unit,
    "bound": change_bound,
    "currency": change_currency,
    "time": change_time,
    "decade": change_decade,
    "sign": drop_sign,
    "identifier": change_identifier,
}
"""The kinds of errors by name."""
