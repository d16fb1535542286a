"""French phrases around numbers: bounds, units, money, idioms."""

from __future__ import annotations

BEFORE_SECOND = tuple("la une de sa cette ma ta leur notre votre en".split())
APPROXIMATORS = (
    "environ", "près de", "près d'", "quelque", "quelques", "presque", "à peu près", "autour de", "aux alentours de",
    "aux environs de", "à quelque", "approximativement", "pratiquement", "vers", "de l'ordre de", "avoisinant",
    "env.", "~", "≈",
)  # fmt: skip
BOUNDS = {
    "plus de": ">", "plus d'": ">", "plus que": ">", "au-dessus de": ">", "supérieur à": ">", "supérieure à": ">",
    "au moins": ">=", "au minimum": ">=", "un minimum de": ">=", "à partir de": ">=", "pas moins de": ">=",
    "moins de": "<", "moins d'": "<",
    "en dessous de": "<", "en-dessous de": "<", "au-dessous de": "<", "inférieur à": "<", "inférieure à": "<",
    "au plus": "<=", "tout au plus": "<=", "au maximum": "<=", "jusqu'à": "<=", "jusqu'": "<=", "pas plus de": "<=",
    "pas inférieur à": ">=", "pas inférieure à": ">=", "pas supérieur à": "<=", "pas supérieure à": "<=",
    "ne dépassant pas": "<=",
    "un maximum de": "<=",
    ">": ">", "<": "<", "≥": ">=", "≤": "<=",
}  # fmt: skip
BOUNDS |= {phrase[:-1] + "'": sign for phrase, sign in BOUNDS.items() if phrase.endswith(" de")}
BOUNDS_AFTER = {"au moins": ">=", "au minimum": ">=", "ou plus": ">=", "et plus": ">=", "ou moins": "<=",
    "au plus": "<=", "au maximum": "<=",
                "maximum": "<=", "minimum": ">="}  # fmt: skip
