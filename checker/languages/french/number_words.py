"""French number words: cardinals, ordinals, parts, multiples, the Swiss and Belgian forms included."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.number_form_facts import MultipleWords, OrdinalWords, PartWords, RatioWords
from checker.languages.number_word_facts import (
    AmbiguousNumerals,
    CardinalWords,
    DefiniteNumbers,
    DigitConventions,
    Magnitudes,
    WordsForOne,
)

_SMALL = ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize").split()
TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
_ORDINAL_STEMS = {
    "deux": 2, "trois": 3, "quatr": 4, "cinqu": 5, "six": 6, "sept": 7, "huit": 8, "neuv": 9, "dix": 10, "onz": 11,
    "un": 1, "douz": 12, "treiz": 13, "quatorz": 14, "quinz": 15, "seiz": 16, "vingt": 20, "trent": 30, "quarant": 40,
    "cinquant": 50, "soixant": 60, "septant": 70, "huitant": 80, "octant": 80, "nonant": 90, "cent": 100, "mill": 1000,
    "million": 10**6, "milliard": 10**9,
}  # fmt: skip
_ORDINALS = (
    {stem + end: n for stem, n in _ORDINAL_STEMS.items() for end in ("ième", "ièmes", "ieme")}
    | {stem + "ièmement": n for stem, n in _ORDINAL_STEMS.items() if n <= 10}
    | {
        "premièrement": 1, "deuxièmement": 2, "premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2,
        "seconde": 2, "secondes": 2, "seconds": 2,
    }
)  # fmt: skip
_SCALES = {"mille": 3, "mil": 3, "million": 6, "milliard": 9, "billion": 12, "billiard": 15, "trillion": 18}
_ROUND = {
    "dizaine": 10, "douzaine": 12, "quatorzaine": 14, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "huitaine": 8, "centaine": 100, "millier": 1000,
    "centenaire": 100, "bicentenaire": 200,
}  # fmt: skip
_FACTORS = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5, "décupl": 10, "centupl": 100}
_BEFORE_SECOND = tuple("la une de sa cette ma ta leur notre votre en".split())

DIGITS = DigitConventions(decimal=",", groups=" .'")
CARDINALS = CardinalWords(
    numerals={word: n for n, word in enumerate(_SMALL)} | TENS | {"une": 1},
    hundreds={"cent": 100, "cents": 100},
    joiners=("et",),
    multiplied={"vingt": (4,), "vingts": (4,), "vingtième": (4,), "vingtièmes": (4,)},
    stacked=(60, 80),
    spellings={"œ": "oe"},
    decimal_words=("virgule",),
    minus_words=("moins", "négatif"),
)
MAGNITUDES = Magnitudes(
    scales={word: 10**power for word, power in _SCALES.items()}
    | {word + "s": 10**power for word, power in _SCALES.items() if power > 3},
    abbreviated_scales={
        "k": 1000, "m": 10**6, "mio": 10**6, "mio.": 10**6, "mrd": 10**9, "mrd.": 10**9, "md": 10**9, "mds": 10**9,
        "mlns": 10**6, "mln": 10**6,
    },
    doubtful_scales=("Mio",),
    touching_letters=("k", "K"),
    free_letters=("M",),
    collectives=_ROUND,
    vague={word + "s": n for word, n in _ROUND.items() if n in (10, 12, 100, 1000)}
    | {"millions": 10**6, "milliards": 10**9, "billions": 10**12},
)  # fmt: skip
ONE = WordsForOne(
    weak_numerals=("un", "une"),
    articles=("un", "une", "d'un", "d'une"),
    only=("seul", "seule", "unique"),
)
AMBIGUOUS = AmbiguousNumerals(
    ambiguous_numerals=("neuf",),
    plural_endings=("s", "x"),
    plural_hints=("dans", "pas", "plus", "mais", "puis", "sous", "vers", "sans", "depuis", "alors", "très", "sur"),
)
DEFINITE = DefiniteNumbers(
    definites=("les", "des", "aux", "ces"),
    pairs={"les deux": 2, "tous les deux": 2, "toutes les deux": 2, "tous deux": 2, "toutes deux": 2, "ces deux": 2},
)
ORDINAL_WORDS = OrdinalWords(
    ordinals=_ORDINALS,
    ambiguous_ordinals={
        "second": ("le", "un", "du", "au", "son", "ce"), "seconde": _BEFORE_SECOND, "secondes": (),
        "seconds": (),
    },
    ordinal_suffixes=(
        "er", "ère", "ere", "re", "ers", "res", "e", "es", "ème", "eme", "èmes", "ième", "ieme", "nd", "nde",
    ),
)  # fmt: skip
PARTS = PartWords(
    fractions={
        "demi": Fraction(1, 2), "demie": Fraction(1, 2), "demis": Fraction(1, 2), "moitié": Fraction(1, 2),
        "moitiés": Fraction(1, 2), "tiers": Fraction(1, 3), "quart": Fraction(1, 4), "quarts": Fraction(1, 4),
    }
    | {word: Fraction(1, n) for word, n in _ORDINALS.items() if n >= 5},
    whole_fractions={
        "moitié": Fraction(1, 2), "demi": Fraction(1, 2), "demie": Fraction(1, 2), "mi-temps": Fraction(1, 2),
        "quart": Fraction(1, 4),
    },
    half_added={
        "et demi": Fraction(1, 2), "et demie": Fraction(1, 2), "et quart": Fraction(1, 4),
        "et un quart": Fraction(1, 4), "et trois quarts": Fraction(3, 4),
    },
    part_articles=("le", "du", "au", "des"),
    parts_are_other_words=True,
    compared=("en plus", "en moins", "plus", "moins"),
)  # fmt: skip
RATIOS = RatioWords(ratio_words=("sur",), every=("chaque",))
MULTIPLES = MultipleWords(
    multipliers={
        "divisé par deux": Fraction(1, 2), "double": Fraction(2), "triple": Fraction(3), "quadruple": Fraction(4),
    }
    | {stem + end: Fraction(n) for stem, n in _FACTORS.items() for end in ("é", "ée", "és", "ées", "er", "ant", "e")},
    weak_multipliers=("double", "triple", "double"),
    times=("fois",),
    multiplied_by={
        "multiplié par": 1, "multipliée par": 1, "multipliés par": 1, "multipliées par": 1, "multiplier par": 1,
        "divisé par": -1, "divisée par": -1, "divisés par": -1, "divisées par": -1, "diviser par": -1,
    },
)  # fmt: skip
