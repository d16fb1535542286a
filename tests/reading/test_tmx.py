from __future__ import annotations

from tests.reading.exactness import pairs, read

UNIT = "<tu{}><tuv xml:lang='de'><seg>Haus</seg></tuv><tuv lang='fr-CH'><seg>maison</seg></tuv>{}</tu>"
ENGLISH = "<tuv xml:lang='en'><seg>house</seg></tuv>"


def write(units: str, header: str = "<header/>") -> str:
    return f"<tmx>{header}<body>{units}</body></tmx>"


def test_the_first_variant_is_the_original_if_nothing_says_otherwise() -> None:
    assert pairs(read(write(UNIT.format("", "")), "a.tmx")) == [("1", "de", "fr", "Haus", "maison")]


def test_the_unit_or_the_header_names_the_original() -> None:
    expected = [("u", "fr", "de", "maison", "Haus")]
    by_header = write(UNIT.format(" tuid='u'", ""), "<header srclang='fr'/>")
    assert pairs(read(by_header, "a.tmx")) == expected
    by_unit = write(UNIT.format(" tuid='u' srclang='fr-FR'", ""), "<header srclang='de'></header>")
    assert pairs(read(by_unit, "a.tmx")) == expected


def test_three_languages_are_two_units_and_one_is_none() -> None:
    found = pairs(read(write(UNIT.format("", ENGLISH) + f"<tu>{ENGLISH}</tu>"), "a.tmx"))
    assert found == [("1", "de", "fr", "Haus", "maison"), ("1", "de", "en", "Haus", "house")]
