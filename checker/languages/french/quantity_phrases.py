"""French phrases around numbers: bounds, ranges, idioms, labels."""

from __future__ import annotations

from checker.languages.number_phrase_facts import LimitPhrases, NounContext, RangeWords, UncountedNumbers

_APPROXIMATORS = (
    "environ", "près de", "près d'", "quelque", "quelques", "presque", "à peu près", "autour de", "aux alentours de",
    "aux environs de", "à quelque", "approximativement", "pratiquement", "vers", "de l'ordre de", "avoisinant", "env.",
    "~", "≈", "plus ou moins",
)  # fmt: skip
_BOUNDS = {
    "plus de": ">", "plus d'": ">", "plus que": ">", "au-dessus de": ">", "supérieur à": ">", "supérieure à": ">",
    "au moins": ">=", "au minimum": ">=", "un minimum de": ">=", "à partir de": ">=", "pas moins de": ">=",
    "moins de": "<", "moins d'": "<", "en dessous de": "<", "en-dessous de": "<", "au-dessous de": "<",
    "inférieur à": "<", "inférieure à": "<", "au plus": "<=", "tout au plus": "<=", "au maximum": "<=",
    "jusqu'à": "<=", "jusqu'": "<=", "pas plus de": "<=", "pas inférieur à": ">=", "pas inférieure à": ">=",
    "pas supérieur à": "<=", "pas supérieure à": "<=", "ne dépassant pas": "<=", "un maximum de": "<=", ">": ">",
    "<": "<", "≥": ">=", "≤": "<=",
}  # fmt: skip
_BOUNDS |= {phrase[:-1] + "'": sign for phrase, sign in _BOUNDS.items() if phrase.endswith(" de")}
_BOUNDS_AFTER = {
    "au moins": ">=", "au minimum": ">=", "ou plus": ">=", "et plus": ">=", "ou moins": "<=", "au plus": "<=",
    "au maximum": "<=", "maximum": "<=", "minimum": ">=",
}  # fmt: skip
_IDIOMS = (
    "mon trente et un", "ton trente et un", "son trente et un", "votre trente et un", "mon trente-et-un",
    "ton trente-et-un", "son trente-et-un", "votre trente-et-un", "leur trente-et-un", "en mille morceaux",
    "poisson d'avril", "pour cent", "dans le mille", "24 heures sur 24", "sept jours sur sept", "7 jours sur 7",
    "24h/24", "24 h/24", "24h sur 24", "24 h sur 24", "24 heures par jour", "24 heures/24", "24/24",
    "vingt-quatre heures sur vingt-quatre", "vingt-quatre heures par jour", "7 jours par semaine",
    "sept jours par semaine", "7 jours/7", "7j/7", "7 j/7", "7j sur 7", "24/7", "tiré à 4 épingles",
    "son trente-et-un", "tourner sept fois sa langue", "tourne sept fois sa langue", "cheveux en quatre",
    "entre quatre yeux", "mille et une", "mille et un", "d'une pierre deux coups", "une pierre deux coups",
    "mille-feuille", "en un mot", "un à un", "une à une", "l'un et l'autre", "l'un ou l'autre", "l'une et l'autre",
    "les uns", "l'un de", "à la une", "par million", "parties par million", "faire la une", "en premier lieu",
    "premier ministre", "première ministre", "première dame", "première fois", "tout premier", "de première main",
    "de seconde main", "en second lieu", "tiers monde", "tiers-monde", "une tierce personne", "cent pas",
    "faire les cent pas", "les quatre cents coups", "quatre cents coups", "à quatre pattes", "aux quatre coins",
    "les quatre coins", "se plier en quatre", "tiré à quatre épingles", "quatre à quatre", "un de ces quatre",
    "ne faire ni une ni deux", "ni une ni deux", "de deux choses l'une", "en moins de deux", "comme pas deux",
    "jamais deux sans trois", "voir trente-six chandelles", "au septième ciel", "septième ciel", "septième art",
    "sixième sens", "cinquième roue", "en cinq sec", "cinq sur cinq", "mille excuses", "mille mercis",
    "je vous le donne en mille", "tout neuf", "toute neuve", "flambant neuf", "quoi de neuf", "le neuf",
    "remettre à neuf", "remis à neuf", "à neuf", "du neuf", "groupe des sept", "groupe des huit", "groupe des vingt",
    "trois mousquetaires", "deux-roues", "deux roues", "deux-points", "quatre-quatre", "entre-deux", "tous les jours",
    "un jour", "une fois", "une fois que", "à la fois", "une fois de plus", "une fois pour toutes",
    "il était une fois", "encore une fois", "pour une fois", "une fois encore", "une autre fois", "fin de semaine",
    "un quart d'heure de gloire", "double sens", "à double tranchant", "mettre les bouchées doubles", "grâce",
    "huitième de finale", "huitièmes de finale", "seizième de finale", "seizièmes de finale",
    "quart de finale", "quarts de finale", "demi-finale", "demi-finales", "demi-tour", "demi-frère", "demi-sœur",
    "demi-mot", "demi-mesure", "demi-mesures", "en deux temps trois mouvements", "second souffle", "second degré",
    "premier degré", "première guerre mondiale", "seconde guerre mondiale", "deuxième guerre mondiale",
    "au premier plan", "second plan", "au premier abord", "dans un premier temps", "dans un second temps",
    "milieu de semaine", "de temps en temps", "mi-temps", "mille fois", "cent fois", "bonne année", "une seconde",
    "une minute", "état tiers", "états tiers", "pays tiers", "tiers payant", "en tiers", "à demi", "midi-pyrénées",
)  # fmt: skip
_LABELS = (
    "article", "articles", "art.", "alinéa", "section", "chapitre", "paragraphe", "paragraphes", "page", "chapitres",
    "figure", "fig.", "tableau", "annexe", "version", "windows", "voie", "quai", "porte", "salle", "chambre", "vol",
    "tgv", "train", "ligne", "bus", "loi de", "loi du", "formule", "psaume", "verset", "étape", "niveau", "type",
    "phase", "numéro", "n°", "n", "autoroute", "route", "apollo", "modèle", "série", "lot", "bloc", "bâtiment",
    "sortie", "chaîne", "canal", "photo",
)  # fmt: skip

LIMITS = LimitPhrases(
    approximators=_APPROXIMATORS,
    approximators_after=("environ", "à peu près"),
    bounds=_BOUNDS,
    bounds_after=_BOUNDS_AFTER,
    negations=("ne", "n", "ni", "pas", "sans", "jamais", "aucun", "aucune", "non"),
)
RANGES = RangeWords(
    range_words=("à", "au", "ou", "jusqu'à"),
    range_pairs={"entre": ("et",)},
    change_links=("à",),
    change_words=(
        "passé de", "passée de", "passer de", "passant de", "passés de", "passées de", "passe de", "passent de",
    ),
    losing=("perd", "défait", "s'inclin", "s’inclin", "battu", "incliné"),
)  # fmt: skip
NOUNS = NounContext(
    partitives=("sur", "parmi", "des"),
    particles=(
        "de", "des", "du", "d", "l", "la", "le", "les", "autres", "premiers", "premières", "dernières", "derniers",
        "nouveaux", "nouvelles",
    ),
)  # fmt: skip
UNCOUNTED = UncountedNumbers(
    idioms=_IDIOMS,
    labels=_LABELS,
    label_links=("n", "n°", "nº", "№", "no", "numéro", "°", "de"),
    number_prefixes=("après", "avant", "mi", "post", "pré", "moins"),
)
