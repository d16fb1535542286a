"""Units of measurement and money: codes, dimensions, factors to the unit of their dimension, international symbols.

What stands here is the same in all languages: the symbols of the SI and of the units beside it, currency codes (ISO
4217) and signs. Names that a language has for them stand in its folder.
Conversion factors are exact by definition (SI brochure; the 1959 yard and pound agreement; BIPM).
"""

from __future__ import annotations

from fractions import Fraction

from checker.languages.metric_units import PREFIXED, list_metric_codes
from checker.quantities.quantity import Value

_FOOT = Fraction(3048, 10000)
_POUND = Fraction(45359237, 100000000)
_GALLON = Fraction(3785411784, 1000000000)
_MONTH = Fraction(30436875, 1000000) * 86400
UNITS: dict[str, tuple[str, Fraction]] = {
    "m": ("length", Fraction(1)), "inch": ("length", _FOOT / 12), "foot": ("length",
    _FOOT),
    "yard": ("length", _FOOT * 3), "mile": ("length", _FOOT * 5280), "nmi": ("length", Fraction(1852)),
    "ly": ("length", Fraction(9460730472580800)),
    "g": ("mass", Fraction(1, 1000)), "t": ("mass", Fraction(1000)),
    "ton": ("mass", _POUND * 2000), "lb": ("mass", _POUND), "oz": ("mass", _POUND / 16), "stone": ("mass", _POUND * 14),
    "zentner": ("mass", Fraction(50)), "pfund": ("mass", Fraction(1, 2)),
    "carat": ("mass", Fraction(2, 10000)),
    "l": ("volume", Fraction(1)), "gallon": ("volume", _GALLON), "pint": ("volume", _GALLON / 8),
    "barrel": ("volume", _GALLON * 42),
    "m3": ("volume", Fraction(1000)), "cm3": ("volume", Fraction(1, 1000)), "km3": ("volume", Fraction(10**12)),
    "cup": ("volume", _GALLON / 16),
    "tbsp": ("volume", Fraction(15, 1000)), "tsp": ("volume", Fraction(5, 1000)),
    "m2": ("area", Fraction(1)), "km2": ("area", Fraction(10**6)), "cm2": ("area", Fraction(1, 10**4)), "ha": ("area",
    Fraction(10**4)),
    "acre": ("area", _FOOT**2 * 43560), "sqft": ("area", _FOOT**2), "sqmi": ("area", (_FOOT * 5280) ** 2),
    "morgen": ("area", Fraction(4047)),
    "km/h": ("speed", Fraction(1)), "mph": ("speed", _FOOT * 5280 / 1000), "m/s": ("speed", Fraction(36, 10)),
    "knot": ("speed", Fraction(1852, 1000)),
    "ms": ("time", Fraction(1, 1000)), "second": ("time", Fraction(1)), "minute": ("time", Fraction(60)),
    "hour": ("time", Fraction(3600)),
    "day": ("time", Fraction(86400)), "week": ("time", Fraction(7 * 86400)), "fortnight": ("time",
    Fraction(14 * 86400)), "month": ("time", _MONTH),
    "quarter": ("time", _MONTH * 3), "year": ("time", _MONTH * 12), "decade": ("time", _MONTH * 120),
    "century": ("time", _MONTH * 1200),
    "degC": ("temperature", Fraction(1)), "degF": ("temperature", Fraction(5, 9)), "deg": ("temperature", Fraction(1)),
    "W": ("power", Fraction(1)), "hp": ("power", Fraction(7355, 10)),
    "J": ("energy", Fraction(1)), "cal": ("energy", Fraction(4184, 1000)), "Wh": ("energy", Fraction(3600)),
    "B": ("data", Fraction(1)), "Hz": ("frequency", Fraction(1)), "V": ("voltage", Fraction(1)),
    "A": ("current", Fraction(1)), "Bq": ("activity", Fraction(1)), "Sv": ("dose", Fraction(1)),
    "Pa": ("pressure", Fraction(1)),
    "bar": ("pressure", Fraction(10**5)),
    "psi": ("pressure", Fraction(6894757, 1000)), "mmHg": ("pressure", Fraction(133322, 1000)), "N": ("force",
    Fraction(1)), "dB": ("level", Fraction(1)),
    "px": ("pixels", Fraction(1)),
    "Nm": ("torque", Fraction(1)), "rpm": ("rotation", Fraction(1)), "bft": ("wind", Fraction(1)), "bp": ("ratio",
    Fraction(1, 10**4)),
    "pp": ("ratio", Fraction(1, 100)), "%": ("ratio", Fraction(1, 100)), "permille": ("ratio", Fraction(1, 1000)),
    "pct": ("ratio", Fraction(1, 100)), "points": ("points", Fraction(1)),
}  # fmt: skip
for _base in PREFIXED:
    _dimension, _size = UNITS[_base]
    UNITS |= {code: (_dimension, _size * Fraction(10) ** power) for code, power in list_metric_codes(_base).items()}
