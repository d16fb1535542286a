"""Nothing that a terminal would act upon, in formats that still say the same."""

from __future__ import annotations

import html
import json
import sys
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reporting import FORMATS, printable, render
from checker.reporting.printable import HIDDEN, INSTEAD, make_encodable, make_printable, make_showable
from tests.cli.hostile import is_hidden
from tests.reporting import samples

TEXTS = st.text(st.characters(), max_size=40) | st.text(st.sampled_from("\x1b\x9b\u202e\u200b\udc9b\ud800a\n\t\r é"))


def test_hidden_is_what_unicode_says() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    assert [char for char in every if is_hidden(char) and not HIDDEN.match(char)] == []
    assigned = [char for char in every if HIDDEN.match(char) and not is_hidden(char)]
    assert all(not char.isprintable() for char in assigned)  # not assigned, and reserved for such characters


@given(TEXTS)
def test_a_line_stays_as_long_and_shows_all(text: str) -> None:
    shown = make_printable(text)
    assert len(shown) == len(text)
    assert shown.isprintable()
    assert not any(map(is_hidden, shown))
    assert all(a in (b, " ", INSTEAD) for a, b in zip(shown, text, strict=True))


@pytest.mark.parametrize("name", [*FORMATS, "tmx", "tsv", "unheard of"])
@given(text=TEXTS)
def test_every_format_is_safe(name: str, text: str) -> None:
    shown = make_showable(text, name)
    shown.encode()
    if name == "text":
        shown = printable.COLOURED.sub("", shown)
    elif name == "csv":
        shown = shown.removeprefix("\ufeff").replace("\r\n", "\n")
    assert not any(map(is_hidden, shown))


def test_a_table_keeps_its_mark_and_its_line_ends_alone() -> None:
    table = '\ufeffRule,Key\r\nx,"a\nb"\r\n'
    assert make_showable(table, "csv") == table
    assert make_showable("\ufeffx\ufeff\x1b\r,\udcff\r\n", "csv") == f"\ufeffx{INSTEAD * 3},{INSTEAD}\r\n"


def test_the_signature_of_a_table_is_safe() -> None:
    report = samples.report()
    report.signature = "checker \x1b[2J\ud800"
    assert f"checker {INSTEAD}[2J?\n" in render(report, "csv")


@given(TEXTS)
def test_json_says_the_same(text: str) -> None:
    dumped = json.dumps({text: [text]}, ensure_ascii=False, indent=1)
    known = make_encodable(text)
    assert json.loads(make_showable(dumped, "json")) == {known: [known]}


@given(TEXTS)
def test_xml_is_well_formed(text: str) -> None:
    element = ET.fromstring(make_showable(f"<a>{escape(text)}</a>", "junit"))
    expected = "".join(INSTEAD if printable.ILLEGAL_IN_XML.match(char) else char for char in make_encodable(text))
    assert (element.text or "") == expected


@given(TEXTS)
def test_a_page_says_the_same(text: str) -> None:
    lines = make_encodable(text).replace("\r\n", "\n").replace("\r", "\n")
    expected = "".join(INSTEAD if printable.ACTIVE_IN_HTML.match(char) else char for char in lines)
    assert html.unescape(make_showable(html.escape(text), "html")) == expected


def test_a_name_is_read_as_utf_8_where_it_can_be() -> None:
    assert make_encodable("Br\udcc3\udcbccke\udcff") == f"Brücke{INSTEAD}"
    assert make_encodable("a\ud800") == "a?"
    assert make_encodable("a") == "a"


def test_style_and_script_are_what_their_hashes_say() -> None:
    page = render(samples.report(), "html")
    assert page == make_showable(page, "html")
