"""How French is set in France (Imprimerie nationale), Switzerland (Guide du typographe) and Canada (OQLF)."""

from __future__ import annotations

from dataclasses import replace

from checker.languages.style_facts import Form, LocaleStyle, StyleFacts
from checker.languages.unit_styles import list_unit_forms, list_unit_spaces

_FIXED = "\u00a0"
_NARROW = "\u202f"
_BOTH = (_NARROW, _FIXED)
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_BIG_MONTHS = "Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre"
_BIG_DAYS = "Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche"
_LANGUAGES = "Français|Anglais|Allemand|Italien|Espagnol|Néerlandais|Portugais|Russe|Chinois|Japonais|Arabe"
_PEOPLES = (
    "Française?|Anglaise?|Allemande?|Italienne?|Espagnole?|Américaine?|Britannique|Européenne?|Canadienne?|"
    "Québécoise?|Autrichienne?|Néerlandaise?|Portugaise?|Russe|Chinoise?|Japonaise?|Africaine?|Belge"
)
_THINGS = (
    "langue|nationalité|gouvernement|parlement|armée|police|presse|cuisine|législation|droit|marché|peuple|territoire|"
    "population|économie|culture|littérature|société|entreprise|administration|diplomatie|industrie|monnaie"
)
_SPACE = "[ \u00a0\u202f]"
_DATE = r"(?:0?[1-9]|[12]\d|3[01])"

_SMALL = (
    rf"\b(?:{_DAYS}|{_BIG_DAYS}){_SPACE}(?:\d\d?|1er){_SPACE}(?P<at>{_BIG_MONTHS})\b",
    rf"(?<![Rr]ue du )(?<![Pp]lace du )(?<![Aa]venue du )(?<!\d)(?:\d\d?|1er){_SPACE}(?P<at>{_BIG_MONTHS})(?={_SPACE}\d{{4}}\b)",
    rf"\b(?:en|début|fin|depuis|courant) (?P<at>{_BIG_MONTHS})(?={_SPACE}\d{{4}}\b)",
    rf"(?<=[a-zà-ÿ,] )(?P<at>{_BIG_DAYS})(?= (?:\d\d?|1er)\b)",
    rf"\b(?:en|langue|parler|parle|parlent|parlons) (?P<at>{_LANGUAGES})\b(?![ -][A-ZÀ-Ý])",
    rf"\b(?:{_THINGS}) (?P<at>{_PEOPLES})s?\b(?![ -][A-ZÀ-Ý])",
)
_ORDINALS = (
    Form(r"(?<![\w.,-])1(?P<at>[èe]re)\b", "re"),
    Form(r"(?<![\w.,-])1(?P<at>[èe]res)\b", "res"),
    Form(r"(?<![\w.,-])1(?P<at>ier|ère?r)\b", "er"),
    Form(r"(?<![\w.,-])\d+(?P<at> ?(?:i?[èe]me))\b", "e"),
    Form(r"(?<![\w.,-])\d+(?P<at> ?(?:i?[èe]mes))\b", "es"),
    Form(r"(?<![\w.,-])[IVXL]+(?P<at>(?:i?[èe]me))\b", "e"),
    Form(r"(?<![\w.,-])[IVXL]+(?P<at>(?:i?[èe]mes))\b", "es"),
)
_TIMES = (
    Form(r"(?<![\w.,:/-])(?:[01]?\d|2[0-4])(?P<at>[hH][ \u00a0\u202f]?)(?=[0-5]\d(?![\w/]))", "\u00a0h\u00a0"),
    Form(r"(?<![\w.,:/-])(?:[01]?\d|2[0-4])(?P<at> [hH][ \u00a0\u202f]?)(?=[0-5]\d(?![\w/]))", "\u00a0h\u00a0"),
    Form(r"(?<![\w.,:/-])(?:[01]?\d|2[0-4])[\u00a0\u202f]h(?P<at> )(?=[0-5]\d(?![\w/]))", _FIXED),
    Form(r"\b(?:à|dès|vers) (?:[01]?\d|2[0-4])(?P<at>[hH])(?![\w/])", "\u00a0h"),
)
_DOTTED_DATE = Form(rf"(?<![\w.,/-])(?P<at>({_DATE})\.(0[1-9]|1[0-2])\.((?:19|20)\d\d))(?![\w/-]|\.\w)", r"\2/\3/\4")
_FIXED_SPACES = (
    *list_unit_spaces(_FIXED),
    Form(rf"(?<=\d) (?=(?i:{_MONTHS})\b)", _FIXED),
    Form(rf"\b1(?:er|ier|ère?r)(?P<at> )(?=(?i:{_MONTHS})\b)", _FIXED),
    Form(r"\b[IVXL]+(?:e|i?[èe]me)(?P<at> )(?=siècles?\b)", _FIXED),
    Form(r"(?<=\bM\.) (?=[A-ZÀ-Ý][a-zà-ÿ])", _FIXED),
    Form(r"(?<=\bMme) (?=[A-ZÀ-Ý][a-zà-ÿ])", _FIXED),
    Form(r"(?<=\b[nN]°) (?=\d)", _FIXED),
    Form(r"(?<=\bp\.) (?=\d)", _FIXED),
    Form(r"(?<=\bart\.) (?=\d)", _FIXED),
)

_FRANCE = LocaleStyle(
    quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
    other_quotes=((("«", "»"), ("«", "»"), ("“", "”")), (("«", "»"), ("‹", "›"))),
    quote_space=_FIXED,
    quote_spaces=(_FIXED, _NARROW),
    spaced_quotes=(("«", "»"), ("‹", "›")),
    sign_spaces={";": _BOTH, "!": _BOTH, "?": _BOTH, ":": (_FIXED, _NARROW)},
    apostrophe="’",
    dash=" – ",
    dashes=(" – ", " — "),
    numbers={"groups": "\u202f\u00a0\u2009"},
    fixed_spaces=_FIXED_SPACES,
    small_letters=_SMALL,
    ordinals=_ORDINALS,
    units=list_unit_forms(_FIXED),
    times=(*_TIMES, _DOTTED_DATE),
    warnings=frozenset({"quotation-style", "sign-space", "letter-case", "ordinal-form", "unit-form"}),
)
_SWITZERLAND = replace(
    _FRANCE,
    quotes=(("«", "»"), ("‹", "›")),
    other_quotes=((("«", "»"), ("“", "”")),),
    quote_space=_NARROW,
    quote_spaces=(_NARROW, _FIXED, ""),
    numbers={"groups": "\u202f\u00a0\u2009’'", "money_decimals": frozenset(".")},
    times=(Form(r"(?<![\w.,:/-])(?:[01]?\d|2[0-4])(?P<at>H)(?=[0-5]\d(?![\w/]))", "h"),),
)
_CANADA = replace(
    _FRANCE,
    sign_spaces={";": ("", _NARROW), "!": ("", _NARROW), "?": ("", _NARROW), ":": (_FIXED, _NARROW)},
    other_quotes=((("«", "»"), ("«", "»"), ("“", "”")),),
    times=_TIMES,
)

FACTS = StyleFacts(default="FR", locales={"FR": _FRANCE, "CH": _SWITZERLAND, "CA": _CANADA})
