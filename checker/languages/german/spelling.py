"""How German spells numbers out, the Swiss (dreissig) and Austrian habits included."""

from __future__ import annotations

from checker.languages.german.number_words import TENS
from checker.languages.spelling_facts import NumberSpelling

_SMALL = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_STEMS = (
    "nullt erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt "
    "sechzehnt siebzehnt achtzehnt neunzehnt"
).split()
_LARGE = {10**6: "million", 10**9: "milliarde", 10**12: "billion", 10**15: "billiarde", 10**18: "trillion"}
_ENDINGS = ("e", "en", "er", "es", "em")
_ADJECTIVE = ("", *_ENDINGS)


def _compose(small: dict[int, str], ending: str, last: str) -> dict[int, str]:
    """The rules up to a million; ``ending`` closes tens, hundreds and thousands, ``last`` is the set of what follows."""
    tens = {ten: f"[{{rest:inner}}und]{word}{ending}" for ten, word in zip(range(20, 100, 10), TENS, strict=True)}
    large = {
        step * count: f"{before}{word}[{{rest:{last}}}|{ending}]"
        for step, word in ((100, "hundert"), (1000, "tausend"))
        for count, before in ((1, ""), (2, "{left:inner}"))
    }
    return small | tens | large


def _count_millions(last: str) -> dict[int, str]:
    """The rules from a million on, which are written apart."""
    found = {}
    for base, word in _LARGE.items():
        found[base] = f"eine {word}[ {{rest:{last}}}]"
        found[2 * base] = f"{{left:feminine}} {word}{'n' if word.endswith('e') else 'en'}[ {{rest:{last}}}]"
    return found


_CARDINAL = _compose(dict(enumerate(_SMALL)), "", "cardinal") | _count_millions("cardinal")
_INNER = _compose(dict(enumerate(_SMALL)) | {1: "ein"}, "", "inner")
_FEMININE = _compose(dict(enumerate(_SMALL)) | {1: "eine"}, "", "feminine")
_ORDINAL = _compose(dict(enumerate(_STEMS)), "st", "ordinal") | {
    base: word.rstrip("e") + "st" for base, word in _LARGE.items()
}
_ONE_HUNDRED = {100: "einhundert[{rest}]"}
_ONE_SAID = _ONE_HUNDRED | {1000: "eintausend[{rest}]"}

SPELLING = NumberSpelling(
    rules={
        "cardinal": _CARDINAL,
        "inner": _INNER,
        "feminine": _FEMININE,
        "ordinal": _ORDINAL,
        "part": {
            2: ("hälfte", "hälften", *(f"halb{ending}" for ending in _ADJECTIVE)),
            3: tuple(f"{{self:ordinal}}el{ending}" for ending in ("", "n", "s")),
        },
        "multiple": {
            1: ("einmal", "einfach"),
            2: ("zweimal", "doppel", *(f"{word}{ending}" for word in ("zweifach", "doppelt") for ending in _ADJECTIVE)),
            3: ("{self:inner}mal", *(f"{{self:inner}}fach{ending}" for ending in _ADJECTIVE)),
        },
    },
    number_nouns={
        2: ("paar", "duo", "zweier"), 3: ("trio", "dreier"), 4: ("quartett", "vierer"), 5: ("quintett", "fünfer"),
        8: ("viertelfinale",), 16: ("achtelfinale",), 32: ("sechzehntelfinale",), 10: ("jahrzehnt", "dekade", "zehner"), 100: ("jahrhundert", "hunderter"),
    },
    habits={
        "one hundred said": {"cardinal": _ONE_HUNDRED, "inner": _ONE_HUNDRED, "feminine": _ONE_HUNDRED},
        "one said": {"cardinal": _ONE_SAID, "inner": _ONE_SAID, "feminine": _ONE_SAID},
        "before a noun": {"cardinal": {1: tuple(f"ein{ending}" for ending in _ADJECTIVE)}},
        "joined": {"cardinal": {100: "hundert[und{rest}]", 200: "{left:inner}hundert[und{rest}]"}},
        "swiss": {
            name: {30: f"[{{rest:inner}}und]dreissig{ending}"}
            for name, ending in (("cardinal", ""), ("inner", ""), ("feminine", ""), ("ordinal", "st"))
        },
    },
    endings={"ordinal": _ENDINGS},
    joined_to_words=True,
)  # fmt: skip
