"""How Italian writes names."""

from __future__ import annotations

from pathlib import Path

from checker.languages.country_names import CountryNames
from checker.languages.proper_name_facts import ProperNameFacts
from checker.languages.word_lists import split_pairs, split_words

FACTS = ProperNameFacts(
    inflections=split_words("i e a o"),
    endings=split_words("""
o a i e io ia ii ie ano ana ani ane iano iana iani iane ese esi ico ica ici iche ista isti iste ismo ita iti ite ino ina
ini ine one a us um ente enti
"""),
    sounds=split_pairs("""
tsch:C tch:C cce:Ce cci:Ci ce:Ce ci:Ci ch:k sch:sk sce:Se sci:Si sc:sk sh:S kh:X c:k ck:k cq:k qu:k q:k gge:Je ggi:Ji ge:Je
gi:Ji gh:g gn:n gli:li gl:gl ph:f th:t rh:r j:i w:v y:i x:s z:s ts:s tz:s dj:J zh:Z
"""),
    vowels="aeiou",
    countries=CountryNames(
        (Path(__file__).with_name("territories.txt"), Path(__file__).with_name("countries.txt")),
        (Path(__file__).with_name("peoples.txt"),),
        ("", "o", "a", "i", "e"),
    ),
)
