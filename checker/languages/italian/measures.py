"""Italian names of units and money."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.measure_facts import MeasureNames, MoneyNames, Percentages, TimeSpans
from checker.languages.metric_units import name_metric_units

_PREFIXES = {
    "p": "pico", "n": "nano", "µ": "micro", "m": "milli", "c": "centi", "d": "deci", "h": "etto", "k": "chilo", "M": "mega",
    "G": "giga", "T": "tera",
}  # fmt: skip
_ONE = {
    "metro": "m", "grammo": "g", "litro": "l", "tonnellata": "t", "watt": "W", "wattora": "Wh", "joule": "J",
    "caloria": "cal", "volt": "V", "ampere": "A", "hertz": "Hz", "byte": "B", "pascal": "Pa", "newton": "N",
    "becquerel": "Bq", "sievert": "Sv",
}  # fmt: skip
_SEVERAL = {
    "metri": "m", "grammi": "g", "litri": "l", "tonnellate": "t", "wattora": "Wh", "joule": "J", "calorie": "cal",
}  # fmt: skip
_CALENDAR_UNITS = {
    "giorno": "day", "giorni": "day", "giornata": "day", "giornate": "day", "dì": "day", "settimana": "week",
    "settimane": "week", "mese": "month", "mesi": "month", "anno": "year", "anni": "year", "annata": "year",
    "trimestre": "quarter", "trimestri": "quarter", "secolo": "century", "secoli": "century", "decennio": "decade",
    "decenni": "decade", "ora": "hour",
}  # fmt: skip
_UNITS = (
    name_metric_units(_PREFIXES, _ONE)
    | name_metric_units(_PREFIXES, _SEVERAL)
    | name_metric_units(_PREFIXES | {"k": "kilo"}, _ONE | _SEVERAL)
    | _CALENDAR_UNITS
    | {
        "° c": "degC", "° f": "degF", "miglio": "mile", "miglia": "mile", "miglio marino": "nmi", "miglia marine": "nmi", "miglio nautico": "nmi",
        "miglia nautiche": "nmi", "chilo": "kg", "chili": "kg", "etto": "hg", "etti": "hg", "gallone": "gallon",
        "galloni": "gallon", "barile": "barrel", "barili": "barrel", "ettaro": "ha", "ettari": "ha", "acro": "acre",
        "acri": "acre", "pollice": "inch", "pollici": "inch", "piede": "foot", "piedi": "foot", "iarda": "yard",
        "iarde": "yard", "oncia": "oz", "once": "oz", "libbra": "lb", "libbre": "lb", "metro quadrato": "m2",
        "metri quadrati": "m2", "metri quadri": "m2", "metro quadro": "m2", "mq": "m2", "chilometro quadrato": "km2",
        "chilometri quadrati": "km2", "km quadrati": "km2", "kmq": "km2", "metro cubo": "m3", "metri cubi": "m3", "mc": "m3",
        "anno luce": "ly", "anni luce": "ly", "tazza": "cup", "tazze": "cup", "cucchiaio": "tbsp", "cucchiai": "tbsp",
        "cucchiaino": "tsp", "cucchiaini": "tsp", "secondo": "second", "secondi": "second", "minuto": "minute",
        "minuti": "minute", "ore": "hour", "nodo": "knot", "nodi": "knot", "decibel": "dB", "carato": "carat",
        "carati": "carat", "pixel": "px", "millisecondo": "ms", "millisecondi": "ms", "cavallo vapore": "hp", "cavalli": "hp",
        "cavalli vapore": "hp", "cv": "hp", "miglia quadrate": "sqmi", "miglio quadrato": "sqmi", "piedi quadrati": "sqft",
        "millibar": "mbar", "grado": "deg", "gradi": "deg", "gradi celsius": "degC", "grado celsius": "degC",
        "gradi centigradi": "degC", "celsius": "degC", "° celsius": "degC", "gradi c": "degC", "gradi fahrenheit": "degF",
        "grado fahrenheit": "degF", "fahrenheit": "degF", "° fahrenheit": "degF", "chilometri orari": "km/h",
        "chilometro orario": "km/h", "chilometri all'ora": "km/h", "km orari": "km/h", "km all'ora": "km/h",
        "miglia orarie": "mph", "miglia all'ora": "mph", "metri al secondo": "m/s", "sec": "second", "min": "minute",
        "punti base": "bp", "punto base": "bp", "per mille": "permille", "hertz": "Hz", "byte": "B", "watt": "W",
        "quintale": "quintal", "quintali": "quintal",
    }
)  # fmt: skip
_CURRENCIES = {
    "dollaro": "$", "dollari": "$", "dollari americani": "USD", "dollari statunitensi": "USD", "dollaro americano": "USD",
    "dollari us": "USD", "dollari usa": "USD", "dollari canadesi": "CAD", "dollaro canadese": "CAD",
    "dollari australiani": "AUD", "dollaro australiano": "AUD", "dollari neozelandesi": "NZD",
    "dollari di hong kong": "HKD", "euro": "EUR", "sterlina": "GBP", "sterline": "GBP", "lira sterlina": "GBP",
    "lire sterline": "GBP", "franco": "CHF", "franchi": "CHF", "franchi svizzeri": "CHF", "franco svizzero": "CHF",
    "fr.": "CHF", "franchi cfa": "XOF", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupia": "INR", "rupie": "INR",
    "rublo": "RUB", "rubli": "RUB", "lire turche": "TRY", "lira turca": "TRY", "peso": "MXN", "pesos": "MXN", "real": "BRL",
    "reais": "BRL", "rand": "ZAR", "corone svedesi": "SEK", "corone norvegesi": "NOK", "corone danesi": "DKK",
    "corone": "krone", "zloty": "PLN", "fiorini": "HUF", "won": "KRW", "baht": "THB", "shekel": "ILS", "dinari": "dinar",
    "dinaro": "dinar", "dirham": "AED", "riyal": "riyal", "rial": "rial", "grivne": "UAH", "marchi": "DEM",
    "marchi tedeschi": "DEM", "bitcoin": "BTC", "lire": "ITL", "lira": "ITL",
}  # fmt: skip

PERCENTAGES = Percentages(
    percent=("%", "per cento", "percento", "p. 100", "p.c."),
    points=("punti percentuali", "punto percentuale"),
    point_counts=("punti", "punto"),
)
MEASURES = MeasureNames(
    units={name: unit for name, unit in _UNITS.items() if unit not in ("hg", "quintal")},
    calendar_units=_CALENDAR_UNITS,
    doubtful_units=("sec", "min", "mc", "once"),
    below_zero=("sotto zero", "sotto lo zero", "gradi sotto zero", "gradi sotto lo zero"),
)
TIME_SPANS = TimeSpans(
    durations={
        "mezz'ora": (Fraction(1, 2), "hour"), "mezzora": (Fraction(1, 2), "hour"), "quarto d'ora": (Fraction(15), "minute"),
        "tre quarti d'ora": (Fraction(45), "minute"), "mezza giornata": (Fraction(1, 2), "day"),
        "quindicina di giorni": (Fraction(15), "day"), "biennio": (Fraction(2), "year"), "triennio": (Fraction(3), "year"),
        "quadriennio": (Fraction(4), "year"), "quinquennio": (Fraction(5), "year"), "ventennio": (Fraction(20), "year"),
        "semestre": (Fraction(6), "month"), "millennio": (Fraction(1000), "year"),
    },
    idiomatic_durations={(8, "day"): (1, "week"), (15, "day"): (2, "week")},
)  # fmt: skip
MONEY = MoneyNames(
    currencies=_CURRENCIES,
    currency_subunits={
        "centesimo": "EUR/$", "centesimi": "EUR/$", "cent": "EUR/$", "copechi": "RUB", "pence": "GBP", "penny": "GBP",
        "cts": "CHF", "ct.": "CHF",
    },
)  # fmt: skip
