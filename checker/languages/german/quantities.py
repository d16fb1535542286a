"""How German writes, names and measures quantities, the Swiss and Austrian forms included."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.german import quantity_phrases as phrases
from checker.languages.quantity_facts import QuantityFacts

_SMALL = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9,
    "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15, "sechzehnt": 16,
    "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19, "hundertst": 100, "tausendst": 1000, "millionst": 10**6,
} | {word + "st": n for n, word in zip(range(20, 100, 10), _TENS, strict=True)}  # fmt: skip
_INFLECTIONS = ("e", "en", "er", "es", "em")
_ORDINALS = {stem + end: n for stem, n in _STEMS.items() for end in _INFLECTIONS} | {
    stem + "ens": n for stem, n in _STEMS.items() if n <= 10
}
_DENOMINATORS = {"drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9,
    "zehntel": 10,
                 "zwölftel": 12, "zwanzigstel": 20, "dreißigstel": 30, "vierzigstel": 40, "fünfzigstel": 50,
                 "hundertstel": 100,
                 "tausendstel": 1000}  # fmt: skip
_SCALES = {"tausend": 3, "million": 6, "milliarde": 9, "billion": 12, "billiarde": 15, "trillion": 18, "trilliarde": 21}
_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember".split()
_DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_DAY_PARTS = (
    "",
    "s",
    "e",
    "en",
    "abend",
    "abends",
    "morgen",
    "nacht",
    "mittag",
    "nachmittag",
    "vormittag",
    "früh",
    "ausgabe",
)
_FACTORS = {"doppel": 2, "dreifach": 3, "vierfach": 4, "fünffach": 5, "sechsfach": 6, "siebenfach": 7, "achtfach": 8,
    "neunfach": 9,
            "zehnfach": 10, "hundertfach": 100, "tausendfach": 1000}  # fmt: skip

FACTS = QuantityFacts(
    decimal=",",
    groups=". '",
    numerals={word: n for n, word in enumerate(_SMALL)}
    | {word: n for n, word in zip(range(20, 100, 10), _TENS, strict=True)}
    | {"zwo": 2, "dreien": 3, "zweien": 2, "zweier": 2, "dreier": 3}
    | dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "eines"), 1),
    hundreds={"hundert": 100},
    scales={word: 10**power for word, power in _SCALES.items()}
    | {word + "en": 10**power for word, power in _SCALES.items() if not word.endswith("e") and power > 3}
    | {word + "n": 10**power for word, power in _SCALES.items() if word.endswith("e")},
    abbreviated_scales={"k": 1000, "m": 10**6, "mio": 10**6, "mio.": 10**6, "mill.": 10**6, "mrd": 10**9,
        "mrd.": 10**9, "bio.": 10**12,
                        "tsd": 1000, "tsd.": 1000},
    joiners=("und",),
    weak_numerals=("ein", "eine", "einen", "einem", "einer", "eines", "eins"),
    definites=("die", "der", "den", "diese", "dieser", "diesen"),
    articles=("ein", "eine", "einen", "einem", "einer", "eines"),
    only=("einziger", "einzige", "einzigen", "einziges", "einzigem"),
    pairs={"beide": 2, "beiden": 2, "beider": 2, "beides": 2, "beidem": 2},
    decimal_words=("komma",),
    minus_words=("minus", "negativ"),
    below_zero=("grad unter null", "unter null", "grad minus", "grad unter dem gefrierpunkt"),
    ordinals=_ORDINALS,
    ambiguous_ordinals=dict.fromkeys(("achte", "achten", "achtes", "achter", "achtem"), phrases.BEFORE_EIGHTH)
    | {"ersten": phrases.BEFORE_EIGHTH, "erst": ()},
    ordinal_stems={stem: n for stem, n in _STEMS.items() if n < 20},
    superlatives=("ßte", "ßten", "ßter", "ßtes", "ste", "sten", "ster", "stes", "stem", "beste", "besten", "bester",
        "bestes", "letzte", "letzten",
        "letzter", "liga", "ligist", "ligisten", "klässler", "klässlerin", "platzierte", "platzierter",
        "platzierten"),
    ordinal_heads=("liga", "ligist", "klässler", "platziert"),
    nights_before=("nacht zu", "nacht zum", "nacht auf", "nacht auf den"),
    nights_of=("nacht des", "nacht vom"),
    nights_from={"nacht vom": ("auf", "zum")},
    ordinal_suffixes=("ter", "te", "ten", "tes", "tem", "ster", "ste", "sten", "stes", "stem"),
    ordinal_sign=".",
    fractions={word: Fraction(1, n) for word, n in _DENOMINATORS.items()}
    | {word + "n": Fraction(1, n) for word, n in _DENOMINATORS.items()} | {"hälfte": Fraction(1, 2),
        "hälften": Fraction(1, 2)},
    whole_fractions={"hälfte": Fraction(1, 2), "halbe": Fraction(1, 2), "halben": Fraction(1, 2),
        "halber": Fraction(1, 2),
                     "halbes": Fraction(1, 2), "halbem": Fraction(1, 2), "anderthalb": Fraction(3, 2),
                     "eineinhalb": Fraction(3, 2),
                     "einhalb": Fraction(1, 2),
                     "dreiviertel": Fraction(3, 4),
                     "zweidrittel": Fraction(2, 3)},
    half_added={"einhalb": Fraction(1, 2), "einviertel": Fraction(1, 4), "dreiviertel": Fraction(3, 4),
        "und eine halbe": Fraction(1, 2)},
    ratio_words=(),
    every=("jede", "jeder", "jedes", "jeden", "jedem", "alle"),
    multipliers={"doppelt": Fraction(2), "doppelte": Fraction(2), "doppelten": Fraction(2), "doppelter": Fraction(2),
        "doppeltes": Fraction(2),
                 "zweifach": Fraction(2), "zweifache": Fraction(2), "zweifachen": Fraction(2),
                 "zweifacher": Fraction(2), "verdoppelt": Fraction(2), "verdoppeln": Fraction(2),
                 "verdoppelte": Fraction(2),
                 "verdoppelten": Fraction(2), "verdoppelung": Fraction(2), "verdopplung": Fraction(2),
                 "halbiert": Fraction(1, 2), "halbieren": Fraction(1, 2),
                 "halbierte": Fraction(1, 2), "halbierten": Fraction(1, 2), "halbierung": Fraction(1, 2)}
    | {"ver" + stem + end: Fraction(n) for stem, n in _FACTORS.items() if n > 2 for end in ("t", "te", "ten", "en",
        "ung")},
    weak_multipliers=("einmal", "doppelt", "doppelte", "doppelten", "doppelter", "doppeltes", "zweimal", "zweifach"),
    times=("mal", "-mal", "fach", "-fach", "malig"),
    multiplied_by={"mal": 1},
    collectives={"dutzend": 12, "hundertjahrfeier": 100},
    vague={"dutzende": 12, "dutzenden": 12, "hunderte": 100, "hunderten": 100, "hunderter": 100, "aberhunderte": 100,
        "tausende": 1000, "tausenden": 1000, "tausender": 1000,
           "abertausende": 1000, "zehntausende": 10000, "zehntausenden": 10000, "hunderttausende": 10**5,
           "hunderttausenden": 10**5, "millionen": 10**6, "milliarden": 10**9,
           "billionen": 10**12},
    tails=phrases.TAILS,
    approximators=phrases.APPROXIMATORS,
    bounds=phrases.BOUNDS,
    bounds_after=phrases.BOUNDS_AFTER,
    range_words=("bis", "bis zu", "oder", "zu"),
    range_pairs={"zwischen": ("und",)},
    change_links=("auf", "bis"),
    change_words=(),
    partitives=("von", "unter", "aus", "der", "den"),
    particles=("der", "die", "das", "den", "des", "weitere", "weiteren", "neue", "neuen", "anderen", "andere", "von",
        "mehr"),
    percent=("%", "prozent", "v. h.", "-prozent"),
    points=("prozentpunkte", "prozentpunkten", "prozentpunkt"),
    point_counts=("punkte", "punkten", "punkt", "zähler", "zählern"),
    units=phrases.UNITS,
    calendar_units=phrases.CALENDAR_UNITS,
    unit_prefixes={"tempo": "km/h", "windstärke": "bft"},
    durations={"viertelstunde": (Fraction(15), "minute"), "dreiviertelstunde": (Fraction(45), "minute"),
        "halbstunde": (Fraction(1, 2), "hour"),
               "halbjahr": (Fraction(1, 2), "year"), "vierteljahr": (Fraction(1, 4), "year"),
               "vierteljahrhundert": (Fraction(25), "year"),},
    idiomatic_durations={(8, "day"): (1, "week"), (14, "day"): (2, "week"), (15, "day"): (2, "week")},
    currencies=phrases.CURRENCIES,
    currency_subunits={"cent": "EUR/$", "cents": "EUR/$", "rappen": "CHF", "pence": "GBP", "pfennig": "DEM",
        "kopeken": "RUB"},
    second_readings={"pfund": "pfund"},
    months={word: n for n, word in enumerate(_MONTHS, 1)}
    | {"jänner": 1, "feber": 2, "jan": 1, "febr": 2, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "okt": 10, "nov": 11,
        "dez": 12}
    | {word + "s": n for n, word in enumerate(_MONTHS, 1) if word not in ("mai", "märz")},
    ambiguous_months=("jan", "august"),
    weekdays={word + part: n for n, word in enumerate(_DAYS, 1) for part in _DAY_PARTS} | {"sonnabend": 6,
        "sonnabends": 6},
    capital_months=True,
    before_christ=("v. chr", "v. chr.", "vor christus", "v. u. z."),
    after_christ=("n. chr.", "nach christus"),
    decades={word + end: 1900 + n for n, word in zip(range(20, 100, 10), _TENS, strict=True) for end in ("er", "ern")},
    decade_suffixes=("er", "ern", "er-jahre", "er-jahren"),
    decade_nouns=("jahre", "jahren", "jahr"),
    centuries=("jahrhundert", "jahrhunderts", "jahrhunderte", "jahrhunderten", "jh.", "jh", "jhd.", "jahrhundertwende"),
    hours=("uhr", "h"),
    clock_before=("um", "gegen", "ab", "bis", "kurz", "nach", "vor", "seit", "auf"),
    meridiems={"uhr morgens": 0, "uhr abends": 12, "uhr nachmittags": 12, "uhr früh": 0, "uhr vormittags": 0,
        "uhr nachts": 0},
    named_times={"mitternacht": 0, "mittags": 720},
    half_hour={"halb": -30, "dreiviertel": -15, "viertel": -45},
    quarters={"viertel": 15},
    past=("nach",),
    to=("vor",),
    clock_sign=".",
    zones={"gmt": 0, "utc": 0, "mez": 60, "mesz": 120, "bst": 60, "cet": 60, "cest": 120, "est": -300, "edt": -240,
        "pst": -480},
    number_prefixes=("post", "prä", "vor", "nach", "top", "mitte"),
    idioms=phrases.IDIOMS,
    labels=phrases.LABELS,
    label_links=("nr", "nr.", "nummer"),
)  # fmt: skip
