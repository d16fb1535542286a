from __future__ import annotations

import pytest

from checker.model import InputError
from checker.reading.thresholds import MOST_SPACES
from tests.reading.exactness import assert_exact, described, read
from tests.reading.packages import odt, packed


def test_odt_paragraphs_lists_tables_and_notes() -> None:
    document = read(
        odt(
            '<text:h text:outline-level="2">Der <text:span>Titel</text:span></text:h>'
            "<text:p>Ein<text:s/>Satz<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>Eine Note</text:p></text:note-body></text:note>"
            ' geht<text:s text:c="2"/>weiter.<office:annotation><text:p>nein</text:p></office:annotation></text:p>'
            "<text:list><text:list-item><text:p>Punkt</text:p></text:list-item></text:list>"
            "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
            "</table:table-row></table:table>"
        ),
        "a.odt",
    )
    assert described(document) == [
        ("heading", "paragraph 1", "Der Titel"),
        ("paragraph", "paragraph 2", "Ein Satz geht  weiter."),
        ("paragraph", "note 1", "Eine Note"),
        ("item", "paragraph 3", "Punkt"),
        ("cell", "table 1, row 1, cell 1", "A"),
    ]
    assert_exact(document)


def test_a_file_without_content_is_refused() -> None:
    with pytest.raises(InputError, match="it holds no content"):
        read(packed({"mimetype": "application/vnd.oasis.opendocument.text"}), "a.odt")


def test_very_many_spaces_in_one_tag_are_cut_short() -> None:
    document = read(odt('<text:p>a<text:s text:c="999999999"/>b</text:p>'), "a.odt")
    assert len(document.blocks[0].text) == MOST_SPACES + 2


def test_a_picture_in_a_paragraph_comes_after_it() -> None:
    body = "<text:p>Vor<draw:frame><svg:title>Ein Bild</svg:title></draw:frame> nach</text:p>"
    assert described(read(odt(body), "a.odt")) == [
        ("paragraph", "paragraph 1", "Vor nach"),
        ("attribute", "paragraph 1, picture", "Ein Bild"),
    ]


def test_links_have_their_target() -> None:
    text = '<text:p>Ein <text:a xlink:href="https://haus.example/">Link</text:a> da.</text:p>'
    (block,) = read(odt(text), "a.odt").blocks
    assert [(block.text[one.start : one.end], one.value) for one in block.inlines] == [
        ("Link", "https://haus.example/")
    ]