_SINGULAR = {
    "millimètre": "mm", "centimètre": "cm", "mètre": "m", "kilomètre": "km", "mille marin": "nmi",
    "mille nautique": "nmi", "mile": "mile",
    "gramme": "g", "milligramme": "mg", "kilogramme": "kg", "kilo": "kg", "tonne": "t", "kilotonne": "kt", "litre": "l",
    "millilitre": "ml",
    "centilitre": "cl", "hectolitre": "hl", "gallon": "gallon", "baril": "barrel", "hectare": "ha", "acre": "acre",
    "pouce": "inch",
    "pied": "foot", "yard": "yard", "once": "oz", "mètre carré": "m2", "kilomètre carré": "km2", "mètre cube": "m3",
    "watt": "W", "kilowatt": "kW",
    "mégawatt": "MW", "gigawatt": "GW", "térawatt": "TW", "kilowattheure": "kWh", "mégawattheure": "MWh", "volt": "V",
    "ampère": "A",
    "mégahertz": "MHz", "octet": "B", "mégaoctet": "MB", "gigaoctet": "GB", "téraoctet": "TB", "calorie": "cal",
    "kilocalorie": "kcal",
    "joule": "J", "année-lumière": "ly", "tasse": "cup", "cuillère à soupe": "tbsp", "cuillère à café": "tsp",
    "seconde": "second",
    "minute": "minute", "heure": "hour", "nœud": "knot", "noeud": "knot", "décibel": "dB", "carat": "carat",
    "pixel": "px", "milliseconde": "ms",
    "cheval-vapeur": "hp", "newton": "N", "pascal": "Pa", "hectopascal": "hPa", "mille carré": "sqmi",
    "pied carré": "sqft", "arpent": "acre",
}  # fmt: skip
CALENDAR_UNITS = {
    "jour": "day", "jours": "day", "journée": "day", "journées": "day", "semaine": "week", "semaines": "week",
    "mois": "month",
    "an": "year", "ans": "year", "année": "year", "années": "year", "siècle": "century", "siècles": "century",
    "décennie": "decade", "décennies": "decade",
    "heure": "hour",
}  # fmt: skip
UNITS = (
    _SINGULAR
    | {" ".join(part if part == "à" else part + "s" for part in word.split()): unit for word,
        unit in _SINGULAR.items()}
    | CALENDAR_UNITS
    | {
        "cuillères à soupe": "tbsp", "cuillères à café": "tsp", "années-lumière": "ly", "hertz": "Hz",
        "degrés": "deg", "degré": "deg",
        "degrès": "deg", "deg": "deg", "degrés celsius": "degC", "degré celsius": "degC", "celsius": "degC",
        "degrés c": "degC",
        "degré c": "degC", "° celsius": "degC", "degrés fahrenheit": "degF", "degrés f": "degF", "degrès f": "degF",
        "degrès celsius": "degC",
        "fahrenheit": "degF", "° fahrenheit": "degF", "kilomètres par heure": "km/h", "kilomètres à l'heure": "km/h",
        "kilomètres-heure": "km/h",
        "kilomètre-heure": "km/h", "kilomètres heure": "km/h", "miles par heure": "mph", "mètres par seconde": "m/s",
        "sec": "second",
        "mn": "minute", "min": "minute", "milles": "mile", "chevaux": "hp", "ch": "hp", "go": "GB", "mo": "MB",
        "ko": "kB", "to": "TB",
        "miles à l'heure": "mph", "points de base": "bp", "pour mille": "permille", "point de base": "bp",
        "km carrés": "km2",
        "chevaux-vapeur": "hp", "mètres carré": "m2",
    }
)  # fmt: skip
CURRENCIES = {
    "dollar": "$", "dollars": "$", "dollars américains": "USD", "dollars us": "USD", "dollar américain": "USD",
    "dollars des états-unis": "USD",
    "dollars canadiens": "CAD", "dollar canadien": "CAD", "dollars australiens": "AUD", "dollar australien": "AUD",
    "dollars néo-zélandais": "NZD", "dollars de hong kong": "HKD", "euro": "EUR", "euros": "EUR", "livre": "GBP",
    "livres": "GBP",
    "livres sterling": "GBP", "livre sterling": "GBP", "sterling": "GBP", "pounds": "GBP", "franc": "CHF",
    "francs": "CHF", "francs suisses": "CHF",
    "franc suisse": "CHF", "francs cfa": "XOF", "yen": "JPY", "yens": "JPY", "yuan": "CNY", "yuans": "CNY",
    "renminbi": "CNY", "roupie": "INR",
    "roupies": "INR", "rouble": "RUB", "roubles": "RUB", "livres turques": "TRY", "livre turque": "TRY",
    "peso": "MXN", "pesos": "MXN", "réal": "BRL",
    "réaux": "BRL", "réals": "BRL", "reais": "BRL", "rand": "ZAR", "rands": "ZAR", "couronnes suédoises": "SEK",
    "couronnes norvégiennes": "NOK",
    "couronnes danoises": "DKK", "couronnes": "krone", "zloty": "PLN", "zlotys": "PLN", "forints": "HUF",
    "wons": "KRW", "won": "KRW", "bahts": "THB",
    "shekels": "ILS", "shekel": "ILS", "dinars": "dinar", "dinar": "dinar", "dirhams": "AED", "riyals": "riyal",
    "rials": "rial", "rial": "rial",
    "riyal": "riyal", "hryvnias": "UAH", "deutschemarks": "DEM", "bitcoins": "BTC", "bitcoin": "BTC", "balles": "EUR",
    "lires": "ITL",
}  # fmt: skip
IDIOMS = (
    "mon trente et un", "ton trente et un", "son trente et un", "votre trente et un", "mon trente-et-un",
    "ton trente-et-un", "son trente-et-un", "votre trente-et-un", "leur trente-et-un", "en mille morceaux",
    "poisson d'avril", "pour cent", "dans le mille", "24 heures sur 24", "sept jours sur sept", "7 jours sur 7",
    "24h/24", "24 h/24", "24h sur 24", "24 h sur 24", "24 heures par jour", "24 heures/24", "24/24",
    "vingt-quatre heures sur vingt-quatre", "vingt-quatre heures par jour", "7 jours par semaine",
    "sept jours par semaine", "7 jours/7", "7j/7", "7 j/7", "7j sur 7", "24/7", "tiré à 4 épingles",
    "son trente-et-un", "tourner sept fois sa langue", "tourne sept fois sa langue", "cheveux en quatre",
    "entre quatre yeux",
    "mille et une", "mille et un", "d'une pierre deux coups", "une pierre deux coups", "mille-feuille", "en un mot",
    "un à un", "une à une", "l'un et l'autre",
    "l'un ou l'autre", "l'une et l'autre", "les uns", "l'un de", "à la une", "par million", "parties par million",
    "faire la une", "en premier lieu",
    "premier ministre", "première ministre", "première dame",
    "première fois", "tout premier", "de première main", "de seconde main", "en second lieu", "tiers monde",
    "tiers-monde", "une tierce personne", "cent pas",
    "faire les cent pas", "les quatre cents coups", "quatre cents coups", "à quatre pattes", "aux quatre coins",
    "les quatre coins", "se plier en quatre", "tiré à quatre épingles",
    "quatre à quatre", "un de ces quatre", "ne faire ni une ni deux", "ni une ni deux", "de deux choses l'une",
    "en moins de deux", "comme pas deux", "jamais deux sans trois",
    "voir trente-six chandelles", "au septième ciel", "septième ciel", "septième art",
    "sixième sens", "cinquième roue", "en cinq sec", "cinq sur cinq",
    "mille excuses", "mille mercis", "je vous le donne en mille", "tout neuf", "toute neuve", "flambant neuf",
    "quoi de neuf", "le neuf", "remettre à neuf", "remis à neuf", "à neuf", "du neuf",
    "groupe des sept", "groupe des huit", "groupe des vingt", "trois mousquetaires", "deux-roues", "deux roues",
    "deux-points", "quatre-quatre", "entre-deux", "tous les jours",
    "un jour", "une fois", "une fois que", "à la fois", "une fois de plus", "une fois pour toutes",
    "il était une fois", "encore une fois", "pour une fois", "une fois encore", "une autre fois",
    "fin de semaine", "un quart d'heure de gloire", "double sens", "à double tranchant",
    "mettre les bouchées doubles", "grâce", "quart de finale", "quarts de finale", "demi-finale", "demi-finales",
    "demi-tour",
    "demi-frère", "demi-sœur", "demi-mot", "demi-mesure", "demi-mesures", "en deux temps trois mouvements",
    "second souffle", "second degré", "premier degré", "première guerre mondiale", "seconde guerre mondiale",
    "deuxième guerre mondiale",
    "au premier plan", "second plan", "au premier abord", "dans un premier temps", "dans un second temps",
    "milieu de semaine", "de temps en temps", "mi-temps", "mille fois", "cent fois",
    "bonne année", "une seconde", "une minute", "état tiers", "états tiers", "pays tiers", "tiers payant", "en tiers",
    "à demi", "midi-pyrénées",
)  # fmt: skip
LABELS = (
    "article", "articles", "art.", "alinéa", "section", "chapitre", "paragraphe", "paragraphes", "page",
    "chapitres", "figure", "fig.", "tableau",
    "annexe", "version", "windows",
    "voie", "quai", "porte", "salle", "chambre", "vol", "tgv", "train", "ligne", "bus", "loi de", "loi du", "formule",
    "psaume", "verset", "étape", "niveau",
    "type", "phase", "numéro", "n°", "n", "autoroute", "route", "apollo", "modèle", "série", "lot", "bloc",
    "bâtiment", "sortie", "chaîne", "canal", "photo",
)  # fmt: skip
