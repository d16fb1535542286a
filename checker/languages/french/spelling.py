"""How French spells numbers out in France, Belgium, Switzerland and Canada."""

from __future__ import annotations

from checker.languages.spelling_facts import NumberSpelling

_SMALL = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
_STEMS = (
    "zéro un deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz dix-sept dix-huit dix-neuv"
).split()
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_SWISS_TENS = {70: "septante", 80: "huitante", 90: "nonante"}
_LARGE = {10**6: "million", 10**9: "milliard", 10**12: "billion", 10**15: "billiard", 10**18: "trillion"}

_VERBAL = ("e", "es", "é", "ée", "és", "ées", "er", "ement")


def _count_tens(tens: dict[int, str]) -> dict[int, str]:
    """The rules for tens: vingt et un, vingt-deux."""
    found: dict[int, str] = {}
    for base, word in tens.items():
        found |= {base: word, base + 1: f"{word} et un", base + 2: f"{word}-{{rest}}"}
    return found


def _rank_tens(tens: dict[int, str]) -> dict[int, str]:
    """The same for ordinals, in their stems: vingt et unième, vingt-deuxième."""
    found: dict[int, str] = {}
    for base, word in tens.items():
        found |= {base: word.rstrip("e"), base + 1: f"{word} et un", base + 2: f"{word}-{{rest:stem}}"}
    return found


_BY_TWENTIES = {70: "soixante-{rest%20}", 71: "soixante et onze", 72: "soixante-{rest%20}"}
_HUNDREDS = {100: "cent[ {rest}]", 200: "{left} cent[ {rest}|s]"}
_THOUSANDS = {1000: "mille[ {rest}]", 2000: "{left:before} mille[ {rest}]"}
_MILLIONS = {
    count * base: f"{left} {word}{plural}[ {{rest}}]"
    for base, word in _LARGE.items()
    for count, left, plural in ((1, "un", ""), (2, "{left}", "s"))
}
_CARDINAL = (
    dict(enumerate(_SMALL))
    | _count_tens(_TENS)
    | _BY_TWENTIES
    | {80: "quatre-vingt[-{rest%20}|s]"}
    | _HUNDREDS
    | _THOUSANDS
    | _MILLIONS
)
_STEM = (
    dict(enumerate(_STEMS))
    | _rank_tens(_TENS)
    | {70: "soixante-{rest%20:stem}", 71: "soixante et onz", 72: "soixante-{rest%20:stem}", 80: "quatre-vingt[-{rest%20:stem}]"}
    | {100: "cent[ {rest:stem}]", 200: "{left:before} cent[ {rest:stem}]"}
    | {1000: "[mille {rest:stem}|mill]", 2000: "{left:before} [mille {rest:stem}|mill]"}
    | dict(_LARGE)
)  # fmt: skip

SPELLING = NumberSpelling(
    rules={
        "cardinal": _CARDINAL,
        "before": _CARDINAL | {80: "quatre-vingt[-{rest%20}]", 200: "{left} cent[ {rest}]"},
        "stem": _STEM,
        "ordinal": {1: ("premier", "première"), 2: ("deuxième", "second", "seconde"), 3: "{self:stem}ième"},
        "part": {2: ("demi", "demie", "moitié"), 3: "tier", 4: "quart", 5: "{self:ordinal}"},
        "multiple": {
            1: "une fois",
            2: ("deux fois", *(f"doubl{ending}" for ending in _VERBAL)),
            3: ("trois fois", *(f"tripl{ending}" for ending in _VERBAL)),
            4: ("quatre fois", *(f"quadrupl{ending}" for ending in _VERBAL)),
            5: "{self:cardinal} fois",
        },
    },
    number_nouns={
        2: ("paire", "paires", "couple", "duo"), 3: ("trio",), 4: ("quatuor",), 5: ("quintette",), 6: ("sextuor",),
        10: ("décennie", "dizaine"), 40: ("quadragénaire",), 50: ("quinquagénaire", "cinquantenaire"),
        60: ("sexagénaire",), 70: ("septuagénaire",), 80: ("octogénaire", "octogénaires"), 90: ("nonagénaire",),
        8: ("quart de finale", "quarts de finale"), 16: ("huitième de finale", "huitièmes de finale"),
        32: ("seizième de finale", "seizièmes de finale"), 100: ("siècle", "centaine", "centenaire"), 1000: ("millénaire", "millénaires"),
    },
    habits={
        "swiss": {
            "cardinal": _count_tens(_SWISS_TENS), "before": _count_tens(_SWISS_TENS), "stem": _rank_tens(_SWISS_TENS),
        },
        "belgian": {
            name: rules({70: "septante", 90: "nonante"}) | {80: eighty, 81: f"quatre-vingt-{{rest{stem}}}"}
            for name, rules, eighty, stem in (
                ("cardinal", _count_tens, "quatre-vingts", ""), ("before", _count_tens, "quatre-vingt", ""),
                ("stem", _rank_tens, "quatre-vingt", ":stem"),
            )
        },
        "feminine": {"cardinal": {1: "une", **{ten + 1: f"{word} et une" for ten, word in _TENS.items()}}},
    },
    endings={"ordinal": ("", "s"), "part": ("", "s")},
)  # fmt: skip
