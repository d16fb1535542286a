"""How Italian is set in Italy (UNI, Accademia della Crusca) and in Switzerland (Federal Chancellery)."""

from __future__ import annotations

from dataclasses import replace

from checker.languages.style_facts import LocaleStyle, StyleFacts
from checker.languages.unit_styles import list_unit_forms, list_unit_spaces

_FIXED = "\u00a0"
_NO_SPACE = ("",)

_ITALY = LocaleStyle(
    quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
    other_quotes=((("“", "”"), ("‘", "’")),),
    straight_quotes=(("“", "”"), ("‘", "’")),
    sign_spaces={";": _NO_SPACE, "!": _NO_SPACE, "?": _NO_SPACE, ":": _NO_SPACE},
    apostrophe="’",
    dash=" – ",
    dashes=(" – ", " — "),
    fixed_spaces=list_unit_spaces(_FIXED),
    units=list_unit_forms(_FIXED),
    warnings=frozenset({"quotation-style", "sign-space", "unit-form"}),
)
_SWITZERLAND = replace(
    _ITALY,
    quotes=(("«", "»"), ("‹", "›")),
    other_quotes=((("«", "»"), ("“", "”")),),
    straight_quotes=(),
    numbers={"group": "’", "groups": "’\u00a0\u202f\u2009"},
)

FACTS = StyleFacts(default="IT", locales={"IT": _ITALY, "CH": _SWITZERLAND})
