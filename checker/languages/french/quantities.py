"""How French writes, names and measures quantities, the Swiss and Belgian forms included."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.french import quantity_phrases as phrases
from checker.languages.quantity_facts import QuantityFacts

_SMALL = ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize").split()
_TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
_ORDINAL_STEMS = {
    "deux": 2, "trois": 3, "quatr": 4, "cinqu": 5, "six": 6, "sept": 7, "huit": 8, "neuv": 9, "dix": 10, "onz": 11,
    "un": 1,
    "douz": 12, "treiz": 13, "quatorz": 14, "quinz": 15, "seiz": 16, "vingt": 20, "trent": 30, "quarant": 40,
    "cinquant": 50, "soixant": 60, "septant": 70, "huitant": 80, "octant": 80, "nonant": 90, "cent": 100, "mill": 1000,
    "million": 10**6, "milliard": 10**9,
}  # fmt: skip
_ORDINALS = {
    stem + end: n for stem, n in _ORDINAL_STEMS.items() for end in ("ième", "ièmes", "ieme")
} | {
    stem + "ièmement": n for stem, n in _ORDINAL_STEMS.items() if n <= 10
} | {"premièrement": 1, "deuxièmement": 2, "premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2,
    "seconde": 2, "secondes": 2,
    "seconds": 2}  # fmt: skip
_SCALES = {"mille": 3, "mil": 3, "million": 6, "milliard": 9, "billion": 12, "billiard": 15, "trillion": 18}
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_ROUND = {
    "dizaine": 10, "douzaine": 12, "quatorzaine": 14, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60, "huitaine": 8, "centaine": 100, "millier": 1000, "centenaire": 100, "bicentenaire": 200,
}  # fmt: skip
_FACTORS = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5, "décupl": 10, "centupl": 100}

FACTS = QuantityFacts(
    decimal=",",
    groups=" .'",
    numerals={word: n for n, word in enumerate(_SMALL)} | _TENS | {"une": 1},
    hundreds={"cent": 100, "cents": 100},
    scales={word: 10**power for word, power in _SCALES.items()}
    | {word + "s": 10**power for word, power in _SCALES.items() if power > 3},
    abbreviated_scales={"k": 1000, "m": 10**6, "mio": 10**6, "mio.": 10**6, "mrd": 10**9, "mrd.": 10**9, "md": 10**9,
        "mds": 10**9,
                        "mlns": 10**6, "mln": 10**6},
    multiplied={"vingt": (4,), "vingts": (4,), "vingtième": (4,), "vingtièmes": (4,)},
    stacked=(60, 80),
    joiners=("et",),
    weak_numerals=("un", "une"),
    definites=("les", "des", "aux", "ces"),
    articles=("un", "une", "d'un", "d'une"),
    ambiguous_numerals=("neuf",),
    plural_endings=("s", "x"),
    plural_hints=("dans", "pas", "plus", "mais", "puis", "sous", "vers", "sans", "depuis", "alors", "très", "sur"),
    only=("seul", "seule", "unique"),
    pairs={"les deux": 2, "tous les deux": 2, "toutes les deux": 2, "tous deux": 2, "toutes deux": 2, "ces deux": 2},
    decimal_words=("virgule",),
    minus_words=("moins", "négatif"),
    below_zero=("en dessous de zéro", "degrés en dessous de zéro", "au-dessous de zéro", "degrés au-dessous de zéro",
        "sous zéro", "degrés sous zéro"),
    ordinals=_ORDINALS,
    ambiguous_ordinals={"second": ("le", "un", "du", "au", "son", "ce"), "seconde": phrases.BEFORE_SECOND,
        "secondes": (), "seconds": ()},
    ordinal_suffixes=("er", "ère", "ere", "re", "ers", "res", "e", "es", "ème", "eme", "èmes", "ième", "ieme", "nd",
        "nde"),
    fractions={"demi": Fraction(1, 2), "demie": Fraction(1, 2), "demis": Fraction(1, 2), "moitié": Fraction(1, 2),
               "moitiés": Fraction(1, 2), "tiers": Fraction(1, 3), "quart": Fraction(1, 4), "quarts": Fraction(1, 4)}
    | {word: Fraction(1, n) for word, n in _ORDINALS.items() if n >= 5},
    part_articles=("le", "du", "au", "des"),
    whole_fractions={"moitié": Fraction(1, 2), "demi": Fraction(1, 2), "demie": Fraction(1, 2),
        "mi-temps": Fraction(1, 2), "quart": Fraction(1, 4)},
    half_added={"et demi": Fraction(1, 2), "et demie": Fraction(1, 2), "et quart": Fraction(1, 4),
        "et un quart": Fraction(1, 4),
                "et trois quarts": Fraction(3, 4)},
    ratio_words=("sur",),
    every=("chaque",),
    multipliers={"divisé par deux": Fraction(1, 2), "double": Fraction(2), "triple": Fraction(3),
        "quadruple": Fraction(4)}
    | {stem + end: Fraction(n) for stem, n in _FACTORS.items() for end in ("é", "ée", "és", "ées", "er", "ant", "e")},
    weak_multipliers=("double", "triple", "double"),
    times=("fois",),
    multiplied_by={"multiplié par": 1, "multipliée par": 1, "multipliés par": 1, "multipliées par": 1,
        "multiplier par": 1,
                   "divisé par": -1, "divisée par": -1, "divisés par": -1, "divisées par": -1, "diviser par": -1},
    collectives=_ROUND,
    vague={word + "s": n for word, n in _ROUND.items() if n in (10, 12, 100, 1000)} | {"millions": 10**6,
        "milliards": 10**9, "billions": 10**12},
    approximators=phrases.APPROXIMATORS,
    approximators_after=("environ", "à peu près"),
    bounds=phrases.BOUNDS,
    bounds_after=phrases.BOUNDS_AFTER,
    range_words=("à", "au", "ou", "jusqu'à"),
    range_pairs={"entre": ("et",)},
    change_links=("à",),
    change_words=("passé de", "passée de", "passer de", "passant de", "passés de", "passées de", "passe de",
        "passent de"),
    partitives=("sur", "parmi", "des"),
    particles=("de", "des", "du", "d", "l", "la", "le", "les", "autres", "premiers", "premières", "dernières",
        "derniers", "nouveaux", "nouvelles"),
    percent=("%", "pour cent", "pourcent", "pourcents", "p. 100", "pc", "p.c."),
    points=("points de pourcentage", "point de pourcentage", "points de pour cent", "points de %"),
    point_counts=("points", "point"),
    units=phrases.UNITS,
    calendar_units=phrases.CALENDAR_UNITS,
    durations={"demi-heure": (Fraction(1, 2), "hour"), "demi-heures": (Fraction(1, 2), "hour"),
        "demi-journée": (Fraction(1, 2), "day"),
               "quart d'heure": (Fraction(15), "minute"), "trois quarts d'heure": (Fraction(45), "minute"),
               "quinzaine de jours": (Fraction(15), "day"), "huitaine": (Fraction(1), "week")},
    idiomatic_durations={(8, "day"): (1, "week"), (15, "day"): (2, "week")},
    currencies=phrases.CURRENCIES,
    currency_subunits={"centime": "EUR/$", "centimes": "EUR/$", "cents": "EUR/$", "kopecks": "RUB"},
    second_readings={"livre": "lb", "livres": "lb"},
    months={word: n for n, word in enumerate(_MONTHS, 1)}
    | {"janv": 1, "févr": 2, "avr": 4, "juill": 7, "sept.": 9, "oct": 10, "nov": 11, "déc": 12},
    ambiguous_months=("mars", "avr", "oct", "nov"),
    weekdays={word: n for n, word in enumerate(_DAYS, 1)} | {word + "s": n for n, word in enumerate(_DAYS, 1)},
    nights_of=("nuit du",),
    date_links=(),
    before_christ=("av. j.-c", "avant j.-c", "avant jésus-christ", "av. j.-c.", "avant j.-c.", "avant notre ère"),
    after_christ=("apr. j.-c.", "après j.-c.", "après jésus-christ"),
    decade_before=("années", "les années"),
    decade_nouns=(),
    centuries=("siècle", "siècles", "s."),
    hours=("h", "heures", "heure"),
    hours_are_durations=True,
    clock_before=("à", "vers", "dès", "jusqu'à", "avant", "après", "depuis", "aux", "environ"),
    meridiems={"du matin": 0, "du soir": 12, "de l'après-midi": 12, "ce matin": 0, "cet après-midi": 12, "ce soir": 12},
    named_times={"midi": 720, "minuit": 0},
    past=(),
    to=(),
    after_hour={"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, "moins quart": -15},
    minus_minutes=("moins",),
    zones={"gmt": 0, "utc": 0, "tu": 0, "heure de paris": 60, "cet": 60, "cest": 120},
    number_prefixes=("après", "avant", "mi", "post", "pré", "moins"),
    idioms=phrases.IDIOMS,
    labels=phrases.LABELS,
    label_links=("n", "n°", "nº", "№", "no", "numéro", "°", "de"),
)  # fmt: skip
