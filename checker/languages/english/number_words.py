"""English number words: cardinals, ordinals, parts, multiples."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.number_form_facts import CompoundWords, MultipleWords, OrdinalWords, PartWords, RatioWords
from checker.languages.number_word_facts import (
    CardinalWords,
    DefiniteNumbers,
    DigitConventions,
    Magnitudes,
    WordsForOne,
)

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_NUMERALS = (
    {word: n for n, word in enumerate(_SMALL)}
    | {word: n for n, word in zip(range(20, 100, 10), TENS, strict=True)}
)  # fmt: skip
_ORDINAL_WORDS = (
    {word: n for n, word in enumerate(_ORDINALS, 1)}
    | {word[:-1] + "ieth": n for n, word in zip(range(20, 100, 10), TENS, strict=True)}
    | {word + "ly": n for n, word in enumerate(_ORDINALS[:10], 1)}
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9}
)  # fmt: skip
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15, "quintillion": 18}
_FACTORS = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5}
_BEFORE_SECOND = tuple(
    "the a his her its their our my your every each this that another and in of for to united very by no last".split()
)
_TAILS = {
    "fold": ("multiplier", ""), "year": ("unit", "year"), "day": ("unit", "day"), "week": ("unit", "week"),
    "month": ("unit", "month"), "hour": ("unit", "hour"), "minute": ("unit", "minute"), "second": ("unit", "second"),
    "something": ("decade", ""),
}  # fmt: skip

DIGITS = DigitConventions(decimal=".", groups=", '")
CARDINALS = CardinalWords(
    numerals=_NUMERALS | {"naught": 0, "nought": 0, "nil": 0},
    hundreds={"hundred": 100},
    joiners=("and",),
    decimal_words=("point",),
    minus_words=("minus", "negative"),
    zeros_in_years=("oh", "o"),
    year_pairs=True,
)
MAGNITUDES = Magnitudes(
    scales={word: 10**power for word, power in _SCALES.items()}
    | {word + "s": 10**power for word, power in _SCALES.items()}
    | {"lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "crore": 10**7, "crores": 10**7},
    dependent_scales=("lakh", "lakhs", "lac", "crore", "crores"),
    scale_comma=True,
    abbreviated_scales={
        "k": 1000, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
        "tn": 10**12, "trn": 10**12,
    },
    touching_letters=("k", "K"),
    free_letters=("M",),
    doubtful_letters=("m",),
    collectives={"dozen": 12, "centenary": 100, "bicentenary": 200, "dozens": 12},
    vague={
        "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 10**6,
        "billions": 10**9, "trillions": 10**12,
    },
)  # fmt: skip
ONE = WordsForOne(
    weak_numerals=("one",),
    articles=("a", "an"),
    modals=("can", "cannot", "could", "may", "might", "must", "should", "would", "shall", "ought"),
    only=("single",),
)
DEFINITE = DefiniteNumbers(definites=("the", "these", "those"), pairs={"both": 2})
ORDINAL_WORDS = OrdinalWords(
    ordinals=_ORDINAL_WORDS,
    ambiguous_ordinals={"second": _BEFORE_SECOND, "seconds": ()},
    ordinal_suffixes=("st", "nd", "rd", "th"),
)
COMPOUNDS = CompoundWords(tails=_TAILS)
PARTS = PartWords(
    fractions={
        "half": Fraction(1, 2), "halves": Fraction(1, 2), "third": Fraction(1, 3), "thirds": Fraction(1, 3),
        "quarter": Fraction(1, 4), "quarters": Fraction(1, 4), "fourth": Fraction(1, 4), "fourths": Fraction(1, 4),
    }
    | {word: Fraction(1, n) for word, n in _ORDINAL_WORDS.items() if n >= 5}
    | {word + "s": Fraction(1, n) for word, n in _ORDINAL_WORDS.items() if n >= 5},
    whole_fractions={"half": Fraction(1, 2)},
    half_added={"and a half": Fraction(1, 2), "and a quarter": Fraction(1, 4), "and three quarters": Fraction(3, 4)},
    compared=("more", "less", "fewer", "higher", "lower", "larger", "smaller", "bigger", "longer", "shorter"),
)  # fmt: skip
RATIOS = RatioWords(ratio_words=("in", "out of"), every=("every",))
MULTIPLES = MultipleWords(
    multipliers={
        "once": Fraction(1), "twice": Fraction(2), "thrice": Fraction(3), "halved": Fraction(1, 2),
        "halving": Fraction(1, 2), "halves": Fraction(1, 2), "cut in half": Fraction(1, 2), "in half": Fraction(1, 2),
        "halve": Fraction(1, 2),
    }
    | {stem + end: Fraction(n) for stem, n in _FACTORS.items() for end in ("e", "ed", "es", "ing")},
    weak_multipliers=("once", "double", "triple", "twice", "halves"),
    times=("times", "fold", "-fold", "time"),
    multiplied_by={"multiplied by": 1, "by a factor of": 1, "divided by": -1},
)  # fmt: skip
