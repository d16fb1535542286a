from __future__ import annotations

from tests.reading.exactness import read


def test_inline_codes_are_no_text_and_stay_inside_a_span() -> None:
    xliff = (
        '<xliff><file source-language="de" target-language="fr"><body><trans-unit id="1"><source>Ein '
        '<g id="1">rotes &amp; <x id="2"/>blaues</g> Haus<bpt id="3">&lt;b></bpt></source>'
        "<target>Une <mrk mtype='protected'>maison</mrk></target><alt-trans><target>non</target></alt-trans>"
        '</trans-unit><trans-unit id="2" translate="no"><source>a</source><target>b</target></trans-unit>'
        "</body></file></xliff>"
    )
    document = read(xliff, "a.xlf")
    (unit,) = document.units
    assert unit.source.text == "Ein rotes & blaues Haus"
    start, end = unit.source.locate(4, 18)
    assert xliff[start:end] == 'rotes &amp; <x id="2"/>blaues'
    (mark,) = unit.target.marks
    assert unit.target.text[mark.start : mark.end] == "maison"


def test_segments_of_one_unit_have_ids_of_their_own() -> None:
    document = read(
        '<xliff srcLang="de" trgLang="fr"><file><unit id="u"><segment id="s"><source>a</source><target>b</target>'
        "</segment><ignorable><source> </source></ignorable><segment><source>c</source><target>d</target></segment>"
        "</unit></file></xliff>",
        "a.xlf",
    )
    assert [unit.id for unit in document.units] == ["u/s", "u/2"]
