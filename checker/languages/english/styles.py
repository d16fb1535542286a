"""How English is set in Britain (New Hart's Rules) and in the United States (Chicago Manual of Style, AP for times)."""

from __future__ import annotations

from dataclasses import replace

from checker.languages.style_facts import Form, LocaleStyle, StyleFacts
from checker.languages.unit_styles import list_unit_forms

_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_MONTHS = "january|february|april|june|july|september|october|november|december"
_LANGUAGES = "english|french|german|italian|spanish|russian|dutch|chinese|japanese|portuguese"
_NO_SPACE = ("",)
_CLOCK = r"(?<![\w.,:/-])(?:1[0-2]|0?[1-9])(?:[.:][0-5]\d)?"

_CAPITALS = (
    rf"(?<![\w./@#-])(?P<at>{_DAYS})(?![\w./@-])",
    rf"(?<![\w./@#-])(?P<at>{_MONTHS})(?= (?:\d\d?|\d{{4}})\b)",
    rf"(?<=\d )(?P<at>{_MONTHS})\b",
    rf"\b(?:in|into|from) (?P<at>{_LANGUAGES})\b(?! (?:fries|windows|doors|presses))",
)
_ORDINALS = (
    Form(r"(?<![\w.,-])(?:\d*[02-9])?1(?P<at>nd|rd|th)\b", "st"),
    Form(r"(?<![\w.,-])(?:\d*[02-9])?2(?P<at>st|rd|th)\b", "nd"),
    Form(r"(?<![\w.,-])(?:\d*[02-9])?3(?P<at>st|nd|th)\b", "rd"),
    Form(r"(?<![\w.,-])(?:\d*1[123]|\d*[04-9])(?P<at>st|nd|rd)\b", "th"),
)

_BRITAIN = LocaleStyle(
    quotes=(("‘", "’"), ("“", "”")),
    other_quotes=((("“", "”"), ("‘", "’")),),
    straight_quotes=(("“", "”"), ("‘", "’")),
    sign_spaces={";": _NO_SPACE, "!": _NO_SPACE, "?": _NO_SPACE, ":": _NO_SPACE},
    apostrophe="’",
    dash=" – ",
    dashes=(" – ", "—", " — "),
    range_dash="–",
    numbers={"groups": ",\u00a0\u202f\u2009"},
    capital_letters=_CAPITALS,
    ordinals=_ORDINALS,
    units=list_unit_forms(None),
    times=(
        Form(rf"{_CLOCK}(?P<at>[ \u00a0\u202f]?AM)\b(?!\.\w)", "am"),
        Form(rf"{_CLOCK}(?P<at>[ \u00a0\u202f]?PM)\b(?!\.\w)", "pm"),
        Form(rf"{_CLOCK}(?P<at>[ \u00a0\u202f])(?=[ap]m\b)", ""),
    ),
    warnings=frozenset({"quotation-style", "sign-space", "letter-case", "ordinal-form", "unit-form"}),
)
_STATES = replace(
    _BRITAIN,
    quotes=(("“", "”"), ("‘", "’")),
    other_quotes=((("‘", "’"), ("“", "”")),),
    dash="—",
    dashes=("—", " — ", " – "),
    times=(
        Form(rf"{_CLOCK}(?P<at>[ \u00a0\u202f]?(?:am|AM)\b\.?)(?!\w)", " a.m."),
        Form(rf"{_CLOCK}(?P<at>[ \u00a0\u202f]?(?:pm|PM)\b\.?)(?!\w)", " p.m."),
    ),
)

FACTS = StyleFacts(default="US", locales={"US": _STATES, "GB": _BRITAIN})
