"""Italian number words: cardinals, ordinals, parts, multiples."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.number_form_facts import CompoundWords, MultipleWords, OrdinalWords, PartWords, RatioWords
from checker.languages.number_word_facts import (
    AmbiguousNumerals,
    CardinalWords,
    DefiniteNumbers,
    DigitConventions,
    Magnitudes,
    WordsForOne,
)

SMALL = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove"
).split()
TENS = {
    "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
    "novanta": 90,
}  # fmt: skip
GENDERS = ("o", "a", "i", "e")
"""The endings of adjectives."""
FIRST_RANKS = {
    "prim": 1, "second": 2, "terz": 3, "quart": 4, "quint": 5, "sest": 6, "settim": 7, "ottav": 8, "non": 9, "decim": 10,
}  # fmt: skip
"""The ordinals that are words of their own, without their ending."""
_RANK_STEMS = (
    {word[:-1] + "esim": n for n, word in enumerate(SMALL) if n > 10}
    | {word[:-1] + "esim": n for word, n in TENS.items()}
    | {
        ten[:-1] + unit + "esim": n + digit
        for ten, n in TENS.items()
        for digit, unit in ((1, "un"), (8, "ott"))
    }
    | {
        ten + unit + "esim": n + digit
        for ten, n in TENS.items()
        for digit, unit in ((2, "du"), (3, "tre"), (4, "quattr"), (5, "cinqu"), (6, "sei"), (7, "sett"), (9, "nov"))
    }
    | {"centesim": 100, "millesim": 1000, "milionesim": 10**6, "miliardesim": 10**9}
)  # fmt: skip
_ORDINALS = {stem + end: n for stem, n in (FIRST_RANKS | _RANK_STEMS).items() for end in GENDERS} | {
    "millesimi": 1000, "terzultimo": 3,
}  # fmt: skip
_SCALES = {
    "mille": 1000, "mila": 1000, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9, "miliardi": 10**9,
    "bilione": 10**12, "bilioni": 10**12, "trilione": 10**18, "trilioni": 10**18,
}  # fmt: skip
_ROUND = {
    "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50,
    "sessantina": 60, "settantina": 70, "ottantina": 80, "novantina": 90, "centinaio": 100, "migliaio": 1000,
    "centenario": 100, "bicentenario": 200,
}  # fmt: skip
_VAGUE = {
    "decine": 10, "dozzine": 12, "centinaia": 100, "migliaia": 1000, "milioni": 10**6, "miliardi": 10**9,
    "bilioni": 10**12,
}  # fmt: skip
_FACTORS = {"raddoppi": 2, "triplic": 3, "quadruplic": 4, "quintuplic": 5, "decuplic": 10, "centuplic": 100}
_BEFORE_RANK = tuple(
    "la una della alla nella dalla sulla sua mia tua nostra vostra loro questa quella ogni in per le delle alle nelle sue".split()
)
_BEFORE_SECOND = tuple("il un del al nel dal sul suo mio tuo nostro vostro questo quel ogni".split())
_BEFORE_SECONDS = tuple("i dei ai nei dai sui suoi".split())

DIGITS = DigitConventions(decimal=",", groups=". '")
CARDINALS = CardinalWords(
    numerals={word: n for n, word in enumerate(SMALL)}
    | TENS
    | {"una": 1, "un": 1, "tré": 3}
    | {ten[:-1] + one: n + 1 for ten, n in TENS.items() for one in ("un", "uno", "una")},
    hundreds={"cento": 100},
    bound={word[:-1]: n for word, n in TENS.items()} | {"cent": 100, "tto": 8, "ttanta": 80, "ttant": 80},
    elided={word[:-1]: n for word, n in TENS.items()}
    | {ten[:-1] + "ott": n + 8 for ten, n in TENS.items()}
    | {ten + "quattr": n + 4 for ten, n in TENS.items()}
    | {"quattr": 4, "sett": 7, "ott": 8, "cent": 100},
    joiners=("e",),
    decimal_words=("virgola",),
    minus_words=("meno",),
)
MAGNITUDES = Magnitudes(
    scales=_SCALES,
    abbreviated_scales={
        "k": 1000, "m": 10**6, "mio": 10**6, "mio.": 10**6, "mln": 10**6, "mln.": 10**6, "ml": 10**6, "mld": 10**9,
        "mld.": 10**9, "mrd": 10**9, "mrd.": 10**9,
    },
    doubtful_scales=("ml", "mio", "Mio"),
    touching_letters=("k", "K"),
    free_letters=("M",),
    collectives=_ROUND,
    vague=_VAGUE,
)  # fmt: skip
ONE = WordsForOne(
    weak_numerals=("un", "uno", "una"),
    articles=("un", "uno", "una", "un'", "d'un", "d'una"),
    only=("solo", "sola", "unico", "unica", "singolo", "singola"),
)
AMBIGUOUS = AmbiguousNumerals(
    ambiguous_numerals=("sei", "venti"),
    plural_endings=("i", "e", "a"),
    plural_hints=(
        "una", "la", "già", "ancora", "sempre", "anche", "in", "che", "di", "da", "una", "alla", "a", "la", "sicura",
        "stata", "stato", "come", "qui", "lì", "là", "dei", "dentro", "molto", "così", "le", "ai", "e", "se", "mai", "tra",
        "bella", "brava", "pronta", "tu", "fuori", "sulla", "dalla", "nella", "della", "cosa", "sposata", "stanca",
    ),
)  # fmt: skip
DEFINITE = DefiniteNumbers(
    definites=(
        "i", "gli", "le", "dei", "degli", "delle", "ai", "agli", "alle", "questi", "queste", "quei", "quelle", "nei",
        "nelle", "sui", "sulle", "dai", "dalle",
    ),
    pairs={
        "entrambi": 2, "entrambe": 2, "ambedue": 2, "tutti e due": 2, "tutte e due": 2, "i due": 2, "le due": 2,
        "dei due": 2, "delle due": 2, "ai due": 2, "alle due": 2,
    },
)  # fmt: skip
ORDINAL_WORDS = OrdinalWords(
    ordinals=_ORDINALS,
    ambiguous_ordinals={
        "prima": _BEFORE_RANK, "prime": ("le", "delle", "alle", "nelle", "sue"), "secondo": _BEFORE_SECOND,
        "seconda": _BEFORE_RANK, "secondi": _BEFORE_SECONDS, "seconde": ("le", "delle", "alle", "nelle"),
        "nona": ("la", "della", "alla", "nella", "una", "sua"), "quarti": ("i", "dei", "ai"), "sesti": ("i", "dei", "ai"),
        "sesto": _BEFORE_SECOND, "centesimi": ("i",), "centesimo": _BEFORE_SECOND, "decimi": ("i",),
        "quinta": _BEFORE_RANK,
    },
    ordinal_suffixes=("°", "º", "ª", "esimo", "esima", "esimi", "esime", "mo", "ma"),
)  # fmt: skip
COMPOUNDS = CompoundWords(
    tails={
        "enne": ("unit", "year"),
        "enni": ("unit", "year"),
        "ennio": ("unit", "year"),
        "mila": ("count", ""),
        "milioni": ("count", ""),
    },
)
PARTS = PartWords(
    fractions={
        "mezzo": Fraction(1, 2), "mezza": Fraction(1, 2), "mezzi": Fraction(1, 2), "mezze": Fraction(1, 2),
        "metà": Fraction(1, 2), "terzo": Fraction(1, 3), "terzi": Fraction(1, 3), "quarto": Fraction(1, 4),
        "quarti": Fraction(1, 4),
    }
    | {stem + end: Fraction(1, n) for stem, n in (FIRST_RANKS | _RANK_STEMS).items() for end in "oi" if n >= 5},
    whole_fractions={
        "metà": Fraction(1, 2), "mezzo": Fraction(1, 2), "mezza": Fraction(1, 2), "un quarto": Fraction(1, 4),
    },
    half_added={
        "e mezzo": Fraction(1, 2), "e mezza": Fraction(1, 2), "e un quarto": Fraction(1, 4),
        "e tre quarti": Fraction(3, 4),
    },
    part_articles=("il", "del", "al"),
    parts_are_other_words=True,
    compared=("in più", "in meno", "più", "meno"),
)  # fmt: skip
RATIOS = RatioWords(ratio_words=("su",), every=("ogni",))
MULTIPLES = MultipleWords(
    multipliers={
        "dimezzato": Fraction(1, 2), "dimezzata": Fraction(1, 2), "dimezzati": Fraction(1, 2), "dimezzate": Fraction(1, 2),
        "dimezzare": Fraction(1, 2), "dimezza": Fraction(1, 2), "doppio": Fraction(2), "doppia": Fraction(2),
        "doppi": Fraction(2), "doppie": Fraction(2), "triplo": Fraction(3), "tripla": Fraction(3),
        "quadruplo": Fraction(4), "diviso per due": Fraction(1, 2),
    }
    | {
        stem + end: Fraction(n)
        for stem, n in _FACTORS.items()
        for end in ("ato", "ata", "ati", "ate", "are", "a", "ano", "ando", "ò", "arono", "erà")
    }
    | {"raddoppia": Fraction(2), "raddoppio": Fraction(2), "triplica": Fraction(3)},
    weak_multipliers=("doppio", "doppia", "doppi", "doppie", "triplo", "tripla"),
    times=("volte", "volta"),
    multiplied_by={
        "moltiplicato per": 1, "moltiplicata per": 1, "moltiplicati per": 1, "moltiplicate per": 1, "moltiplicare per": 1,
        "diviso per": -1, "divisa per": -1, "divisi per": -1, "divise per": -1, "dividere per": -1,
    },
)  # fmt: skip
