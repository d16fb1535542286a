"""English phrases around numbers: bounds, units, money, idioms."""

from __future__ import annotations

BEFORE_SECOND = tuple(
    ("the a his her its their our my your every each this that another and in of for to united very by no last").split()
)
APPROXIMATORS = (
    "about", "around", "some", "roughly", "approximately", "approx", "approx.", "nearly", "almost", "circa", "ca",
    "ca.",
    "an estimated", "close to", "nearing", "something like", "c.", "~", "≈", "as many as", "just under", "just over",
)  # fmt: skip
BOUNDS = {
    "more than": ">", "over": ">", "above": ">", "exceeding": ">", "greater than": ">", "upwards of": ">",
    "well over": ">",
    "at least": ">=", "no less than": ">=", "no fewer than": ">=", "not less than": ">=", "a minimum of": ">=",
    "less than": "<", "fewer than": "<", "under": "<", "below": "<", "lower than": "<", "up to": "<=", "at most": "<=",
    "no more than": "<=", "not more than": "<=", "not exceeding": "<=", "not exceed": "<=", "a maximum of": "<=",
    "as much as": "<=", "as many as": "<=",
    ">": ">", "<": "<", "≥": ">=", "≤": "<=",
}  # fmt: skip
BOUNDS_AFTER = {"or more": ">=", "or less": "<=", "or fewer": "<=", "and over": ">=", "and older": ">=",
    "at least": ">=",
                "at most": "<=", "or older": ">=", "or younger": "<=", "and up": ">="}  # fmt: skip
_SINGULAR = {
    "millimetre": "mm", "millimeter": "mm", "centimetre": "cm", "centimeter": "cm", "metre": "m", "meter": "m",
    "kilometre": "km", "kilometer": "km", "mile": "mile", "yard": "yard", "inch": "inch", "gram": "g", "gramme": "g",
    "milligram": "mg", "kilogram": "kg", "kilogramme": "kg", "kilo": "kg", "tonne": "t", "metric ton": "t",
    "kilotonne": "kt", "kiloton": "kt", "ton": "ton", "ounce": "oz",
    "litre": "l", "liter": "l", "millilitre": "ml", "milliliter": "ml", "centilitre": "cl", "centiliter": "cl",
    "hectolitre": "hl", "hectoliter": "hl", "gallon": "gallon", "pint": "pint", "barrel": "barrel", "hectare": "ha",
    "acre": "acre", "square metre": "m2", "square meter": "m2", "square kilometre": "km2", "square kilometer": "km2",
    "square mile": "sqmi", "square foot": "sqft", "cubic metre": "m3", "cubic meter": "m3", "watt": "W",
    "kilowatt": "kW",
    "megawatt": "MW", "gigawatt": "GW", "terawatt": "TW", "kilowatt hour": "kWh", "kilowatt-hour": "kWh",
    "megawatt hour": "MWh", "volt": "V", "ampere": "A", "amp": "A", "hertz": "Hz", "megahertz": "MHz", "byte": "B",
    "kilobyte": "kB", "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "calorie": "cal", "kilocalorie": "kcal",
    "joule": "J", "light year": "ly", "per mille": "permille", "light-year": "ly", "cup": "cup", "tablespoon": "tbsp",
    "teaspoon": "tsp",
    "second": "second", "minute": "minute", "hour": "hour", "knot": "knot", "decibel": "dB", "nautical mile": "nmi",
    "carat": "carat", "pixel": "px", "millisecond": "ms", "newton": "N", "pascal": "Pa", "hectopascal": "hPa",
}  # fmt: skip
CALENDAR_UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year",
    "years": "year", "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
    "hour": "hour", "hours": "hour",
}  # fmt: skip
UNITS = (
    _SINGULAR
    | {word + "s": unit for word, unit in _SINGULAR.items()}
    | CALENDAR_UNITS
    | {
        "inches": "inch", "feet": "foot", "foot": "foot", "square feet": "sqft", "hertz": "Hz", "secs": "second",
        "sec": "second",
        "mins": "minute", "min": "minute", "hrs": "hour", "hr": "hour", "yrs": "year", "yr": "year", "yo": "year",
        "lb": "lb", "lbs": "lb", "stone": "stone", "ft": "foot", "in": "inch", "yd": "yard", "yds": "yard",
        "mi": "mile",
        "mph": "mph", "miles per hour": "mph", "miles an hour": "mph", "kilometres per hour": "km/h", "kph": "km/h",
        "kilometers per hour": "km/h", "kilometres an hour": "km/h", "kilometers an hour": "km/h", "kmh": "km/h",
        "metres per second": "m/s", "meters per second": "m/s", "kms": "km", "gal": "gallon", "gals": "gallon",
        "oz": "oz",
        "degrees": "deg", "degree": "deg", "deg": "deg", "degrees celsius": "degC", "degrees centigrade": "degC",
        "degree celsius": "degC", "celsius": "degC", "centigrade": "degC", "degrees c": "degC", "° celsius": "degC",
        "degrees fahrenheit": "degF",
        "degrees f": "degF", "fahrenheit": "degF", "° fahrenheit": "degF", "fortnights": "fortnight", "mls": "ml",
        "tons": "ton",
        "mg": "mg", "horsepower": "hp", "bhp": "hp", "percentage": "pct", "sq ft": "sqft", "sq km": "km2",
        "sq m": "m2", "sq miles": "sqmi",
        "k.g.": "kg", "gs": "g", "kgs": "kg", "basis points": "bp", "basis point": "bp",
    }
)  # fmt: skip
CURRENCIES = {
    "dollar": "$", "dollars": "$", "buck": "$", "bucks": "$", "us dollars": "USD", "us dollar": "USD",
    "u.s. dollars": "USD",
    "american dollars": "USD", "canadian dollars": "CAD", "canadian dollar": "CAD", "australian dollars": "AUD",
    "australian dollar": "AUD", "new zealand dollars": "NZD", "hong kong dollars": "HKD", "euro": "EUR",
    "euros": "EUR", "pound": "GBP", "pounds": "GBP",
    "pounds sterling": "GBP", "quid": "GBP", "sterling": "GBP", "franc": "CHF", "francs": "CHF",
    "swiss francs": "CHF", "swiss franc": "CHF", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rupees": "INR", "rouble": "RUB", "roubles": "RUB",
    "ruble": "RUB",
    "rubles": "RUB", "lira": "TRY", "peso": "MXN", "pesos": "MXN", "real": "BRL", "reais": "BRL", "rand": "ZAR",
    "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF",
    "won": "KRW", "baht": "THB", "ringgit": "MYR", "ringgits": "MYR", "shekel": "ILS", "shekels": "ILS",
    "dinar": "dinar",
    "dinars": "dinar", "dirham": "AED", "dirhams": "AED", "riyal": "riyal", "riyals": "riyal", "rial": "rial",
    "rials": "rial",
    "deutschmarks": "DEM", "marks": "DEM", "hryvnia": "UAH", "hryvnias": "UAH", "tugrik": "MNT", "tugriks": "MNT",
    "bitcoin": "BTC", "bitcoins": "BTC", "lebanese pounds": "LBP", "egyptian pounds": "EGP", "kuwaiti dinar": "KWD",
    "qatari riyals": "QAR", "malaysian ringgit": "MYR", "malaysian ringgits": "MYR", "rs": "INR", "rs.": "INR",
    "rm": "MYR",
}  # fmt: skip
SUBUNITS = {"cent": "EUR/$", "cents": "EUR/$", "penny": "GBP", "pennies": "GBP", "pence": "GBP", "p": "GBP",
    "kopeks": "RUB",
            "c": "$", "¢": "$", "sen": "MYR", "sens": "MYR", "kopiykas": "UAH"}  # fmt: skip
