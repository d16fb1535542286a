"""How English spells numbers out: British with "and", American without, Indian with lakh and crore."""

from __future__ import annotations

from checker.languages.english.number_words import TENS
from checker.languages.spelling_facts import NumberSpelling

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_RANKS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_LARGE = {
    1000: "thousand", 10**6: "million", 10**9: "billion", 10**12: "trillion", 10**15: "quadrillion",
    10**18: "quintillion",
}  # fmt: skip
_INDIAN = {10**5: "lakh", 10**7: "crore"}


def _tell_large(kind: str, ending: str = "", left: str = "{left:cardinal}") -> dict[int, str]:
    """The rules from a thousand on."""
    return {base: f"{left} {word}[ {{rest:{kind}tail}}|{ending}]" for base, word in _LARGE.items()}


def _tell_second(kind: str) -> dict[int, str]:
    """Twice and more of each of them as ever, where the rule for one differs."""
    return {2 * base: f"{{self:{kind}}}" for base in (100, *_LARGE)}


_CARDINAL = (
    dict(enumerate(_SMALL))
    | {tens: f"{word}[-{{rest}}]" for tens, word in zip(range(20, 100, 10), TENS, strict=True)}
    | {100: "{left} hundred[ and {rest}]"}
    | _tell_large("cardinal")
)
_ORDINAL = (
    dict(enumerate(_RANKS))
    | {tens: f"[{word}-{{rest}}|{word[:-1]}ieth]" for tens, word in zip(range(20, 100, 10), TENS, strict=True)}
    | {100: "{left:cardinal} hundred[ and {rest}|th]"}
    | _tell_large("ordinal", "th")
)

SPELLING = NumberSpelling(
    rules={
        "cardinal": _CARDINAL,
        "cardinaltail": {1: "and {self:cardinal}", 100: "{self:cardinal}"},
        "usual": _CARDINAL | _tell_large("usual", left="{left:usual}"),
        "usualtail": {1: "and {self:usual}", 100: "{self:usual}"},
        "ordinal": _ORDINAL,
        "ordinaltail": {1: "and {self:ordinal}", 100: "{self:ordinal}"},
        "part": {2: ("half", "halve", "halved"), 3: "{self:ordinal}", 4: ("quarter", "fourth"), 5: "{self:ordinal}"},
        "multiple": {
            1: ("once", "single"),
            2: ("twice", "double", "doubled", "doubling", "twofold"),
            3: ("thrice", "triple", "tripled", "tripling", "treble", "trebled", "threefold"),
            4: ("quadruple", "quadrupled", "{self:cardinal}fold"),
            5: "{self:cardinal}fold",
        },
    },
    number_nouns={
        2: ("pair", "pairs", "couple", "duo"), 3: ("trio", "triplets"), 4: ("quartet", "foursome"), 5: ("quintet",),
        6: ("sextet",), 10: ("decade", "tens"), 12: ("dozen",), 20: ("score",), 80: ("octogenarian", "octogenarians"),
        60: ("sexagenarian",), 70: ("septuagenarian",), 90: ("nonagenarian",), 100: ("century", "centenarian", "centenary"),
    },
    habits={
        "american": {
            "cardinal": {100: "{left} hundred[ {rest}]"}, "ordinal": {100: "{left:cardinal} hundred[ {rest}|th]"},
            "cardinaltail": {1: "{self:cardinal}"}, "ordinaltail": {1: "{self:ordinal}"},
        },
        "article": {
            "cardinal": {100: "a hundred[ and {rest:usual}]"} | _tell_large("usual", left="a") | _tell_second("usual"),
        },
        "year": {
            "cardinal": {
                1100: "{left%100} [{rest%100:oh}|hundred]",
                2000: "{self:usual}",
                2010: "{left%100} {rest%100}",
                2100: "{self:usual}",
            },
            "oh": {1: "oh-{self:cardinal}", 10: "{self:cardinal}"},
        },
        "indian": {
            "cardinal": {base: f"{{left}} {word}[ {{rest:cardinaltail}}]" for base, word in _INDIAN.items()}
            | dict.fromkeys((10**6, 10**9, 10**12, 10**15, 10**18), ""),
        },
    },
    endings={"part": ("", "s")},
)  # fmt: skip
