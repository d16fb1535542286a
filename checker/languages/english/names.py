"""How English writes names."""

from __future__ import annotations

from pathlib import Path

from checker.languages.country_names import CountryNames
from checker.languages.proper_name_facts import ProperNameFacts
from checker.languages.word_lists import split_pairs, split_words

FACTS = ProperNameFacts(
    inflections=split_words("s es"),
    endings=split_words("""
ia ias ian ians a an ans n y ies ic ics ical ist ists ism ish ese ite ites um us e er ers i is ean eans on al or ors
ant ent ents
"""),
    sounds=split_pairs("""
ch:C tch:C tsch:C ej:ei lj:li nj:ni sh:S sch:S kh:X zh:Z dzh:J dj:J j:J ph:f th:t qu:kv q:k ce:se ci:si cy:si c:k ck:k
x:ks z:s w:v y:i yi:i iy:i ii:i oo:u ee:i ou:u gh:g ai:ei ay:ei ey:ei ae:e oe:e
"""),
    vowels="aeiouy",
    countries=CountryNames(
        (Path(__file__).with_name("territories.txt"), Path(__file__).with_name("countries.txt")),
        (Path(__file__).with_name("peoples.txt"),),
        ("", "s"),
    ),
)
