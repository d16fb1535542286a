"""How symbols of units are not written, whatever the language (SI brochure, 9th edition, chapter 5)."""

from __future__ import annotations

from checker.languages.style_facts import Form

SYMBOLS = "km|cm|mm|kg|mg|cl|dl|hl|ml|mL|ha|kW|kWh|MWh|GWh|MW|GW|Hz|kHz|MHz|GHz|kB|MB|GB|TB|hPa|°C|°F|dB"
"""Symbols that are no word, of two signs or more."""
_MISSPELLED = {
    "km": "Km|Kms|kms|KMs", "kg": "Kg|Kgs|kgs|KG", "kW": "Kw|KW", "kWh": "Kwh|KWh|kwh|KWH|kw/h|kW/h|Kw/h", "kHz": "Khz|KHz|khz|KHZ",
    "MHz": "Mhz|mhz|MHZ", "GHz": "Ghz|ghz|GHZ", "°C": "º ?C|˚ ?C", "km/h": "Km/h|KM/H|km/H|kmh|Kmh|kms/h", "ha": "Ha|HA",
}  # fmt: skip
_BEFORE = r"(?<![\w.,/-])(?:\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,]\d+)?"
"""A number by itself, or its last group behind a space or an apostrophe: the groups before it don't matter here."""
_ANY_SPACE = "[ \u00a0\u202f]"


def list_unit_forms(space: str | None) -> tuple[Form, ...]:
    """What is wrong behind a number: symbols in other letters, and, where ``space`` is given, that none stands there."""
    before = f"{_BEFORE}(?P<at>{_ANY_SPACE}?" if space is not None else f"{_BEFORE}{_ANY_SPACE}?(?P<at>"
    found = [
        Form(rf"{before}(?:{wrong}))(?![\w/²³]|\.\w)", (space or "") + right) for right, wrong in _MISSPELLED.items()
    ]
    found.append(Form(rf"{_BEFORE}{_ANY_SPACE}?(?:km|cm|mm|m)(?P<at>2)(?![\w.,]\w|\w|\s?[-–x×=+]\s?\d)", "²"))
    found.append(Form(rf"{_BEFORE}{_ANY_SPACE}?(?:km|cm|mm|m)(?P<at>3)(?![\w.,]\w|\w|\s?[-–x×=+]\s?\d)", "³"))
    if space is not None:
        found.append(Form(rf"{_BEFORE}(?P<at>)(?=(?:{SYMBOLS})(?![\w/]|\.\w))", space))
    return tuple(found)


def list_unit_spaces(space: str) -> tuple[Form, ...]:
    """The spaces between a number and a symbol at which a line must not break."""
    return (Form(rf"(?<=\d) (?=(?:{SYMBOLS}|m|g|l|t|h|min)(?:[23²³]|/\w+)?(?![\w'’-]|\.\w))", space),)
