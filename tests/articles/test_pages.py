"""From documents to pages."""

from __future__ import annotations

import json

import pytest

from checker.articles.pages import view_pages
from checker.model import NoTextError
from checker.reading import read_document
from checker.settings import Settings
from tests.alignment.texts import FRENCH, GERMAN
from tests.articles.pages import read, view, written


def test_the_language_of_the_name_is_believed_where_nothing_speaks_against_it() -> None:
    assert (view("4711", "XK-20", named="de").main, view(*GERMAN, named="de").layout) == ("de", "single")


def test_a_page_in_no_known_language() -> None:
    good, bad = read(written(*GERMAN), "a.txt"), read("4711\n\nXK-20 / B\n", "b.txt")
    with pytest.raises(NoTextError, match=r"^b\.txt: no text in .*German"):
        view_pages([(good, None), (bad, None)])


def test_bilingual_files_and_catalogues_are_rows_already() -> None:
    unit = {"id": "1", "src_lang": "de", "tgt_lang": "fr", "src": GERMAN[0], "tgt": FRENCH[0]}
    bilingual = read_document("units.jsonl", Settings(), json.dumps(unit).encode())
    assert [(page.layout, page.main) for page in view_pages([(bilingual, None)])] == [("units", None)]
    german, french = (read_document(f"{code}.json", Settings(), b'{"k": "A"}') for code in ("de", "fr"))
    pages = view_pages([(german, "de"), (french, "fr")])
    assert [(page.layout, page.main, page.blocks) for page in pages] == [("units", "de", []), ("units", "fr", [])]


def test_a_passage_that_comes_twice_is_set_apart() -> None:
    earlier = [FRENCH[0], FRENCH[1], FRENCH[3].replace("4,2", "3,8")]
    page = view(*FRENCH, *GERMAN, *earlier)
    assert (page.layout, page.order) == ("blocks", ["fr", "de"])
    assert page.repeated is not None
    assert page.repeated.language == "fr"
    assert [sentence.text for sentence in page.repeated.sentences] == earlier
    assert [sentence.text for sentence in page.sentences] == [*FRENCH, *GERMAN]
    assert page.repeated.sentences[0].location().line == 33
    assert len(page.document.blocks) == len(FRENCH) + len(GERMAN) + 3
