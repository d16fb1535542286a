"""Texts to try: sentences of our own in three languages, scraps that are hard to read, and any Unicode."""

from __future__ import annotations

import os

from hypothesis import Phase, settings
from hypothesis import strategies as st

FACTOR = int(os.environ.get("FUZZ_FACTOR", "1"))
"""How many times as many examples as usual are tried (``make fuzz``)."""

PHASES = [phase for phase in Phase if phase is not Phase.shrink or "FUZZ_NO_SHRINK" not in os.environ]
"""Making a failing example small takes minutes; it can be left out."""

SENTENCES = {
    "fr": (
        "La commune a acheté 12 vélos pour 4 500 francs.",
        "Le train part à 7 h 45 du quai no 3.",
        "« Rien n'est décidé », dit Mme Perrin, 52 ans.",
        "Le 1er mai 2021, près de 1,5 million d'abeilles ont péri.",
        "Une heure et demie plus tard, il pleuvait.",
        "Les deux ponts mesurent 18 m et 2,4 km.",
        "Le budget baisse de 3 % (soit 20'000 fr.) !",
        "Lire aussi",
        "Score final : 3-1",
    ),
    "de": (
        "Die Gemeinde hat 12 Velos für 4500 Franken gekauft.",
        "Der Zug fährt um 7.45 Uhr auf Gleis 3.",
        "«Nichts ist entschieden», sagt Frau Perrin (52).",
        "Am 1. Mai 2021 starben rund anderthalb Millionen Bienen.",
        "Eineinhalb Stunden später regnete es.",
        "Die beiden Brücken messen 18 m und 2,4 km.",
        "Das Budget sinkt um 3 Prozent, d. h. um 20'000 Fr.!",
        "Mehr zum Thema",
        "Endstand: 3:1",
    ),
    "en": (
        "The village bought 12 bicycles for 4,500 francs.",
        "The train leaves at 7:45 a.m. from platform 3.",
        "“Nothing is decided,” says Ms. Perrin, 52.",
        "On May 1, 2021, some 1.5 million bees died.",
        "An hour and a half later it rained.",
        "The two bridges measure 18 m and 2.4 km.",
        "The budget falls by 3% (i.e. $20,000)!",
        "Read more",
        "Final score: 3–1",
    ),
}
SCRAPS = (
    *"0123456789.,:;'’-–—/()[]«»„“”\"%€$°½²#*_`~<>&|\\=\t \n\r\x00\x0b\x85\u00a0\u00ad\u200b\u202f\u2028\ufeff",
    *("Ⅳ", "١٢", "१२", "𝟗", "①", "İ", "ß", "ŉ", "ﬁ", "e\u0301", "🏴\u200d☠️", "\U0010ffff", "\ud7ff", "漢字"),
    *(
        "\r\n",
        "\n\n",
        "- ",
        "1. ",
        "## ",
        "> ",
        "| a | b |\n|---|---|\n",
        "```\n",
        "<b>",
        "</p>",
        "&amp;",
        "&#x;",
        "<!--",
    ),
    *(
        "{{ x }}",
        "%(n)s",
        "http://",
        "a@b.c",
        "z. B. ",
        "M. ",
        "St. ",
        "20 km/h ",
        "1er ",
        "2. ",
        "1990er ",
        "19-jährig",
    ),
    *(
        "XIV",
        "IL",
        "million",
        "Milliarde",
        "demi",
        "halb ",
        "quarter to ",
        "deux",
        "dreiundzwanzig",
        "twenty-",
        "quatre-",
    ),
    *("von 3 bis ", "de 3 à ", "between 3 and ", "1'000'000", "1.000.000,5", "12,345.67", "1e9", "٣٫٥", "3×4", "-5 °C"),
    *("checker-disable", "<!-- checker-disable -->", "<!-- checker-disable-next-line number-mismatch: x -->", "---\n"),
)

every_sentence = st.sampled_from([sentence for known in SENTENCES.values() for sentence in known])
scraps = st.lists(st.sampled_from(SCRAPS), max_size=25).map("".join)
characters = st.characters(codec="utf-8")
anything = st.text(characters, max_size=120)
bits = st.one_of(every_sentence, scraps, anything)
joints = st.sampled_from([" ", "", "\n", "\n\n", "\r\n", "\t"])


def joined(pieces: st.SearchStrategy[str], most: int) -> st.SearchStrategy[str]:
    """Up to ``most`` pieces, each with a joint behind it."""
    return st.lists(st.tuples(pieces, joints), max_size=most).map(lambda found: "".join(a + b for a, b in found))


texts = st.one_of(anything, scraps, joined(bits, 8))
"""Any text."""
pages = joined(st.one_of(every_sentence, every_sentence, bits), 24)
"""A page of mixed languages, mostly of sentences."""
versions = st.sampled_from(sorted(SENTENCES)).flatmap(
    lambda code: joined(st.one_of(st.sampled_from(SENTENCES[code]), st.sampled_from(SENTENCES[code]), bits), 14)
)
"""Mostly one language."""


def examples(number: int) -> settings:
    """So many examples, or a multiple of them, without a deadline for each."""
    return settings(max_examples=number * FACTOR, deadline=None, phases=PHASES)
