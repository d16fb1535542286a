"""German phrases around numbers: bounds, units, money, idioms."""

from __future__ import annotations

BEFORE_EIGHTH = tuple(
    (
        "am zum im der die das den dem des vom beim seine seinen ihre ihren seinem ihrem jeden jeder jedes mein dein "
        "ein sein"
    ).split()
)
APPROXIMATORS = (
    "rund", "etwa", "ungefähr", "circa", "ca.", "ca", "zirka", "fast", "knapp", "nahezu", "gegen", "an die",
    "schätzungsweise", "einige", "gut",
    "beinahe", "annähernd", "in etwa", "so um die", "~", "≈",
)  # fmt: skip
BOUNDS = {
    "mehr als": ">", "über": ">", "oberhalb von": ">", "größer als": ">", "höher als": ">", "mindestens": ">=",
    "wenigstens": ">=", "zumindest": ">=",
    "nicht weniger als": ">=", "ab": ">=", "weniger als": "<", "unter": "<", "unterhalb von": "<", "kleiner als": "<",
    "bis zu": "<=", "höchstens": "<=", "maximal": "<=", "nicht mehr als": "<=", "nicht unter": ">=",
    "nicht über": "<=", "allenfalls": "<=", ">": ">",
    "<": "<", "≥": ">=", "≤": "<=",
    "von mehr als": ">", "minimal": ">=",
}  # fmt: skip
BOUNDS_AFTER = {"oder mehr": ">=", "und mehr": ">=", "oder weniger": "<=", "oder älter": ">=", "oder jünger": "<="}
_SAME = {
    "millimeter": "mm", "zentimeter": "cm", "meter": "m", "kilometer": "km", "gramm": "g", "milligramm": "mg",
    "kilogramm": "kg", "kilo": "kg",
    "liter": "l", "milliliter": "ml", "zentiliter": "cl", "hektoliter": "hl", "hektar": "ha", "zoll": "inch",
    "fuß": "foot", "zentner": "zentner",
    "quadratmeter": "m2", "quadratkilometer": "km2", "kubikmeter": "m3", "watt": "W", "kilowatt": "kW",
    "megawatt": "MW", "gigawatt": "GW",
    "terawatt": "TW", "volt": "V", "ampere": "A", "hertz": "Hz", "megahertz": "MHz", "byte": "B", "kilobyte": "kB",
    "megabyte": "MB", "gigabyte": "GB",
    "terabyte": "TB", "joule": "J", "barrel": "barrel", "grad": "deg", "grad celsius": "degC", "celsius": "degC",
    "° celsius": "degC",
    "grad fahrenheit": "degF", "fahrenheit": "degF", "dezibel": "dB", "karat": "carat", "pixel": "px",
    "knoten": "knot", "stundenkilometer": "km/h",
    "kilometer pro stunde": "km/h", "kilometer je stunde": "km/h", "meter pro sekunde": "m/s", "ps": "hp",
    "hektopascal": "hPa", "acre": "acre", "acres": "acre",
    "morgen land": "acre", "fass": "barrel", "quadratfuß": "sqft", "yards": "yard", "yard": "yard", "pint": "pint",
    "pints": "pint", "newton": "N", "pascal": "Pa",
    "quadratmeilen": "sqmi", "quadratmeile": "sqmi", "basispunkte": "bp", "promille": "permille",
    "basispunkten": "bp", "qm": "m2",
    "stdkm": "km/h",
}  # fmt: skip
_FEMININE = {
    "meile": "mile", "seemeile": "nmi", "tonne": "t", "kilotonne": "kt", "unze": "oz", "gallone": "gallon",
    "kilowattstunde": "kWh",
    "megawattstunde": "MWh", "gigawattstunde": "GWh",
    "terawattstunde": "TWh", "kalorie": "cal", "kilokalorie": "kcal", "tasse": "cup", "sekunde": "second",
    "minute": "minute", "stunde": "hour",
    "millisekunde": "ms", "woche": "week", "dekade": "decade",
}  # fmt: skip
CALENDAR_UNITS = {
    "tag": "day", "tage": "day", "tagen": "day", "tages": "day", "woche": "week", "wochen": "week", "monat": "month",
    "monate": "month",
    "monaten": "month", "monats": "month", "jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year",
    "jahrhundert": "century", "jahrhunderte": "century", "jahrhunderten": "century", "jahrzehnt": "decade",
    "jahrzehnte": "decade", "jahrzehnten": "decade", "stunde": "hour", "stunden": "hour", "quartal": "quarter",
    "quartale": "quarter",
}  # fmt: skip
UNITS = (
    _SAME
    | {word + "n": unit for word, unit in _SAME.items() if word.endswith(("meter", "liter"))}
    | {word + "s": unit for word, unit in _SAME.items() if word.endswith(("meter", "liter"))}
    | _FEMININE
    | {word + "n": unit for word, unit in _FEMININE.items()}
    | CALENDAR_UNITS
    | {"lichtjahr": "ly", "lichtjahre": "ly", "lichtjahren": "ly", "esslöffel": "tbsp", "teelöffel": "tsp",
        "el": "tbsp", "tl": "tsp", "min": "minute",
       "min.": "minute", "sek": "second", "sek.": "second", "std": "hour", "std.": "hour", "km / h": "km/h",
       "meilen pro stunde": "mph", "fässer": "barrel", "tg": "day",
       "stündige": "hour", "hektare": "ha", "morgen": "acre", "jährchen": "year"}
)  # fmt: skip
CURRENCIES = {
    "dollar": "$", "dollars": "$", "us-dollar": "USD", "us dollar": "USD", "amerikanische dollar": "USD",
    "kanadische dollar": "CAD", "kanadischen dollar": "CAD", "kanadischer dollar": "CAD",
    "australische dollar": "AUD", "australischen dollar": "AUD", "neuseeland-dollar": "NZD",
    "neuseeländische dollar": "NZD", "hongkong-dollar": "HKD",
    "euro": "EUR", "euros": "EUR", "pfund": "GBP", "pfund sterling": "GBP", "britische pfund": "GBP",
    "britischen pfund": "GBP", "franken": "CHF", "schweizer franken": "CHF", "sfr": "CHF", "fr.": "CHF",
    "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupien": "INR", "rupie": "INR", "rubel": "RUB", "lira": "TRY",
    "türkische lira": "TRY", "peso": "MXN",
    "pesos": "MXN", "real": "BRL", "reais": "BRL", "rand": "ZAR", "schwedische kronen": "SEK",
    "norwegische kronen": "NOK", "dänische kronen": "DKK",
    "kronen": "krone", "zloty": "PLN", "złoty": "PLN", "forint": "HUF", "won": "KRW", "baht": "THB", "schekel": "ILS",
    "dinar": "dinar", "dirham": "AED",
    "riyal": "riyal", "rial": "rial", "hrywnja": "UAH", "griwna": "UAH", "mark": "DEM", "d-mark": "DEM",
    "bitcoin": "BTC", "bitcoins": "BTC",
    "schilling": "ATS", "lire": "ITL",
}  # fmt: skip
_UNIT_STEMS = {
    "jähr": "year",
    "täg": "day",
    "stünd": "hour",
    "minüt": "minute",
    "monat": "month",
    "wöch": "week",
    "sekünd": "second",
}
_COUNTED = (
    "köpf teil stell stöck spur seit sprach äug bein arm fingr zeil spalt räd rädr eck dimensional tür "
    "motor strahl bänd silb phas kern pol gleis geschoss gliedr schicht blättr flügel sait stimm sätz zack händ "
    "gäng klass"
).split()
_ENDINGS = ("", "e", "er", "en", "es", "em")
TAILS = (
    {stem + "ig" + end: ("unit", unit) for stem, unit in _UNIT_STEMS.items() for end in _ENDINGS}
    | {"jährigen": ("unit", "year"), "jährigkeit": ("unit", "year")}
    | {"prozentig" + end: ("percent", "") for end in _ENDINGS}
    | {"fach" + end: ("multiplier", "") for end in _ENDINGS}
    | {"mal": ("multiplier", "")}
    | {stem + "ig" + end: ("count", "") for stem in _COUNTED for end in _ENDINGS}
    | {"tags": ("unit", "day"), "jahres": ("unit", "year"), "monats": ("unit", "month"), "wochen": ("unit", "week"),
        "minuten": ("unit", "minute"),
       "stunden": ("unit", "hour"), "tage": ("unit", "day"), "tages": ("unit", "day"), "meter": ("unit", "m"),
       "kilometer": ("unit", "km"), "kilo": ("unit", "kg"), "euro": ("currency", "EUR")}
    | {"stel": ("fraction", ""), "steln": ("fraction", ""), "tel": ("fraction", ""), "teln": ("fraction", "")}
    | dict.fromkeys(("er", "ern", "erjahre", "erjahren", "erjahr"), ("decade", ""))
)  # fmt: skip
IDIOMS = (
    "unter vier augen", "auf achtzig", "rund um die uhr", "24 stunden am tag", "24 stunden pro tag",
    "24 stunden täglich", "24 stunden jeden tag", "vierundzwanzig stunden am tag", "sieben tage die woche",
    "sieben tage pro woche", "sieben tage in der woche", "sieben tagen in der woche", "7 tage die woche",
    "7 tage pro woche", "7 tage in der woche", "7 tagen die woche", "7 tagen in der woche", "24/7", "sieben tagen die woche",
    "sieben tagen der woche", "ein für alle mal", "ein für allemal", "in acht nehmen", "nehmen sich in acht",
    "nimmt sich in acht", "nahm sich in acht", "außer acht", "achtung", "auf einmal", "noch einmal", "nicht einmal",
    "einmal mehr", "erst einmal", "wieder einmal", "es war einmal", "zum einen", "zum anderen", "einer der",
    "eine der", "eines der", "einem der", "eines tages",
    "ein und derselbe", "ein und dieselbe", "an einem strang", "erste hilfe", "erster hilfe", "ersten hilfe",
    "zum ersten mal", "in erster linie", "in zweiter linie", "pro million", "fürs erste", "aus erster hand",
    "zweiter hand", "zweiten hand", "dritte welt", "dritten welt", "zweiter weltkrieg", "zweiten weltkrieg",
    "zweiten weltkriegs", "zweiten weltkrieges", "zweite weltkrieg", "erster weltkrieg",
    "ersten weltkrieg", "ersten weltkriegs", "ersten weltkrieges", "erste weltkrieg", "siebter himmel",
    "siebten himmel", "im siebten himmel", "auf allen vieren", "alle viere", "auf wolke sieben", "wolke sieben",
    "fünf vor zwölf",
    "fünf gerade sein", "fünfte rad", "fünftes rad", "sechster sinn", "sechsten sinn", "mit sieben siegeln",
    "sieben siegeln", "siebensachen", "sieben sachen", "tausend dank", "tausendmal", "hundertmal", "das erste",
    "auf dem ersten",
    "im zdf", "gruppe der sieben", "gruppe der acht", "gruppe der zwanzig", "drei musketiere", "null und nichtig",
    "von null auf", "stunde null", "die eins", "um eins", "eins zu eins", "kein einziges mal",
    "zu zweit", "zu dritt", "zu viert", "zwei fliegen mit einer klappe", "auf eigene faust",
    "aller guten dinge sind drei", "nicht bis drei zählen", "ein paar", "ein wenig", "ein bisschen", "so ein",
    "halb so", "halb so wild", "halbe sache", "halbe sachen",
    "dreikäsehoch", "das einmaleins", "viertelfinale", "achtelfinale", "halbfinale", "sechzehntelfinale", "halbzeit",
    "erste halbzeit", "eins nach dem anderen", "zweifel", "als erstes", "als erster",
    "als erste", "guten tag", "ersten blick", "erstes mal",
    "ersten mal", "des tages", "des monats", "des jahres", "dieses jahres", "dieser tage",
)  # fmt: skip
LABELS = (
    "artikel", "art.", "absatz", "abs.", "paragraf", "paragraph", "§", "§§", "kapitel", "abschnitt", "seite", "s.",
    "abbildung", "abb.", "tabelle", "anhang", "anlage", "version",
    "windows", "gleis", "zimmer", "raum", "saal", "tor", "flug", "bus", "linie", "formel", "psalm", "vers", "stufe",
    "level", "typ", "phase", "nummer", "nr.", "nr", "autobahn", "ice",
    "apollo", "modell", "serie", "bahnsteig", "ausfahrt", "sendung", "hausnummer", "teil", "bild", "ziffer",
    "ziffern", "artikeln", "kapiteln", "nummern", "absätze", "absätzen", "paragrafen", "haus",
    "block", "satz", "schritt",
)  # fmt: skip
