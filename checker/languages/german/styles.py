"""How German is set in Germany (Duden, DIN 5008), Austria (Österreichisches Wörterbuch) and Switzerland (Bundeskanzlei)."""

from __future__ import annotations

from dataclasses import replace

from checker.languages.style_facts import Form, LocaleStyle, StyleFacts
from checker.languages.unit_styles import list_unit_forms, list_unit_spaces

_FIXED = "\u00a0"
_NARROW = "\u202f"
_MONTHS = "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_SMALL_MONTHS = "januar|jänner|februar|märz|april|juni|juli|august|september|oktober|november|dezember"
_SMALL_DAYS = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
_LANGUAGES = "Deutsche|Französische|Englische|Italienische|Spanische|Russische"

_SHARP = (
    r"\b[Ss]tra(?P<at>ss)en?\b",
    r"\bF[uü](?P<at>ss)(?:e[ns]?)?\b",
    r"\bGr[uü](?P<at>ss)(?:e[ns]?)?\b",
    r"\bSpa(?P<at>ss)\b",
    r"\bMa(?P<at>ss)nahmen?\b",
    r"\bgro(?P<at>ss)(?:e[mnrs]?)?\b",
    r"\bgrö(?P<at>ss)(?:er|te)\w*",
    r"\bhei(?P<at>ss)(?:t|en|e[mrs]?)?\b",
    r"\bwei(?P<at>ss)t?\b",
    r"\bau(?P<at>ss)er(?:dem|halb)?\b",
    r"\b(?:dr)?au(?P<at>ss)en\b",
    r"\b(?:ge|regel|zweck|recht|verhältnis|plan|standard|routine)mä(?P<at>ss)(?:ig\w*)?\b",
    r"\b(?:ab|an|aus|ein|be|er|ver|auf|um|zu)?(?:ge)?schlie(?P<at>ss)(?:en\w*|t|lich\w*|end\w*|ung\w*)\b",
    r"\b(?:be)?grü(?P<at>ss)(?:en\w*|t\w*)\b",
    r"\b[Dd]rei(?P<at>ss)ig\w*",
    r"\bflei(?P<at>ss)ig\w*",
    r"\bblo(?P<at>ss)\b",
    r"\b(?:ver)?lie(?P<at>ss)(?:en)?\b",
    r"\bsü(?P<at>ss)(?:e[mnrs]?)?\b",
)
"""Words that have no form with ss where ß is in use, and are no names as they are written here."""
_INITIALS = (("z", "B"), ("d", "h"), ("u", "a"), ("o", "Ä"), ("z", "T"), ("u", "U"), ("v", "a"), ("i", "d"), ("s", "o"))
_FIXED_SPACES = (
    *list_unit_spaces(_FIXED),
    *(
        Form(rf"(?<![\w.]){one}\.(?P<at> ?){other}\.(?!\w)", _FIXED)
        for one, other in _INITIALS
        if (one, other) != ("i", "d")
    ),
    Form(rf"(?<=\d\.) (?=(?i:{_MONTHS})\b)", _FIXED),
    Form(r"(?<=\d) (?=[Uu]hr\b)", _FIXED),
    Form(r"(?<=§) (?=\d)", _FIXED),
    Form(r"(?<=\bNr\.) (?=\d)", _FIXED),
    Form(r"(?<=\bArt\.) (?=\d)", _FIXED),
    Form(r"(?<=\bAbs\.) (?=\d)", _FIXED),
    Form(r"(?<=\bDr\.) (?=[A-ZÄÖÜ])", _FIXED),
)
_CAPITALS = (
    rf"(?<=\d\. )(?P<at>{_SMALL_MONTHS})\b(?!-)",
    rf"\b(?:im|seit|ab|bis|Anfang|Mitte|Ende) (?P<at>{_SMALL_MONTHS})\b(?!-)",
    rf"\b(?:am|jeden|nächsten|kommenden|vergangenen|letzten) (?P<at>{_SMALL_DAYS})\b(?!-)",
)
_SMALL = (rf"\b(?:der|die|eine|einer|keine) (?P<at>{_LANGUAGES})[nr]? (?=(?:Sprache|Übersetzung|Fassung)\b)",)
_TIMES = (
    Form(r"(?<![\w.,:/-])(?:[01]?\d|2[0-4])[.:][0-5]\d(?P<at>)(?=Uhr\b)", _FIXED),
    Form(r"(?<![\w.,:/-])(?:[01]?\d|2[0-4])[.:][0-5]\d[ \u00a0\u202f](?P<at>uhr)\b", "Uhr"),
    Form(r"(?<![\w.,/-])(?P<at>(1[3-9]|2\d|3[01])/(0?[1-9]|1[0-2])/((?:19|20)\d\d))(?![\w/-]|\.\w)", r"\2.\3.\4"),
)
_ORDINALS = (
    Form(rf"(?<![\w.,-])\d{{1,2}}(?P<at>(?:te|ste)[nrms]? )(?=(?i:{_MONTHS})\b)", ".\u00a0"),
    Form(r"(?<![\w.,-])\d{1,3}(?P<at>(?:te|ste)[nrms]?)\b(?= [A-ZÄÖÜ])", "."),
)
_NO_SPACE = ("",)

_GERMANY = LocaleStyle(
    quotes=(("„", "“"), ("‚", "‘")),
    other_quotes=((("»", "«"), ("›", "‹")),),
    sign_spaces={";": _NO_SPACE, "!": _NO_SPACE, "?": _NO_SPACE, ":": _NO_SPACE},
    apostrophe="’",
    dash=" – ",
    range_dash="–",
    numbers={"percent_spaces": (_FIXED, _NARROW), "currency_spaces": (_FIXED, _NARROW)},
    fixed_spaces=_FIXED_SPACES,
    spellings=tuple(Form(wrong, "ß") for wrong in _SHARP),
    small_letters=_SMALL,
    capital_letters=_CAPITALS,
    ordinals=_ORDINALS,
    units=list_unit_forms(_FIXED),
    times=_TIMES,
    warnings=frozenset({"quotation-style", "sign-space", "sharp-s", "letter-case", "ordinal-form", "unit-form"}),
)
_SWITZERLAND = replace(
    _GERMANY,
    quotes=(("«", "»"), ("‹", "›")),
    other_quotes=(),
    numbers={
        "group": "’",
        "groups": "’\u00a0\u202f\u2009",
        "percent_spaces": (_FIXED, _NARROW, ""),
        "currency_spaces": (_FIXED, _NARROW),
        "money_decimals": frozenset("."),
    },
    spellings=(Form("ß", "ss"), Form("ẞ", "SS")),
    times=(*_TIMES, Form(r"(?<![\w.,:/-])(?:[01]?\d|2[0-4])(?P<at>:)(?=[0-5]\d[ \u00a0\u202f]?[Uu]hr\b)", ".")),
)

FACTS = StyleFacts(default="DE", locales={"DE": _GERMANY, "AT": _GERMANY, "CH": _SWITZERLAND})
