"""German number words: cardinals, ordinals, parts, multiples, the Swiss and Austrian forms included."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.number_form_facts import CompoundWords, MultipleWords, OrdinalWords, PartWords, RatioWords
from checker.languages.number_word_facts import (
    CardinalWords,
    DefiniteNumbers,
    DigitConventions,
    Magnitudes,
    WordsForOne,
)

_SMALL = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
).split()
TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_STEMS = (
    {
        "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
        "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15,
        "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19, "hundertst": 100, "tausendst": 1000,
        "millionst": 10**6,
    }
    | {word + "st": n for n, word in zip(range(20, 100, 10), TENS, strict=True)}
)  # fmt: skip
_INFLECTIONS = ("e", "en", "er", "es", "em")
_ORDINALS = (
    {stem + end: n for stem, n in _STEMS.items() for end in _INFLECTIONS}
    | {stem + "ens": n for stem, n in _STEMS.items() if n <= 10}
)  # fmt: skip
_DENOMINATORS = {
    "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10,
    "zwölftel": 12, "zwanzigstel": 20, "dreißigstel": 30, "vierzigstel": 40, "fünfzigstel": 50, "hundertstel": 100,
    "tausendstel": 1000,
}  # fmt: skip
_SCALES = {
    "tausend": 3, "million": 6, "milliarde": 9, "billion": 12, "billiarde": 15, "trillion": 18, "trilliarde": 21,
}  # fmt: skip
_FACTORS = {
    "doppel": 2, "dreifach": 3, "vierfach": 4, "fünffach": 5, "sechsfach": 6, "siebenfach": 7, "achtfach": 8,
    "neunfach": 9, "zehnfach": 10, "hundertfach": 100, "tausendfach": 1000,
}  # fmt: skip
_BEFORE_EIGHTH = tuple(
    (
        "am zum im der die das den dem des vom beim seine seinen ihre ihren seinem ihrem jeden jeder jedes mein dein "
        "ein sein"
    ).split()
)
_UNIT_STEMS = {
    "jähr": "year", "täg": "day", "stünd": "hour", "minüt": "minute", "monat": "month", "wöch": "week",
    "sekünd": "second",
}  # fmt: skip
_COUNTED = (
    "köpf teil stell stöck spur seit sprach äug bein arm fingr zeil spalt räd rädr eck dimensional tür motor "
    "strahl bänd silb phas kern pol gleis geschoss gliedr schicht blättr flügel sait stimm sätz zack händ gäng "
    "klass"
).split()
_ENDINGS = ("", "e", "er", "en", "es", "em")
_TAILS = (
    {stem + "ig" + end: ("unit", unit) for stem, unit in _UNIT_STEMS.items() for end in _ENDINGS}
    | {"jährigen": ("unit", "year"), "jährigkeit": ("unit", "year")}
    | {"prozentig" + end: ("percent", "") for end in _ENDINGS}
    | {"fach" + end: ("multiplier", "") for end in _ENDINGS}
    | {"mal": ("multiplier", "")}
    | {stem + "ig" + end: ("count", "") for stem in _COUNTED for end in _ENDINGS}
    | {
        "tags": ("unit", "day"), "jahres": ("unit", "year"), "monats": ("unit", "month"), "wochen": ("unit", "week"),
        "minuten": ("unit", "minute"), "stunden": ("unit", "hour"), "tage": ("unit", "day"), "tages": ("unit", "day"),
        "meter": ("unit", "m"), "kilometer": ("unit", "km"), "kilo": ("unit", "kg"), "euro": ("currency", "EUR"),
    }
    | {"stel": ("fraction", ""), "steln": ("fraction", ""), "tel": ("fraction", ""), "teln": ("fraction", "")}
    | dict.fromkeys(("er", "ern", "erjahre", "erjahren", "erjahr"), ("decade", ""))
)  # fmt: skip

DIGITS = DigitConventions(decimal=",", groups=". '")
CARDINALS = CardinalWords(
    numerals={word: n for n, word in enumerate(_SMALL)}
    | {word: n for n, word in zip(range(20, 100, 10), TENS, strict=True)}
    | {"zwo": 2, "dreien": 3, "zweien": 2, "zweier": 2, "dreier": 3}
    | dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "eines"), 1),
    hundreds={"hundert": 100},
    joiners=("und",),
    spellings={"ß": "ss"},
    decimal_words=("komma",),
    minus_words=("minus", "negativ"),
)  # fmt: skip
MAGNITUDES = Magnitudes(
    scales={word: 10**power for word, power in _SCALES.items()}
    | {word + "en": 10**power for word, power in _SCALES.items() if not word.endswith("e") and power > 3}
    | {word + "n": 10**power for word, power in _SCALES.items() if word.endswith("e")},
    abbreviated_scales={
        "k": 1000, "m": 10**6, "mio": 10**6, "mio.": 10**6, "mill.": 10**6, "mrd": 10**9, "mrd.": 10**9,
        "bio.": 10**12, "tsd": 1000, "tsd.": 1000,
    },
    touching_letters=("k", "K"),
    free_letters=("M",),
    collectives={"dutzend": 12, "hundertjahrfeier": 100},
    vague={
        "dutzende": 12, "dutzenden": 12, "hunderte": 100, "hunderten": 100, "hunderter": 100, "aberhunderte": 100,
        "tausende": 1000, "tausenden": 1000, "tausender": 1000, "abertausende": 1000, "zehntausende": 10000,
        "zehntausenden": 10000, "hunderttausende": 10**5, "hunderttausenden": 10**5, "millionen": 10**6,
        "milliarden": 10**9, "billionen": 10**12,
    },
)  # fmt: skip
ONE = WordsForOne(
    weak_numerals=("ein", "eine", "einen", "einem", "einer", "eines", "eins"),
    articles=("ein", "eine", "einen", "einem", "einer", "eines"),
    only=("einziger", "einzige", "einzigen", "einziges", "einzigem"),
)
DEFINITE = DefiniteNumbers(
    definites=("die", "der", "den", "diese", "dieser", "diesen"),
    pairs={"beide": 2, "beiden": 2, "beider": 2, "beides": 2, "beidem": 2},
)
ORDINAL_WORDS = OrdinalWords(
    ordinals=_ORDINALS,
    ambiguous_ordinals=dict.fromkeys(("achte", "achten", "achtes", "achter", "achtem"), _BEFORE_EIGHTH)
    | {"ersten": _BEFORE_EIGHTH, "erst": ()},
    ordinal_suffixes=("ter", "te", "ten", "tes", "tem", "ster", "ste", "sten", "stes", "stem"),
    ordinal_signs=(".",),
)  # fmt: skip
COMPOUNDS = CompoundWords(
    tails=_TAILS,
    ordinal_stems={stem: n for stem, n in _STEMS.items() if n < 20},
    superlatives=(
        "ßte", "ßten", "ßter", "ßtes", "ste", "sten", "ster", "stes", "stem", "beste", "besten", "bester", "bestes",
        "letzte", "letzten", "letzter", "liga", "ligist", "ligisten", "klässler", "klässlerin", "platzierte",
        "platzierter", "platzierten",
    ),
    ordinal_heads=("liga", "ligist", "klässler", "platziert"),
)  # fmt: skip
PARTS = PartWords(
    fractions={word: Fraction(1, n) for word, n in _DENOMINATORS.items()}
    | {word + "n": Fraction(1, n) for word, n in _DENOMINATORS.items()}
    | {"hälfte": Fraction(1, 2), "hälften": Fraction(1, 2)},
    whole_fractions={
        "hälfte": Fraction(1, 2), "halbe": Fraction(1, 2), "halben": Fraction(1, 2), "halber": Fraction(1, 2),
        "halbes": Fraction(1, 2), "halbem": Fraction(1, 2), "anderthalb": Fraction(3, 2), "eineinhalb": Fraction(3, 2),
        "einhalb": Fraction(1, 2), "dreiviertel": Fraction(3, 4), "zweidrittel": Fraction(2, 3),
    },
    half_added={
        "einhalb": Fraction(1, 2), "einviertel": Fraction(1, 4), "dreiviertel": Fraction(3, 4),
        "und eine halbe": Fraction(1, 2),
    },
)  # fmt: skip
RATIOS = RatioWords(every=("jede", "jeder", "jedes", "jeden", "jedem", "alle"))
MULTIPLES = MultipleWords(
    multipliers={
        "doppelt": Fraction(2), "doppelte": Fraction(2), "doppelten": Fraction(2), "doppelter": Fraction(2),
        "doppeltes": Fraction(2), "zweifach": Fraction(2), "zweifache": Fraction(2), "zweifachen": Fraction(2),
        "zweifacher": Fraction(2), "verdoppelt": Fraction(2), "verdoppeln": Fraction(2), "verdoppelte": Fraction(2),
        "verdoppelten": Fraction(2), "verdoppelung": Fraction(2), "verdopplung": Fraction(2),
        "halbiert": Fraction(1, 2), "halbieren": Fraction(1, 2), "halbierte": Fraction(1, 2),
        "halbierten": Fraction(1, 2), "halbierung": Fraction(1, 2),
    }
    | {"ver" + stem + end: Fraction(n) for stem, n in _FACTORS.items() if n > 2 for end in ("t", "te", "ten", "en", "ung")},
    weak_multipliers=("einmal", "doppelt", "doppelte", "doppelten", "doppelter", "doppeltes", "zweimal", "zweifach"),
    times=("mal", "-mal", "fach", "-fach", "malig"),
    multiplied_by={"mal": 1},
)  # fmt: skip
