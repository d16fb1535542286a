"""TBX of both editions says the same."""

from __future__ import annotations

import pytest

from checker.model import InputError
from checker.reading.source_file import SourceFile
from checker.settings import Settings
from checker.terms.concept import Concept
from checker.terms.tbx import read_tbx

FIRST = """<?xml version="1.0"?>
<martif type="TBX-Basic"><text><body>
<termEntry id="c1"><descrip type="subjectField">baths</descrip>
<langSet xml:lang="de"><tig><term>Becken</term><termNote type="partOfSpeech">noun</termNote>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
<tig><term>Bassin</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="fr-CH"><tig><term>bassin</term></tig><tig><term>piscine</term></tig></langSet>
<langSet xml:lang="hu"><tig><term>medence</term></tig></langSet></termEntry>
<termEntry id="c2"><note>a house</note><langSet xml:lang="de"><ntig><termGrp><term>Sihlbad</term>
<termNote type="partOfSpeech">properNoun</termNote></termGrp></ntig></langSet>
<langSet xml:lang="en"><ntig><termGrp><term>Sihlbad</term><termNote type="partOfSpeech">properNoun</termNote></termGrp>
</ntig></langSet></termEntry>
</body></text></martif>
"""
SECOND = """<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="m" xmlns:basic="b"><text><body>
<conceptEntry id="c1"><min:subjectField>baths</min:subjectField>
<langSec xml:lang="de"><termSec><term>Becken</term><min:partOfSpeech>noun</min:partOfSpeech>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>Bassin</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
</langSec><langSec xml:lang="fr-CH"><termSec><term>bassin</term></termSec><termSec><term>piscine</term></termSec>
</langSec></conceptEntry>
<conceptEntry id="c2"><note>a house</note><langSec xml:lang="de"><termSec><term>Sihlbad</term>
<min:partOfSpeech>properNoun</min:partOfSpeech></termSec></langSec>
<langSec xml:lang="en"><termSec><term>Sihlbad</term><min:partOfSpeech>properNoun</min:partOfSpeech></termSec></langSec>
</conceptEntry></body></text></tbx>
"""


def read(text: str) -> list[Concept]:
    return read_tbx(SourceFile("a.tbx", text.encode(), "xml", Settings()))


@pytest.mark.parametrize("text", [FIRST, SECOND])
def test_both_editions(text: str) -> None:
    first, second = read(text)
    assert [(term.text, term.language, term.status, term.locale) for term in first.terms] == [
        ("Becken", "de", "preferred", ""),
        ("Bassin", "de", "deprecated", ""),
        ("bassin", "fr", "preferred", "fr-CH"),
        ("piscine", "fr", "admitted", "fr-CH"),
    ]
    assert (first.id, first.domain, first.line) == ("c1", "baths", 3)
    assert first.terms[0].line == 4
    assert (second.protected, second.terms, second.note) == (("Sihlbad",), [], "a house")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<martif><text>\n<oops></text></martif>", r"a\.tbx:2: not well-formed XML"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "entities"),
        ("<rss></rss>", r"a\.tbx:1: holds no TBX entries .* export"),
    ],
)
def test_what_is_no_tbx_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read(text)