"""Unit code to its dimension and its size in the unit of that dimension; those with metric prefixes are made."""

SYMBOLS: dict[str, str] = {
    code: code for code in [
        "ha", "km/h", "m/s", "ms", "mmHg", "dB", "px", "Nm", "rpm", "m2", "m3", "km2", "km3", "cm2", "cm3",
    ]
} | {
    code.replace("µ", micro): code
    for base in PREFIXED if base != "cal" for code in (base, *list_metric_codes(base)) for micro in ("µ", "μ")
} | {
    "m²": "m2", "m³": "m3", "km²": "km2", "km³": "km3", "cm²": "cm2", "cm³": "cm3", "kmh": "km/h", "L": "l",
    "mL": "ml", "KB": "kB", "Kg": "kg", "KG": "kg", "kg.": "kg",
    "KM": "km", "Km": "km", "°C": "degC", "°F": "degF", "°": "deg", "‰": "permille", "h": "hour", "min": "minute",
    "s": "second",
    "mi": "mile",
    "ft": "foot", "yd": "yard", "lb": "lb", "lbs": "lb", "oz": "oz", "mph": "mph", "khz": "kHz", "mhz": "MHz",
    "ghz": "GHz", "hp": "hp", "psi": "psi", "kw": "kW", "mw": "MW",
    "kwh": "kWh", "kcal": "kcal", "ccm": "cm3", "cc": "cm3", "qkm": "km2", "sqm": "m2", "mbit": "MB",
}  # fmt: skip
"""International symbols as they are written, letter case included, to unit codes."""

TEMPERATURES = frozenset(("deg", "degC", "degF"))
DEGREE_SCALES = {"c": "degC", "f": "degF"}
"""Letters behind the degree sign, in small letters, to unit codes."""
SQUARED_AND_CUBED = frozenset(("m", "km", "cm"))
"""Symbols that digits behind them make an area or a volume: m2, km3."""
INCH_SIGNS = frozenset(('"', "''", "″"))
"""Signs for inches; editors make quotation marks of the first."""

CURRENCY_SIGNS: dict[str, str] = {
    "$": "$", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₩": "KRW", "₪": "ILS",
    "₴": "UAH", "฿": "THB", "₿": "BTC",
}  # fmt: skip
SIGN_PREFIXES: dict[str, str] = {
    "us": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "a": "AUD", "au": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD",
    "sg": "SGD", "r": "BRL", "u": "USD",
}  # fmt: skip
"""Letters directly before the dollar sign."""
CURRENCY_CODES = frozenset(
    [
        "EUR",
        "USD",
        "GBP",
        "CHF",
        "JPY",
        "CNY",
        "CAD",
        "AUD",
        "NZD",
        "HKD",
        "SGD",
        "SEK",
        "NOK",
        "DKK",
        "PLN",
        "CZK",
        "HUF",
        "RON",
        "BGN",
        "RUB",
        "TRY",
        "INR",
        "BRL",
        "MXN",
        "ZAR",
        "KRW",
        "ILS",
        "SAR",
        "QAR",
        "KWD",
        "AED",
        "EGP",
        "LBP",
        "MYR",
        "THB",
        "IDR",
        "PHP",
        "UAH",
        "MNT",
        "XOF",
        "XAF",
        "MAD",
        "DZD",
        "TND",
        "ARS",
        "CLP",
        "COP",
        "PEN",
        "ISK",
        "HRK",
        "RSD",
        "VND",
        "PKR",
    ]
)
_DOLLARS = frozenset(["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN"])
_FAMILIES: dict[str, frozenset[str]] = {
    "$": _DOLLARS, "krone": frozenset(["SEK", "NOK", "DKK", "CZK", "ISK"]), "dinar": frozenset(["KWD", "DZD", "TND",
    "RSD"]), "riyal": frozenset(["SAR", "QAR"]),
    "rial": frozenset(["IRR", "QAR", "SAR"]), "CHF": frozenset(["FRF", "XOF", "BEF"]), "GBP": frozenset(["EGP", "LBP",
    "TRY"]),
}  # fmt: skip


def get_dimension(unit: str) -> str | None:
    """The dimension of a unit code, ``"currency"`` for money, None for a code that is not known."""
    known = UNITS.get(unit)
    if known is not None:
        return known[0]
    return "currency" if unit in CURRENCY_CODES or unit in _FAMILIES else None


def is_same_currency(one: str, other: str) -> bool:
    """Whether two currency codes may name the same money: a bare ``$`` may be any dollar."""
    return one == other or other in _FAMILIES.get(one, ()) or one in _FAMILIES.get(other, ()) or "/" in one + other


def convert_to_base(value: Value, unit: str) -> Fraction | None:
    """A value in the unit of its dimension, exactly; temperatures in degrees Celsius. None for an unknown unit."""
    known = UNITS.get(unit)
    if known is None:
        return None
    exact = Fraction(value)
    return (exact - 32) * known[1] if unit == "degF" else exact * known[1]