TAILS = {
    "fold": ("multiplier", ""), "year": ("unit", "year"), "day": ("unit", "day"), "week": ("unit", "week"),
    "month": ("unit", "month"), "hour": ("unit", "hour"), "minute": ("unit", "minute"), "second": ("unit", "second"),
    "something": ("decade", ""),
}  # fmt: skip
IDIOMS = (
    "to the nines", "cloud nine", "one another", "at first", "at first glance", "at first sight", "first of all",
    "first and foremost",
    "first aid", "first lady", "first name", "first names", "second hand", "second-hand", "second to none",
    "on second thought", "on second thoughts",
    "split second", "at sixes and sevens", "back to square one", "square one", "one by one", "one-on-one",
    "one on one", "one and only",
    "at one point", "one day", "no one", "one of", "one's", "number one", "once upon a time", "at once",
    "all at once", "once more", "once again",
    "for once", "once and for all", "in one fell swoop", "third party", "third parties", "third-party", "3rd party",
    "3rd-party", "first half", "second half", "first-half", "second-half", "scores", "third world",
    "thousand apologies", "a million thanks", "in a million years", "thanks a million", "one in a million", "20/20",
    "group of seven", "group of eight", "group of twenty", "the big four", "big four", "big three",
    "three musketeers", "seven-eleven", "7-eleven", "nine lives",
    "eleventh hour", "sixth sense", "seventh heaven", "fifth column", "fifth wheel", "forty winks", "catch-22",
    "double-edged", "double check",
    "double-check", "four-letter", "four-wheel", "two-faced", "24/7", "50/50", "parts per million", "per million",
    "24 hours a day", "24 hours per day", "24-hours-a-day", "twenty-four hours a day", "24 hrs a day",
    "7 days per week", "seven days per week", "24 x 7",
    "seven days a week", "7 days a week", "twenty-four seven", "50-50", "fifty-fifty", "ten to one", "nine to five",
    "the other half", "better half", "first-class", "first class", "first-rate", "first-hand", "firsthand",
    "at the double", "in two minds", "like two peas in a pod",
    "kill two birds with one stone", "two birds with one stone", "in seventh heaven", "the whole nine yards",
    "on all fours", "a day", "half-time", "half time",
    "halftime", "half-brother", "half-sister", "half-heartedly", "half-hearted", "third time lucky",
    "one way or another", "one or the other", "one thing",
    "ten commandments", "seven wonders", "seven deadly sins", "a thousand times", "second world war",
    "first world war", "second nature", "second guess",
    "for one thing", "one such", "this one", "that one", "which one", "the one", "each one", "every one", "any one",
    "new one", "one who", "one that",
    "in one way", "in one piece", "one more time", "once the", "once you", "once they", "once it", "once we",
    "once he", "once she",
)  # fmt: skip
LABELS = (
    "article", "articles", "section", "sections", "chapter", "chapters", "paragraph", "paragraphs", "page",
    "figure",
    "fig", "fig.", "table", "appendix",
    "annex", "version", "windows", "act", "flight", "bus", "track", "platform", "room", "gate", "step", "part",
    "psalm", "genesis", "exodus",
    "verse", "channel", "formula", "level", "type", "phase", "no", "no.", "number", "interstate", "highway", "route",
    "apollo",
    "model", "series", "mark", "lot", "unit", "block", "building", "exit", "area",
)  # fmt: skip
