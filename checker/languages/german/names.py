"""How German writes names."""

from __future__ import annotations

from pathlib import Path

from checker.languages.country_names import CountryNames
from checker.languages.proper_name_facts import ProperNameFacts
from checker.languages.word_lists import split_pairs, split_words

FACTS = ProperNameFacts(
    inflections=split_words("s es e en n"),
    endings=split_words("""
er ern ers em in innen ien iens ier iern a as ie ik iker ist isten ismus isch ische ischen ischer ianer aner um us y i
is ten ent enten
"""),
    sounds=split_pairs("""
tsch:C dsch:J sch:S ch:X kh:X sh:S zh:Z ph:f th:t ck:k qu:kv q:k c:k x:ks z:s tz:ts w:v j:i y:i yj:i kij:ki ae:a oe:o ue:u
ou:u gh:g ai:ei ay:ei ey:ei ie:i dj:J
"""),
    vowels="aeiouy",
    countries=CountryNames(
        (Path(__file__).with_name("territories.txt"), Path(__file__).with_name("countries.txt")),
        (Path(__file__).with_name("peoples.txt"),),
        ("", "e", "en", "em", "er", "es", "n", "s", "in", "innen", "nen"),
    ),
)
