"""English names of units and money."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.measure_facts import MeasureNames, MoneyNames, Percentages, TimeSpans
from checker.languages.metric_units import name_metric_units

_METRIC = name_metric_units(
    {
        "p": "pico", "n": "nano", "µ": "micro", "m": "milli", "c": "centi", "d": "deci", "h": "hecto", "k": "kilo",
        "M": "mega", "G": "giga", "T": "tera",
    },
    {
        "metre": "m", "meter": "m", "gram": "g", "gramme": "g", "litre": "l", "liter": "l", "tonne": "t", "watt": "W",
        "watt hour": "Wh", "watt-hour": "Wh", "joule": "J", "calorie": "cal", "volt": "V", "ampere": "A", "amp": "A",
        "hertz": "Hz", "byte": "B", "pascal": "Pa", "newton": "N", "becquerel": "Bq", "sievert": "Sv",
    },
)  # fmt: skip
_SINGULAR = _METRIC | {
    "mile": "mile", "yard": "yard", "inch": "inch", "kilo": "kg", "metric ton": "t", "kiloton": "kt", "ton": "ton",
    "ounce": "oz", "gallon": "gallon", "pint": "pint", "barrel": "barrel", "hectare": "ha", "acre": "acre",
    "square metre": "m2", "square meter": "m2", "square kilometre": "km2", "square kilometer": "km2",
    "square mile": "sqmi", "square foot": "sqft", "cubic metre": "m3", "cubic meter": "m3", "light year": "ly",
    "per mille": "permille", "light-year": "ly", "cup": "cup", "tablespoon": "tbsp", "teaspoon": "tsp",
    "second": "second", "minute": "minute", "hour": "hour", "knot": "knot", "decibel": "dB", "nautical mile": "nmi",
    "carat": "carat", "pixel": "px", "millisecond": "ms", "millibar": "mbar",
}  # fmt: skip
_CALENDAR_UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year",
    "years": "year", "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
    "hour": "hour", "hours": "hour",
}  # fmt: skip
_UNITS = (
    _SINGULAR
    | {word + "s": unit for word, unit in _SINGULAR.items()}
    | _CALENDAR_UNITS
    | {
        "inches": "inch", "feet": "foot", "foot": "foot", "square feet": "sqft", "hertz": "Hz", "secs": "second",
        "sec": "second", "mins": "minute", "min": "minute", "hrs": "hour", "hr": "hour", "yrs": "year", "yr": "year",
        "yo": "year", "lb": "lb", "lbs": "lb", "stone": "stone", "ft": "foot", "in": "inch", "yd": "yard",
        "yds": "yard", "mi": "mile", "mph": "mph", "miles per hour": "mph", "miles an hour": "mph",
        "kilometres per hour": "km/h", "kph": "km/h", "kilometers per hour": "km/h", "kilometres an hour": "km/h",
        "kilometers an hour": "km/h", "kmh": "km/h", "metres per second": "m/s", "meters per second": "m/s",
        "kms": "km", "gal": "gallon", "gals": "gallon", "oz": "oz", "degrees": "deg", "degree": "deg", "deg": "deg",
        "degrees celsius": "degC", "degrees centigrade": "degC", "degree celsius": "degC", "celsius": "degC",
        "centigrade": "degC", "degrees c": "degC", "° celsius": "degC", "degrees fahrenheit": "degF",
        "degrees f": "degF", "fahrenheit": "degF", "° fahrenheit": "degF", "fortnights": "fortnight", "mls": "ml",
        "tons": "ton", "mg": "mg", "horsepower": "hp", "bhp": "hp", "percentage": "pct", "sq ft": "sqft",
        "sq km": "km2", "sq m": "m2", "sq miles": "sqmi", "k.g.": "kg", "gs": "g", "kgs": "kg", "basis points": "bp",
        "basis point": "bp",
    }
)  # fmt: skip
_CURRENCIES = {
    "dollar": "$", "dollars": "$", "buck": "$", "bucks": "$", "us dollars": "USD", "us dollar": "USD",
    "u.s. dollars": "USD", "american dollars": "USD", "canadian dollars": "CAD", "canadian dollar": "CAD",
    "australian dollars": "AUD", "australian dollar": "AUD", "new zealand dollars": "NZD", "hong kong dollars": "HKD",
    "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "quid": "GBP",
    "sterling": "GBP", "franc": "CHF", "francs": "CHF", "swiss francs": "CHF", "swiss franc": "CHF", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rupees": "INR", "rouble": "RUB", "roubles": "RUB",
    "ruble": "RUB", "rubles": "RUB", "lira": "TRY", "peso": "MXN", "pesos": "MXN", "real": "BRL", "reais": "BRL",
    "rand": "ZAR", "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK", "zloty": "PLN", "zlotys": "PLN",
    "forint": "HUF", "won": "KRW", "baht": "THB", "ringgit": "MYR", "ringgits": "MYR", "shekel": "ILS",
    "shekels": "ILS", "dinar": "dinar", "dinars": "dinar", "dirham": "AED", "dirhams": "AED", "riyal": "riyal",
    "riyals": "riyal", "rial": "rial", "rials": "rial", "deutschmarks": "DEM", "marks": "DEM", "hryvnia": "UAH",
    "hryvnias": "UAH", "tugrik": "MNT", "tugriks": "MNT", "bitcoin": "BTC", "bitcoins": "BTC",
    "lebanese pounds": "LBP", "egyptian pounds": "EGP", "kuwaiti dinar": "KWD", "qatari riyals": "QAR",
    "malaysian ringgit": "MYR", "malaysian ringgits": "MYR", "rs": "INR", "rs.": "INR", "rm": "MYR",
}  # fmt: skip
_SUBUNITS = {
    "cent": "EUR/$", "cents": "EUR/$", "penny": "GBP", "pennies": "GBP", "pence": "GBP", "p": "GBP", "kopeks": "RUB",
    "c": "$", "¢": "$", "sen": "MYR", "sens": "MYR", "kopiykas": "UAH",
}  # fmt: skip

PERCENTAGES = Percentages(
    percent=("%", "percent", "per cent", "pct", "pc"),
    points=("percentage points", "percentage point", "-percentage-point", "-percentage point"),
    point_counts=("points", "point"),
)
MEASURES = MeasureNames(
    units=_UNITS,
    calendar_units=_CALENDAR_UNITS,
    below_zero=("degrees below zero", "below zero", "degrees below freezing"),
    doubtful_units=("in",),
)
TIME_SPANS = TimeSpans(
    durations={
        "fortnight": (Fraction(2), "week"), "half-hour": (Fraction(1, 2), "hour"),
        "half hour": (Fraction(1, 2), "hour"),
    },
)  # fmt: skip
MONEY = MoneyNames(
    currencies=_CURRENCIES,
    currency_subunits=_SUBUNITS,
    second_readings={"pound": "lb", "pounds": "lb", "-pound": "lb"},
)
