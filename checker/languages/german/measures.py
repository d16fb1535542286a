"""German names of units and money."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.measure_facts import MeasureNames, MoneyNames, Percentages, TimeSpans
from checker.languages.metric_units import name_metric_units

_PREFIXES = {
    "p": "piko", "n": "nano", "µ": "mikro", "m": "milli", "c": "zenti", "d": "dezi", "h": "hekto", "k": "kilo",
    "M": "mega", "G": "giga", "T": "tera",
}  # fmt: skip
_SAME = name_metric_units(
    _PREFIXES,
    {
        "meter": "m", "gramm": "g", "liter": "l", "watt": "W", "joule": "J", "volt": "V", "ampere": "A", "hertz": "Hz",
        "byte": "B", "pascal": "Pa", "newton": "N", "becquerel": "Bq", "sievert": "Sv",
    },
) | {
    "kilo": "kg", "hektar": "ha", "zoll": "inch", "fuß": "foot", "zentner": "zentner", "quadratmeter": "m2",
    "quadratkilometer": "km2", "kubikmeter": "m3", "barrel": "barrel", "grad": "deg", "grad celsius": "degC",
    "celsius": "degC", "° celsius": "degC", "grad fahrenheit": "degF", "fahrenheit": "degF", "dezibel": "dB",
    "karat": "carat", "pixel": "px", "knoten": "knot", "stundenkilometer": "km/h", "kilometer pro stunde": "km/h",
    "kilometer je stunde": "km/h", "meter pro sekunde": "m/s", "ps": "hp", "acre": "acre", "acres": "acre",
    "morgen land": "acre", "fass": "barrel", "quadratfuß": "sqft", "yards": "yard", "yard": "yard", "pint": "pint",
    "pints": "pint", "quadratmeilen": "sqmi", "quadratmeile": "sqmi", "basispunkte": "bp", "promille": "permille",
    "basispunkten": "bp", "qm": "m2", "stdkm": "km/h", "millibar": "mbar",
}  # fmt: skip
_FEMININE = name_metric_units(_PREFIXES, {"tonne": "t", "wattstunde": "Wh", "kalorie": "cal"}) | {
    "meile": "mile", "seemeile": "nmi", "unze": "oz", "gallone": "gallon", "tasse": "cup", "sekunde": "second",
    "minute": "minute", "stunde": "hour", "millisekunde": "ms", "woche": "week", "dekade": "decade",
}  # fmt: skip
_CALENDAR_UNITS = {
    "tag": "day", "tage": "day", "tagen": "day", "tages": "day", "woche": "week", "wochen": "week", "monat": "month",
    "monate": "month", "monaten": "month", "monats": "month", "jahr": "year", "jahre": "year", "jahren": "year",
    "jahres": "year", "jahrhundert": "century", "jahrhunderte": "century", "jahrhunderten": "century",
    "jahrzehnt": "decade", "jahrzehnte": "decade", "jahrzehnten": "decade", "stunde": "hour", "stunden": "hour",
    "quartal": "quarter", "quartale": "quarter",
}  # fmt: skip
_UNITS = (
    _SAME
    | {word + "n": unit for word, unit in _SAME.items() if word.endswith(("meter", "liter"))}
    | {word + "s": unit for word, unit in _SAME.items() if word.endswith(("meter", "liter"))}
    | _FEMININE
    | {word + "n": unit for word, unit in _FEMININE.items()}
    | _CALENDAR_UNITS
    | {
        "lichtjahr": "ly", "lichtjahre": "ly", "lichtjahren": "ly", "esslöffel": "tbsp", "teelöffel": "tsp",
        "el": "tbsp", "tl": "tsp", "min": "minute", "min.": "minute", "sek": "second", "sek.": "second", "std": "hour",
        "std.": "hour", "km / h": "km/h", "meilen pro stunde": "mph", "fässer": "barrel", "tg": "day",
        "stündige": "hour", "hektare": "ha", "morgen": "acre", "jährchen": "year",
    }
)  # fmt: skip
_CURRENCIES = {
    "dollar": "$", "dollars": "$", "us-dollar": "USD", "us dollar": "USD", "amerikanische dollar": "USD",
    "kanadische dollar": "CAD", "kanadischen dollar": "CAD", "kanadischer dollar": "CAD", "australische dollar": "AUD",
    "australischen dollar": "AUD", "neuseeland-dollar": "NZD", "neuseeländische dollar": "NZD",
    "hongkong-dollar": "HKD", "euro": "EUR", "euros": "EUR", "pfund": "GBP", "pfund sterling": "GBP",
    "britische pfund": "GBP", "britischen pfund": "GBP", "franken": "CHF", "schweizer franken": "CHF", "sfr": "CHF",
    "fr.": "CHF", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupien": "INR", "rupie": "INR", "rubel": "RUB",
    "lira": "TRY", "türkische lira": "TRY", "peso": "MXN", "pesos": "MXN", "real": "BRL", "reais": "BRL",
    "rand": "ZAR", "schwedische kronen": "SEK", "norwegische kronen": "NOK", "dänische kronen": "DKK",
    "kronen": "krone", "zloty": "PLN", "złoty": "PLN", "forint": "HUF", "won": "KRW", "baht": "THB", "schekel": "ILS",
    "dinar": "dinar", "dirham": "AED", "riyal": "riyal", "rial": "rial", "hrywnja": "UAH", "griwna": "UAH",
    "mark": "DEM", "d-mark": "DEM", "bitcoin": "BTC", "bitcoins": "BTC", "schilling": "ATS", "lire": "ITL",
}  # fmt: skip

PERCENTAGES = Percentages(
    percent=("%", "prozent", "v. h.", "-prozent"),
    points=("prozentpunkte", "prozentpunkten", "prozentpunkt"),
    point_counts=("punkte", "punkten", "punkt", "zähler", "zählern"),
)
MEASURES = MeasureNames(
    units=_UNITS,
    calendar_units=_CALENDAR_UNITS,
    unit_prefixes={"tempo": "km/h", "windstärke": "bft"},
    below_zero=("grad unter null", "unter null", "grad minus", "grad unter dem gefrierpunkt"),
)
TIME_SPANS = TimeSpans(
    durations={
        "viertelstunde": (Fraction(15), "minute"), "dreiviertelstunde": (Fraction(45), "minute"),
        "halbstunde": (Fraction(1, 2), "hour"), "halbjahr": (Fraction(1, 2), "year"),
        "vierteljahr": (Fraction(1, 4), "year"), "vierteljahrhundert": (Fraction(25), "year"),
    },
    idiomatic_durations={(8, "day"): (1, "week"), (14, "day"): (2, "week"), (15, "day"): (2, "week")},
)  # fmt: skip
MONEY = MoneyNames(
    currencies=_CURRENCIES,
    currency_subunits={
        "cent": "EUR/$", "cents": "EUR/$", "rappen": "CHF", "pence": "GBP", "pfennig": "DEM", "kopeken": "RUB",
    },
    second_readings={"pfund": "pfund"},
)  # fmt: skip
