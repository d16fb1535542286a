"""French names of units and money."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.measure_facts import MeasureNames, MoneyNames, Percentages, TimeSpans
from checker.languages.metric_units import name_metric_units

_METRIC = name_metric_units(
    {
        "p": "pico", "n": "nano", "µ": "micro", "m": "milli", "c": "centi", "d": "déci", "h": "hecto", "k": "kilo",
        "M": "méga", "G": "giga", "T": "téra",
    },
    {
        "mètre": "m", "gramme": "g", "litre": "l", "tonne": "t", "watt": "W", "wattheure": "Wh", "joule": "J",
        "calorie": "cal", "volt": "V", "ampère": "A", "hertz": "Hz", "octet": "B", "pascal": "Pa", "newton": "N",
        "becquerel": "Bq", "sievert": "Sv",
    },
)  # fmt: skip
_SINGULAR = _METRIC | {
    "mille marin": "nmi", "mille nautique": "nmi", "mile": "mile", "kilo": "kg", "gallon": "gallon",
    "baril": "barrel", "hectare": "ha", "acre": "acre", "pouce": "inch", "pied": "foot", "yard": "yard", "once": "oz",
    "mètre carré": "m2", "kilomètre carré": "km2", "mètre cube": "m3", "année-lumière": "ly", "tasse": "cup",
    "cuillère à soupe": "tbsp", "cuillère à café": "tsp", "seconde": "second", "minute": "minute", "heure": "hour",
    "nœud": "knot", "noeud": "knot", "décibel": "dB", "carat": "carat", "pixel": "px", "milliseconde": "ms",
    "cheval-vapeur": "hp", "mille carré": "sqmi", "pied carré": "sqft", "arpent": "acre", "millibar": "mbar",
}  # fmt: skip
_CALENDAR_UNITS = {
    "jour": "day", "jours": "day", "journée": "day", "journées": "day", "semaine": "week", "semaines": "week",
    "mois": "month", "an": "year", "ans": "year", "année": "year", "années": "year", "siècle": "century",
    "siècles": "century", "décennie": "decade", "décennies": "decade", "décade": "decade", "décades": "decade", "heure": "hour",
}  # fmt: skip
_UNITS = (
    _SINGULAR
    | {" ".join(part if part == "à" else part + "s" for part in word.split()): unit for word, unit in _SINGULAR.items()}
    | _CALENDAR_UNITS
    | {
        "cuillères à soupe": "tbsp", "cuillères à café": "tsp", "années-lumière": "ly", "hertz": "Hz", "degrés": "deg",
        "degré": "deg", "degrès": "deg", "deg": "deg", "degrés celsius": "degC", "degré celsius": "degC",
        "celsius": "degC", "degrés c": "degC", "degré c": "degC", "° celsius": "degC", "degrés fahrenheit": "degF",
        "degrés f": "degF", "degrès f": "degF", "degrès celsius": "degC", "fahrenheit": "degF", "° fahrenheit": "degF",
        "kilomètres par heure": "km/h", "kilomètres à l'heure": "km/h", "kilomètres-heure": "km/h",
        "kilomètre-heure": "km/h", "kilomètres heure": "km/h", "miles par heure": "mph", "mètres par seconde": "m/s",
        "sec": "second", "mn": "minute", "min": "minute", "milles": "mile", "chevaux": "hp", "ch": "hp", "go": "GB",
        "mo": "MB", "ko": "kB", "to": "TB", "miles à l'heure": "mph", "points de base": "bp", "pour mille": "permille",
        "point de base": "bp", "km carrés": "km2", "chevaux-vapeur": "hp", "mètres carré": "m2",
    }
)  # fmt: skip
_CURRENCIES = {
    "dollar": "$", "dollars": "$", "dollars américains": "USD", "dollars us": "USD", "dollar américain": "USD",
    "dollars des états-unis": "USD", "dollars canadiens": "CAD", "dollar canadien": "CAD",
    "dollars australiens": "AUD", "dollar australien": "AUD", "dollars néo-zélandais": "NZD",
    "dollars de hong kong": "HKD", "euro": "EUR", "euros": "EUR", "livre": "GBP", "livres": "GBP",
    "livres sterling": "GBP", "livre sterling": "GBP", "sterling": "GBP", "pounds": "GBP", "franc": "CHF",
    "francs": "CHF", "francs suisses": "CHF", "franc suisse": "CHF", "francs cfa": "XOF", "yen": "JPY", "yens": "JPY",
    "yuan": "CNY", "yuans": "CNY", "renminbi": "CNY", "roupie": "INR", "roupies": "INR", "rouble": "RUB",
    "roubles": "RUB", "livres turques": "TRY", "livre turque": "TRY", "peso": "MXN", "pesos": "MXN", "réal": "BRL",
    "réaux": "BRL", "réals": "BRL", "reais": "BRL", "rand": "ZAR", "rands": "ZAR", "couronnes suédoises": "SEK",
    "couronnes norvégiennes": "NOK", "couronnes danoises": "DKK", "couronnes": "krone", "zloty": "PLN",
    "zlotys": "PLN", "forints": "HUF", "wons": "KRW", "won": "KRW", "bahts": "THB", "shekels": "ILS", "shekel": "ILS",
    "dinars": "dinar", "dinar": "dinar", "dirhams": "AED", "riyals": "riyal", "rials": "rial", "rial": "rial",
    "riyal": "riyal", "hryvnias": "UAH", "deutschemarks": "DEM", "bitcoins": "BTC", "bitcoin": "BTC", "balles": "EUR",
    "lires": "ITL",
}  # fmt: skip

PERCENTAGES = Percentages(
    percent=("%", "pour cent", "pourcent", "pourcents", "pour-cent", "pour 100", "p. 100", "pc", "p.c."),
    points=("points de pourcentage", "point de pourcentage", "points de pour cent", "points de %"),
    point_counts=("points", "point"),
)
MEASURES = MeasureNames(
    units=_UNITS,
    calendar_units=_CALENDAR_UNITS,
    below_zero=(
        "en dessous de zéro", "degrés en dessous de zéro", "au-dessous de zéro", "degrés au-dessous de zéro",
        "sous zéro", "degrés sous zéro",
    ),
)  # fmt: skip
TIME_SPANS = TimeSpans(
    durations={
        "demi-heure": (Fraction(1, 2), "hour"), "demi-heures": (Fraction(1, 2), "hour"),
        "demi-journée": (Fraction(1, 2), "day"), "quart d'heure": (Fraction(15), "minute"),
        "trois quarts d'heure": (Fraction(45), "minute"), "quinzaine de jours": (Fraction(15), "day"),
        "huitaine": (Fraction(1), "week"),
    },
    idiomatic_durations={(8, "day"): (1, "week"), (15, "day"): (2, "week")},
)  # fmt: skip
MONEY = MoneyNames(
    currencies=_CURRENCIES,
    currency_subunits={"centime": "EUR/$", "centimes": "EUR/$", "cents": "EUR/$", "kopecks": "RUB"},
    second_readings={"livre": "lb", "livres": "lb"},
)
