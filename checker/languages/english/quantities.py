"""How English writes, names and measures quantities."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.english import quantity_phrases as phrases
from checker.languages.quantity_facts import QuantityFacts

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_NUMERALS = {word: n for n, word in enumerate(_SMALL)} | {
    word: n for n, word in zip(range(20, 100, 10), _TENS, strict=True)
}
_ORDINAL_WORDS = (
    {word: n for n, word in enumerate(_ORDINALS, 1)}
    | {word[:-1] + "ieth": n for n, word in zip(range(20, 100, 10), _TENS, strict=True)}
    | {word + "ly": n for n, word in enumerate(_ORDINALS[:10], 1)}
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9}
)
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15, "quintillion": 18}
_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_FACTORS = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5}

FACTS = QuantityFacts(
    decimal=".",
    groups=", '",
    numerals=_NUMERALS | {"naught": 0, "nought": 0, "nil": 0},
    hundreds={"hundred": 100},
    scales={word: 10**power for word, power in _SCALES.items()}
    | {word + "s": 10**power for word, power in _SCALES.items()}
    | {"lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "crore": 10**7, "crores": 10**7},
    dependent_scales=("lakh", "lakhs", "lac", "crore", "crores"),
    abbreviated_scales={
        "k": 1000, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "b": 10**9, "bn": 10**9,
        "bln": 10**9, "tn": 10**12, "trn": 10**12,
    },
    joiners=("and",),
    scale_comma=True,
    weak_numerals=("one",),
    modals=("can", "cannot", "could", "may", "might", "must", "should", "would", "shall", "ought"),
    definites=("the", "these", "those"),
    articles=("a", "an"),
    only=("single",),
    pairs={"both": 2},
    decimal_words=("point",),
    minus_words=("minus", "negative"),
    below_zero=("degrees below zero", "below zero", "degrees below freezing"),
    year_pairs=True,
    ordinals=_ORDINAL_WORDS,
    ambiguous_ordinals={"second": phrases.BEFORE_SECOND, "seconds": ()},
    ordinal_suffixes=("st", "nd", "rd", "th"),
    fractions={
        "half": Fraction(1, 2), "halves": Fraction(1, 2), "third": Fraction(1, 3), "thirds": Fraction(1, 3),
        "quarter": Fraction(1, 4), "quarters": Fraction(1, 4), "fourth": Fraction(1, 4), "fourths": Fraction(1, 4),
    }
    | {word: Fraction(1, n) for word, n in _ORDINAL_WORDS.items() if n >= 5}
    | {word + "s": Fraction(1, n) for word, n in _ORDINAL_WORDS.items() if n >= 5},
    whole_fractions={"half": Fraction(1, 2)},
    half_added={"and a half": Fraction(1, 2), "and a quarter": Fraction(1, 4), "and three quarters": Fraction(3, 4)},
    ratio_words=("in", "out of"),
    every=("every",),
    multipliers={"once": Fraction(1), "twice": Fraction(2), "thrice": Fraction(3), "halved": Fraction(1, 2),
                 "halving": Fraction(1, 2), "halves": Fraction(1, 2), "cut in half": Fraction(1, 2),
                 "in half": Fraction(1, 2),
                 "halve": Fraction(1, 2)}
    | {stem + end: Fraction(n) for stem, n in _FACTORS.items() for end in ("e", "ed", "es", "ing")},
    weak_multipliers=("once", "double", "triple", "twice", "halves"),
    times=("times", "fold", "-fold", "time"),
    multiplied_by={"multiplied by": 1, "by a factor of": 1, "divided by": -1},
    collectives={"dozen": 12, "centenary": 100, "bicentenary": 200, "dozens": 12},
    vague={"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 10**6,
        "billions": 10**9,
           "trillions": 10**12},
    tails=phrases.TAILS,
    approximators=phrases.APPROXIMATORS,
    approximators_after=("or so", "-odd", "-ish", "-some"),
    bounds=phrases.BOUNDS,
    bounds_after=phrases.BOUNDS_AFTER,
    range_words=("to", "or", "through", "till", "until"),
    range_pairs={"between": ("and",)},
    change_links=("to",),
    change_words=("rose from", "fell from", "up from", "down from", "increased from", "dropped from", "grew from"),
    partitives=("of", "among"),
    particles=("of", "the", "and", "more", "other", "new", "a", "old"),
    percent=("%", "percent", "per cent", "pct", "pc"),
    points=("percentage points", "percentage point", "-percentage-point", "-percentage point"),
    point_counts=("points", "point"),
    units=phrases.UNITS,
    calendar_units=phrases.CALENDAR_UNITS,
    durations={"fortnight": (Fraction(2), "week"), "half-hour": (Fraction(1, 2), "hour"),
               "half hour": (Fraction(1, 2), "hour"),},
    currencies=phrases.CURRENCIES,
    currency_subunits=phrases.SUBUNITS,
    second_readings={"pound": "lb", "pounds": "lb", "-pound": "lb"},
    months={word: n for n, word in enumerate(_MONTHS, 1)}
    | {word[:3]: n for n, word in enumerate(_MONTHS, 1) if word != "may"} | {"sept": 9},
    ambiguous_months=("may", "march", "august", "mar", "sep", "jan", "jun", "dec", "april", "june"),
    weekdays={word: n for n, word in enumerate(_DAYS, 1)} | {word + "s": n for n, word in enumerate(_DAYS, 1)},
    nights_of=("night of", "night of the"),
    date_links=("of", "the", ","),
    month_first=True,
    capital_months=True,
    before_christ=("bc", "bce", "b.c.", "b.c.e."),
    after_christ=("ad", "ce", "a.d.", "c.e."),
    decades={word[:-1] + "ies": 1900 + n for n, word in zip(range(20, 100, 10), _TENS, strict=True)},
    decade_suffixes=("s", "'s", "ies"),
    centuries=("century", "centuries"),
    hours=("o'clock",),
    clock_before=("at", "around", "about", "by", "until", "before", "after", "past", "till"),
    meridiems={"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12, "in the morning": 0,
               "in the afternoon": 12, "in the evening": 12, "this morning": 0, "this afternoon": 12,
               "this evening": 12, "tonight": 12, "noon": 12, "midnight": 0},
    named_times={"noon": 720, "midday": 720, "midnight": 0},
    half_hour={"half past": 30, "half": 30},
    quarters={"quarter": 15, "half": 30},
    past=("past",),
    to=("to",),
    clock_sign=".",
    zones={"gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "et": -300, "est": -300, "edt": -240, "pst": -480,
           "pdt": -420, "pt": -480, "cst": -360, "cdt": -300, "ist": 330, "jst": 540, "aest": 600, "msk": 180},
    number_prefixes=("post", "pre", "mid", "under", "over", "non", "top"),
    idioms=phrases.IDIOMS,
    labels=phrases.LABELS,
    label_links=("no", "no.", "number", "#"),
)  # fmt: skip
