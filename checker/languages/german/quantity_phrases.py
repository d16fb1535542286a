"""German phrases around numbers: bounds, ranges, idioms, labels."""

from __future__ import annotations

from checker.languages.number_phrase_facts import LimitPhrases, NounContext, RangeWords, UncountedNumbers

_APPROXIMATORS = (
    "rund", "etwa", "ungefähr", "circa", "ca.", "ca", "zirka", "fast", "knapp", "nahezu", "gegen", "an die",
    "schätzungsweise", "einige", "gut", "beinahe", "annähernd", "in etwa", "so um die", "~", "≈", "plus oder minus", "plus/minus",
)  # fmt: skip
_BOUNDS = {
    "mehr als": ">", "über": ">", "oberhalb von": ">", "größer als": ">", "höher als": ">", "mindestens": ">=",
    "wenigstens": ">=", "zumindest": ">=", "nicht weniger als": ">=", "ab": ">=", "weniger als": "<", "unter": "<",
    "unterhalb von": "<", "kleiner als": "<", "bis zu": "<=", "höchstens": "<=", "maximal": "<=",
    "nicht mehr als": "<=", "nicht unter": ">=", "nicht über": "<=", "allenfalls": "<=", ">": ">", "<": "<", "≥": ">=",
    "≤": "<=", "von mehr als": ">", "minimal": ">=",
}  # fmt: skip
_BOUNDS_AFTER = {"oder mehr": ">=", "und mehr": ">=", "oder weniger": "<=", "oder älter": ">=", "oder jünger": "<="}
_IDIOMS = (
    "unter vier augen", "auf achtzig", "rund um die uhr", "24 stunden am tag", "24 stunden pro tag",
    "24 stunden täglich", "24 stunden jeden tag", "vierundzwanzig stunden am tag", "sieben tage die woche",
    "sieben tage pro woche", "sieben tage in der woche", "sieben tagen in der woche", "7 tage die woche",
    "7 tage pro woche", "7 tage in der woche", "7 tagen die woche", "7 tagen in der woche", "24/7",
    "sieben tagen die woche", "sieben tagen der woche", "ein für alle mal", "ein für allemal", "in acht nehmen",
    "nehmen sich in acht", "nimmt sich in acht", "nahm sich in acht", "außer acht", "achtung", "auf einmal",
    "noch einmal", "nicht einmal", "einmal mehr", "erst einmal", "wieder einmal", "es war einmal", "zum einen",
    "zum anderen", "einer der", "eine der", "eines der", "einem der", "eines tages", "ein und derselbe",
    "ein und dieselbe", "an einem strang", "erste hilfe", "erster hilfe", "ersten hilfe", "zum ersten mal",
    "in erster linie", "in zweiter linie", "pro million", "fürs erste", "aus erster hand", "zweiter hand",
    "zweiten hand", "dritte welt", "dritten welt", "zweiter weltkrieg", "zweiten weltkrieg", "zweiten weltkriegs",
    "zweiten weltkrieges", "zweite weltkrieg", "erster weltkrieg", "ersten weltkrieg", "ersten weltkriegs",
    "ersten weltkrieges", "erste weltkrieg", "siebter himmel", "siebten himmel", "im siebten himmel",
    "auf allen vieren", "alle viere", "auf wolke sieben", "wolke sieben", "fünf vor zwölf", "fünf gerade sein",
    "fünfte rad", "fünftes rad", "sechster sinn", "sechsten sinn", "mit sieben siegeln", "sieben siegeln",
    "siebensachen", "sieben sachen", "tausend dank", "tausendmal", "hundertmal", "das erste", "auf dem ersten",
    "im zdf", "gruppe der sieben", "gruppe der acht", "gruppe der zwanzig", "drei musketiere", "null und nichtig",
    "von null auf", "stunde null", "die eins", "um eins", "eins zu eins", "kein einziges mal", "zu zweit", "zu dritt",
    "zu viert", "zwei fliegen mit einer klappe", "auf eigene faust", "aller guten dinge sind drei",
    "nicht bis drei zählen", "ein paar", "ein wenig", "ein bisschen", "so ein", "halb so", "halb so wild",
    "halbe sache", "halbe sachen", "dreikäsehoch", "das einmaleins", "viertelfinale", "achtelfinale", "halbfinale",
    "sechzehntelfinale", "halbzeit", "erste halbzeit", "eins nach dem anderen", "zweifel", "als erstes", "als erster",
    "als erste", "guten tag", "ersten blick", "erstes mal", "ersten mal", "des tages", "des monats", "des jahres",
    "dieses jahres", "dieser tage",
)  # fmt: skip
_LABELS = (
    "artikel", "art.", "absatz", "abs.", "paragraf", "paragraph", "§", "§§", "kapitel", "abschnitt", "seite", "s.",
    "abbildung", "abb.", "tabelle", "anhang", "anlage", "version", "windows", "gleis", "zimmer", "raum", "saal", "tor",
    "flug", "bus", "linie", "formel", "psalm", "vers", "stufe", "level", "typ", "phase", "nummer", "nr.", "nr",
    "autobahn", "ice", "apollo", "modell", "serie", "bahnsteig", "ausfahrt", "sendung", "hausnummer", "teil", "bild",
    "ziffer", "ziffern", "artikeln", "kapiteln", "nummern", "absätze", "absätzen", "paragrafen", "haus", "block",
    "satz", "schritt",
)  # fmt: skip

LIMITS = LimitPhrases(
    approximators=_APPROXIMATORS,
    bounds=_BOUNDS,
    bounds_after=_BOUNDS_AFTER,
    negations=("nicht", "kein", "keine", "keinen", "keinem", "keiner", "weder", "noch", "nie", "ohne"),
)
RANGES = RangeWords(
    range_words=("bis", "bis zu", "oder", "zu"),
    range_pairs={"zwischen": ("und",)},
    change_links=("auf", "bis"),
    losing=("verlor", "verlier", "niederlage", "unterlag", "unterlieg", "unterlegen", "geschlagen"),
)
NOUNS = NounContext(
    partitives=("von", "unter", "aus", "der", "den"),
    particles=(
        "der", "die", "das", "den", "des", "weitere", "weiteren", "neue", "neuen", "anderen", "andere", "von", "mehr",
    ),
)  # fmt: skip
UNCOUNTED = UncountedNumbers(
    idioms=_IDIOMS,
    labels=_LABELS,
    label_links=("nr", "nr.", "nummer"),
    number_prefixes=("post", "prä", "vor", "nach", "top", "mitte"),
)
