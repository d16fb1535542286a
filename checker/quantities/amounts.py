"""What makes a bare number an amount: percent, points, money, units, ages."""

from __future__ import annotations

from checker.quantities import units
from checker.quantities.bare_number import Number
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind, skip_hyphen
from checker.quantities.quantity import Kind
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import APOSTROPHE

_SIGNS = frozenset(
    sign.lower().partition("/")[0] or sign.lower()
    for signs in (units.CURRENCY_SIGNS, units.SIGN_PREFIXES, units.CURRENCY_CODES, units.SYMBOLS, ("°",))
    for sign in signs
)
"""Signs and symbols, and what rates begin with, in small letters."""
_PERCENT_UNITS = {"percent": None, "points": "pp", "counts": "points"}
"""Roles of what makes a percentage to units."""
Suffix = tuple[Kind, str | None, int]
"""Kind, unit, the token behind it."""


def get_kind(unit: str) -> Kind:
    """The kind of an amount of a unit or a currency."""
    dimension = units.get_dimension(unit)
    return "duration" if dimension == "time" else "currency" if dimension == "currency" else "unit"


def read_suffix(line: TokenLine, number: Number) -> Suffix | None:
    """What stands behind a number and belongs to it: its kind, its unit; None for nothing."""
    at = number.end
    if at >= line.size:
        return None
    joined = skip_hyphen(line, at)
    if joined:
        at += 1
    found = match_behind(line, at, "points", "percent", "currency", "subunit", "unit", "counts", "tail")
    sign = _read_sign(line, at)
    if sign is not None and (found is None or sign[2] > found[0]):
        return sign
    if found is None:
        return None
    if found[1] == "tail":
        return _read_tail(found[2], found[0]) if joined or line.touches(at) else None
    short = len(line.words[at]) <= 2 and found[0] == at + 1 and not number.digits
    return None if found[1] == "unit" and short else _name_suffix(*found)


def _name_suffix(end: int, role: str, payload: object) -> Suffix:
    """The kind and the unit of a phrase, by its role."""
    if role in _PERCENT_UNITS:
        return "unit" if role == "counts" else "percent", _PERCENT_UNITS[role], end
    unit = str(payload)
    if role in {"currency", "subunit"}:
        return "currency", unit if role == "currency" else f"{unit}/100", end
    return _make_suffix(unit, end)


def _make_suffix(unit: str, end: int) -> Suffix:
    return "duration" if units.get_dimension(unit) == "time" else "unit", unit, end


def _read_tail(payload: object, end: int) -> Suffix | None:
    """The end of a word behind digits: 17-jährig, 30-prozentig."""
    role, unit = payload if isinstance(payload, tuple) else ("", "")
    if role == "unit":
        return _make_suffix(unit, end)
    if role == "percent":
        return "percent", None, end
    if role == "currency":
        return "currency", unit, end
    return None


def find_below_zero(line: TokenLine, end: int, unit: str | None) -> int:
    """The token behind a phrase that turns the sign of an amount which ends before token ``end``; 0 where none does.

    The phrase may hold the unit: degrees below zero.
    """
    below = match_behind(line, end, "minus")
    if below is None and unit in units.TEMPERATURES:
        below = match_behind(line, end - 1, "minus")
    return 0 if below is None else below[0]


def _read_sign(line: TokenLine, at: int) -> Suffix | None:
    """A sign or an international symbol: €, US$, °C, km/h, m²."""
    word = line.words[at]
    if word not in _SIGNS:
        return None
    if word in units.CURRENCY_SIGNS:
        return "currency", units.CURRENCY_SIGNS[word], at + 1
    if word == "°":
        near = line.starts[at + 1] - line.ends[at] < 2
        scale = units.DEGREE_SCALES.get(line.words[at + 1]) if near else None
        return ("unit", scale, at + 2) if scale else ("unit", "deg", at + 1)
    if word in units.SIGN_PREFIXES and line.words[at + 1] == "$" and line.touches(at + 1):
        return "currency", units.SIGN_PREFIXES[word], at + 2
    if line.get_original(at) in units.CURRENCY_CODES:
        return "currency", line.get_original(at), at + 1
    return _read_rate(line, at) or _read_symbol(line, at)


def _read_rate(line: TokenLine, at: int) -> Suffix | None:
    """Two symbols with a stroke between: km/h."""
    if line.words[at + 1] != "/" or not line.touches(at + 1) or not line.touches(at + 2):
        return None
    rate = units.SYMBOLS.get(f"{line.get_original(at)}/{line.get_original(at + 2)}")
    return None if rate is None else ("unit", rate, at + 3)


def _read_symbol(line: TokenLine, at: int) -> Suffix | None:
    """A symbol of a unit, with digits for a square or a cube; a letter before an apostrophe is a word cut short."""
    symbol = units.SYMBOLS.get(line.get_original(at))
    if symbol is None or (not line.text[line.ends[at - 1]].isspace() and not line.touches(at)):
        return None
    following = line.words[at + 1]
    if len(symbol) == 1 and following == APOSTROPHE and line.touches(at + 1):
        return None
    if symbol in units.SQUARED_AND_CUBED and following in {"2", "3"} and line.touches(at + 1):
        return "unit", symbol + following, at + 2
    return _make_suffix(symbol, at + 1)


def read_money_before(line: TokenLine, at: int) -> tuple[int, str] | None:
    """A currency that stands before the number at token ``at``: (its first token, code)."""
    if at < 1 or line.starts[at] - line.ends[at - 1] > 1:
        return None
    word, before = line.words[at - 1], line.words[at - 2] if at >= 2 else ""
    sign = units.CURRENCY_SIGNS.get(word)
    if sign is not None:
        if word == "$" and before in units.SIGN_PREFIXES and line.touches(at - 1):
            return at - 2, units.SIGN_PREFIXES[before]
        return at - 1, sign
    original, currencies = line.get_original(at - 1), line.facts.money.currencies
    if original in units.CURRENCY_CODES:
        return at - 1, original
    if word == "." and before + "." in currencies:
        return at - 2, currencies[before + "."]
    if len(word) == 2 and word in currencies and line.has_capital(at - 1):
        return at - 1, currencies[word]
    return None


def read_feet_and_inches(line: TokenLine, at: int) -> FoundQuantity | None:
    """5'11" in inches; the sign for inches may have become a quotation mark."""
    words = line.words
    if words[at + 1] != APOSTROPHE or not words[at].isdigit() or not words[at + 2].isdigit() or int(words[at + 2]) > 11:
        return None
    sign = words[at + 3]
    if sign in units.INCH_SIGNS or sign in line.lexicon.closing_quotes:
        end = at + 4
    elif words[at + 3 : at + 5] == [APOSTROPHE, APOSTROPHE]:
        end = at + 5
    else:
        return None
    return make_quantity(line, at, end, "unit", int(words[at]) * 12 + int(words[at + 2]), "inch"), end
