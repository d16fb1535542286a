"""How Italian spells numbers out."""

from __future__ import annotations

from checker.languages.italian.number_words import FIRST_RANKS, SMALL, TENS
from checker.languages.spelling_facts import NumberSpelling

_UNIT_STEMS = "zer un du tre quattr cinqu sei sett ott nov dec undic dodic tredic quattordic quindic sedic".split()
_LARGE = {
    10**6: ("milione", "milioni"), 10**9: ("miliardo", "miliardi"), 10**12: ("bilione", "bilioni"),
}  # fmt: skip
_SPOKEN = ("o", "a", "i", "e", "")


def _count_tens(one: str) -> dict[int, str | tuple[str, ...]]:
    """The rules for tens, which lose their last vowel before another: ventuno, ventidue, ventitré, ventotto."""
    found: dict[int, str | tuple[str, ...]] = {}
    for word, base in TENS.items():
        found |= {
            base: word, base + 1: word[:-1] + one, base + 2: f"{word}{{rest:cardinal}}",
            base + 3: (f"{word}tré", f"{word}tre"), base + 4: f"{word}{{rest:cardinal}}", base + 8: f"{word[:-1]}otto",
            base + 9: f"{word}{{rest:cardinal}}",
        }  # fmt: skip
    return found


def _rank_tens() -> dict[int, str]:
    """The stems of ordinals from twenty on: ventun-, ventidu-, ventott-."""
    found: dict[int, str] = {}
    for word, base in TENS.items():
        found |= {
            base: word[:-1], base + 1: f"{word[:-1]}un", base + 2: f"{word}{{rest:stem}}", base + 8: f"{word[:-1]}ott",
            base + 9: f"{word}{{rest:stem}}",
        }  # fmt: skip
    return found


_HUNDREDS = {
    100 * left + more: tuple(f"{'' if left == 1 else '{left:cardinal}'}{cento}{rest}" for cento in several)
    for left in range(1, 10)
    for more, several, rest in (
        (0, ("cento",), "[{rest:cardinal}]"), (8, ("cento", "cent"), "{rest:cardinal}"), (9, ("cento",), "{rest:cardinal}"),
        (80, ("cento", "cent"), "{rest:cardinal}"), (90, ("cento",), "{rest:cardinal}"),
    )
}  # fmt: skip
_MILLIONS = {
    count * base: (f"{left} {words[count - 1]}[ {{rest:cardinal}}]", f"{left} {words[count - 1]}[ e {{rest:cardinal}}]")
    for base, words in _LARGE.items()
    for count, left in ((1, "un"), (2, "{left:cardinal}"))
}
_CARDINAL = (
    dict(enumerate(SMALL))
    | _count_tens("uno")
    | _HUNDREDS
    | {1000: "mille[{rest:cardinal}]", 2000: "{left:cardinal}mila[{rest:cardinal}]"}
    | _MILLIONS
)
_STEM = (
    dict(enumerate([*_UNIT_STEMS, "diciassett", "diciott", "diciannov"]))
    | _rank_tens()
    | {100: "[cento{rest:stem}|cent]", 200: "[{left:cardinal}cento{rest:stem}|{left:cardinal}cent]"}
    | {1000: "[mille{rest:stem}|mill]", 2000: "[{left:cardinal}mila{rest:stem}|{left:cardinal}mill]"}
    | {10**6: "milion", 10**9: "miliard"}
)

SPELLING = NumberSpelling(
    rules={
        "cardinal": _CARDINAL,
        "stem": _STEM,
        "ordinal": {n: stem for stem, n in FIRST_RANKS.items()} | {11: "{self:stem}esim"},
        "part": {2: ("mezz", "metà"), 3: "terz", 4: "quart", 5: "{self:ordinal}"},
        "multiple": {
            1: "una volta",
            2: ("due volte", "doppio", "doppia", "doppi", "doppie", "raddoppiato", "raddoppiata", "raddoppia"),
            3: ("tre volte", "triplo", "tripla", "triplicato", "triplicata", "triplica"),
            4: ("quattro volte", "quadruplo", "quadruplicato", "quadruplicata"),
            5: "{self:cardinal} volte",
        },
    },
    number_nouns={
        2: ("paio", "coppia", "duo", "biennio"), 3: ("trio", "triennio"), 4: ("quartetto", "quadriennio"),
        5: ("quintetto", "quinquennio"), 6: ("sestetto", "semestre"), 10: ("decennio", "decina", "decennale"),
        12: ("dozzina",), 15: ("quindicina",), 20: ("ventina", "ventennio", "ventennale"), 30: ("trentina", "trentennio"),
        40: ("quarantina", "quarantenne"), 50: ("cinquantina", "cinquantenario", "cinquantenne"),
        60: ("sessantina", "sessantenne"), 70: ("settantina", "settantenne"), 80: ("ottantina", "ottantenne", "ottantenni"),
        90: ("novantina", "novantenne"), 8: ("quarti di finale",), 16: ("ottavi di finale",), 32: ("sedicesimi di finale",),
        100: ("secolo", "centinaio", "centenario", "centenaria"), 1000: ("millennio", "migliaio"),
    },
    habits={
        "feminine": {"cardinal": {1: "una", **_count_tens("una")}},
        "before": {"cardinal": {1: "un", **_count_tens("un")}},
    },
    endings={"ordinal": _SPOKEN, "part": _SPOKEN},
)  # fmt: skip
