from __future__ import annotations

import pytest

from checker.model import InputError
from checker.reading.source_file import SourceFile
from checker.reading.xml import describe_fault, read_segment, require_well_formed, strip_namespace
from checker.settings import Settings


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"<a>\n<b></a>", 2, "mismatched tag"),
        (b'<!DOCTYPE a [\n<!ENTITY b "c">]><a>&b;</a>', 2, "declares XML entities"),
        (b"", 1, "no element found"),
    ],
)
def test_faults_have_a_line(data: bytes, line: int, words: str) -> None:
    fault = describe_fault(data)
    assert fault is not None
    assert fault[0] == line
    assert words in fault[1]
    with pytest.raises(InputError, match=f"a.xlf:{line}: "):
        require_well_formed(SourceFile("a.xlf", data, "xml", Settings()))


def test_sound_xml_has_none() -> None:
    assert describe_fault(b"<a b='c'>d &amp; e</a>") is None
    require_well_formed(SourceFile("a", b"<a/>", "xml", Settings()))


def test_names_lose_their_prefix() -> None:
    assert (strip_namespace("mtc:match"), strip_namespace("unit")) == ("match", "unit")


@pytest.mark.parametrize(
    ("raw", "text", "kept"),
    [
        ("a <g id='1'>b</g> c", "a b c", []),
        ("a <ph>&lt;b></ph>b", "a b", []),
        ("a <bpt><sub><bpt>x</bpt></sub></bpt>b", "a b", []),
        ("a <mrk mtype='protected'>b</mrk> <pc translate='no'>c</pc>", "a b c", ["b", "c"]),
        ("<![CDATA[a <b> ]]>c", "a <b> c", []),
        ("a<x ctype='lb'/>b", "a b", []),
        ("a<x/>b &amp; c", "ab & c", []),
        ("</g>a", "a", []),
    ],
)
def test_segments(raw: str, text: str, kept: list[str]) -> None:
    block = read_segment(raw, 0, len(raw), "de", "k")
    assert (block.text, block.language, block.key) == (text, "de", "k")
    assert [block.text[mark.start : mark.end] for mark in block.marks] == kept


def test_inline_codes_are_known_by_their_numbers() -> None:
    raw = "<x id='1'/>a <g id='2'>b</g> <ph x='3'>&lt;br></ph><bpt i='4'/><mrk mtype='seg'>c</mrk>"
    block = read_segment(raw, 0, len(raw), "de")
    assert [(one.value, one.start) for one in block.inlines] == [("x 1", 0), ("g 2", 2), ("ph 3", 4), ("bpt 4", 4)]
    assert [raw[slice(*one.place)] for one in block.inlines if one.place][:2] == ["<x id='1'/>", "<g id='2'>"]
