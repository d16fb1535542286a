"""What makes a bare number an amount: percent, points, money, units, ages, and their compounds."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from checker.quantities import numbers, units
from checker.quantities.numbers import Number
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind, skip_hyphen
from checker.quantities.quantity import Kind, Quantity, Value
from checker.quantities.tokens import TokenLine

_SIGNS = frozenset(
    sign.lower().partition("/")[0] or sign.lower()
    for signs in (units.CURRENCY_SIGNS, units.SIGN_PREFIXES, units.CURRENCY_CODES, units.SYMBOLS, ("°",))
    for sign in signs
)
"""Signs and symbols, and what rates begin with, in small letters."""
Suffix = tuple[Kind, str | None, int]
"""Kind, unit, the token behind it."""


def read_money_behind(line: TokenLine, number: Number) -> Suffix | None:
    """What stands behind a number: (kind, unit, token behind it); None for nothing that belongs to it."""
    at = number.end
    if at >= line.size:
        return None
    joined = skip_hyphen(line, at)
    if joined:
        at += 1
    found = match_behind(line, at, "points", "percent", "currency", "subunit", "unit", "counts", "tail")
    sign = _sign(line, at)
    if sign is not None and (found is None or sign[2] > found[0]):
        return sign
    if found is None:
        return None
    end, role, payload = found
    if role == "tail":
        return _tail(payload, end) if joined or line.touches(at) else None
    if role in {"percent", "points", "counts"}:
        kind: Kind = "unit" if role == "counts" else "percent"
        return kind, {"percent": None, "points": "pp", "counts": "points"}[role], end
    unit = str(payload)
    if role in {"currency", "subunit"}:
        return "currency", unit if role == "currency" else f"{unit}/100", end
    if len(line.words[at]) <= 2 and end == at + 1 and not number.digits:
        return None
    return "duration" if units.get_dimension(unit) == "time" else "unit", unit, end


def _tail(payload: object, end: int) -> Suffix | None:
    role, unit = payload if isinstance(payload, tuple) else ("", "")
    if role == "unit":
        return "duration" if units.get_dimension(unit) == "time" else "unit", unit, end
    if role == "percent":
        return "percent", None, end
    if role == "currency":
        return "currency", unit, end
    return None


def _sign(line: TokenLine, at: int) -> Suffix | None:
    """A sign or an international symbol: €, US$, °C, km/h, m²."""
    word = line.words[at]
    if word not in _SIGNS:
        return None
    if word in units.CURRENCY_SIGNS:
        return "currency", units.CURRENCY_SIGNS[word], at + 1
    if word == "°":
        scale = {"c": "degC", "f": "degF"}.get(line.words[at + 1]) if line.starts[at + 1] - line.ends[at] < 2 else None
        return ("unit", scale, at + 2) if scale else ("unit", "deg", at + 1)
    if word in units.SIGN_PREFIXES and line.words[at + 1] == "$" and line.touches(at + 1):
        return "currency", units.SIGN_PREFIXES[word], at + 2
    original = line.original(at)
    if original in units.CURRENCY_CODES:
        return "currency", original, at + 1
    if line.words[at + 1] == "/" and line.touches(at + 1) and line.touches(at + 2):
        rate = units.SYMBOLS.get(f"{original}/{line.original(at + 2)}")
        if rate is not None:
            return "unit", rate, at + 3
    symbol = units.SYMBOLS.get(original)
    if symbol is None or (not line.text[line.ends[at - 1]].isspace() and not line.touches(at)):
        return None
    if symbol == "l" and line.words[at + 1] == "'":
        return None
    if symbol in {"m", "km", "cm"} and line.words[at + 1] in {"2", "3"} and line.touches(at + 1):
        return "unit", symbol + line.words[at + 1], at + 2
    return "duration" if units.get_dimension(symbol) == "time" else "unit", symbol, at + 1


def read_money_before(line: TokenLine, at: int) -> tuple[int, str] | None:
    """A currency that stands before the number at token ``at``: (its first token, code)."""
    if at < 1:
        return None
    word = line.words[at - 1]
    gap = line.starts[at] - line.ends[at - 1]
    if gap > 1:
        return None
    sign = units.CURRENCY_SIGNS.get(word)
    if sign is not None:
        before = line.words[at - 2] if at >= 2 and line.touches(at - 1) else ""
        if word == "$" and before in units.SIGN_PREFIXES:
            return at - 2, units.SIGN_PREFIXES[before]
        return at - 1, sign
    original = line.original(at - 1)
    if original in units.CURRENCY_CODES:
        return at - 1, original
    if word == "." and at >= 2 and line.words[at - 2] + "." in line.facts.currencies:
        return at - 2, line.facts.currencies[line.words[at - 2] + "."]
    if len(word) == 2 and word in line.facts.currencies and line.capital(at - 1):
        return at - 1, line.facts.currencies[word]
    return None


def read_compound_amount(line: TokenLine, quantity: Quantity, end: int) -> FoundQuantity:
    """Join parts of one measure: 2 h 1 min 9 s, 7 feet 10 inches, 20 dollars 43 cents."""
    joined = 0
    while joined < 4:
        at = end
        if line.words[at] == ",":
            at += 1
        if line.words[at] in line.facts.joiners:
            at += 1
        if quantity.unit == "foot" and line.words[at] == "-" and line.words[at + 1].isdigit():
            at += 1
        part = numbers.read_number(line, at)
        inches = (
            part is not None
            and quantity.unit == "foot"
            and part.plain
            and part.value < 12
            and line.starts[at] - line.ends[end - 1] < 3
        )
        if inches and part is not None and read_money_behind(line, part) is None and quantity.value is not None:
            quantity.value, quantity.unit = (
                numbers.read_multiplication(Fraction(quantity.value) * 12 + Fraction(part.value), 1),
                "inch",
            )
            quantity.end = line.ends[part.end - 1]
            return quantity, part.end
        if part is None or part.ordinal or quantity.value is None:
            break
        behind = read_money_behind(line, part)
        centimetres = quantity.unit == "m" and behind is None and part.plain is part.digits and 10 <= part.value < 100
        if centimetres and at == end and quantity.value == int(quantity.value) and isinstance(part.value, int):
            quantity.value = int(quantity.value) + Decimal(part.value) / 100
            quantity.end = line.ends[part.end - 1]
            return quantity, part.end
        if behind is None:
            break
        value = _sum(quantity, part.value, behind[1])
        if value is None:
            break
        quantity.value = value
        if quantity.kind != "currency":
            quantity.unit = behind[1]
        end = behind[2]
        quantity.end = line.ends[end - 1]
        joined += 1
    return quantity, end


def _sum(quantity: Quantity, part: Value, unit: str | None) -> Value | None:
    whole, value = quantity.unit, quantity.value
    if unit is None or whole is None or value is None:
        return None
    if unit.endswith("/100"):
        if quantity.kind != "currency" or whole.endswith("/100") or not 0 < part < 100:
            return None
        return Decimal(int(value)) + Decimal(int(part)) / 100 if value == int(value) else None
    if whole not in units.UNITS or unit not in units.UNITS:
        return None
    large, small = units.UNITS[whole], units.UNITS[unit]
    if (
        large[0] != small[0]
        or large[1] <= small[1]
        or large[0] == "temperature"
        or whole in {"year", "month", "decade"}
    ):
        return None
    total = (Fraction(value) * large[1] + Fraction(part) * small[1]) / small[1]
    return int(total) if total.denominator == 1 else total


def read_feet_and_inches(line: TokenLine, at: int) -> FoundQuantity | None:
    """5'11" in inches."""
    words = line.words
    if words[at + 1] != "'" or not words[at].isdigit() or not words[at + 2].isdigit() or int(words[at + 2]) > 11:
        return None
    if words[at + 3] not in {'"', "”", "''", "″"} and words[at + 3 : at + 5] != ["'", "'"]:
        return None
    end = at + 4 if words[at + 3] != "'" else at + 5
    return make_quantity(line, at, end, "unit", int(words[at]) * 12 + int(words[at + 2]), "inch"), end
