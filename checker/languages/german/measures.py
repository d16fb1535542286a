"""German names of units and money."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.measure_facts import MeasureNames, MoneyNames, Percentages, TimeSpans

_SAME = {
    "millimeter": "mm", "zentimeter": "cm", "meter": "m", "kilometer": "km", "gramm": "g", "milligramm": "mg",
    "kilogramm": "kg", "kilo": "kg", "liter": "l", "milliliter": "ml", "zentiliter": "cl", "hektoliter": "hl",
    "hektar": "ha", "zoll": "inch", "fuß": "foot", "zentner": "zentner", "quadratmeter": "m2",
    "quadratkilometer": "km2", "kubikmeter": "m3", "watt": "W", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW",
    "terawatt": "TW", "volt": "V", "ampere": "A", "hertz": "Hz", "megahertz": "MHz", "byte": "B", "kilobyte": "kB",
    "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "joule": "J", "barrel": "barrel", "grad": "deg",
    "grad celsius": "degC", "celsius": "degC", "° celsius": "degC", "grad fahrenheit": "degF", "fahrenheit": "degF",
    "dezibel": "dB", "karat": "carat", "pixel": "px", "knoten": "knot", "stundenkilometer": "km/h",
    "kilometer pro stunde": "km/h", "kilometer je stunde": "km/h", "meter pro sekunde": "m/s", "ps": "hp",
    "hektopascal": "hPa", "acre": "acre", "acres": "acre", "morgen land": "acre", "fass": "barrel",
    "quadratfuß": "sqft", "yards": "yard", "yard": "yard", "pint": "pint", "pints": "pint", "newton": "N",
    "pascal": "Pa", "quadratmeilen": "sqmi", "quadratmeile": "sqmi", "basispunkte": "bp", "promille": "permille",
    "basispunkten": "bp", "qm": "m2", "stdkm": "km/h",
}  # fmt: skip
_FEMININE = {
    "meile": "mile", "seemeile": "nmi", "tonne": "t", "kilotonne": "kt", "unze": "oz", "gallone": "gallon",
    "kilowattstunde": "kWh", "megawattstunde": "MWh", "gigawattstunde": "GWh", "terawattstunde": "TWh",
    "kalorie": "cal", "kilokalorie": "kcal", "tasse": "cup", "sekunde": "second", "minute": "minute", "stunde": "hour",
    "millisekunde": "ms", "woche": "week", "dekade": "decade",
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
