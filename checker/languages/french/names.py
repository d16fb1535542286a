"""How French writes names."""

from __future__ import annotations

from pathlib import Path

from checker.languages.country_names import CountryNames
from checker.languages.proper_name_facts import ProperNameFacts
from checker.languages.word_lists import split_pairs, split_words

FACTS = ProperNameFacts(
    inflections=split_words("s x"),
    endings=split_words("""
e es ie ies ien iens ienne iennes ais aise aises ois oise oises ain ains aine aines ique iques iste istes isme ite
ites in ins ine on a um us ant ents ent re
"""),
    sounds=split_pairs("""
tch:C tsch:C ss:s ej:ei lj:li nj:ni dj:J ch:S sch:S sh:S kh:X j:Z jh:Z ph:f th:t qu:k q:k ce:se ci:si cy:si c:k ck:k x:ks
z:s w:v y:i ou:u oue:ue gue:ge gui:gi gh:g ai:ei ay:ei ii:i iy:i
"""),
    vowels="aeiouy",
    countries=CountryNames(
        (Path(__file__).with_name("territories.txt"), Path(__file__).with_name("countries.txt")),
        (Path(__file__).with_name("peoples.txt"),),
        ("", "s", "e", "es", "ne", "nes"),
    ),
)
