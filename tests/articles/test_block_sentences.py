"""A block cut into sentences whose languages are known."""

from __future__ import annotations

import pytest

from checker.articles.block_sentences import count_characters, view_block
from checker.articles.page_view import BlockView
from checker.model import Block, Document, Mark
from tests.alignment.texts import FRENCH, GERMAN

CODES = ("fr", "de", "en")


def block_of(text: str, *, said: str | None = None, single: str | None = None) -> BlockView:
    block = Block("paragraph", text, 0, len(text), language=said)
    return view_block(Document("a.txt", text, "text", [block]), 7, block, CODES, single)


def test_each_sentence_has_its_place_and_language() -> None:
    view = block_of(f"{FRENCH[1]} {FRENCH[2]} {GERMAN[1]}")
    assert [(s.text, s.language, s.block_index) for s in view.sentences] == [
        (FRENCH[1], "fr", 7),
        (FRENCH[2], "fr", 7),
        (GERMAN[1], "de", 7),
    ]
    assert all(view.block.text[s.start : s.end] == s.text for s in view.sentences)
    assert (view.language, view.weight) == ("fr", len(view.block.text))


def test_what_is_said_of_a_block_holds_for_what_tells_nothing() -> None:
    assert [s.language for s in block_of("Taxi Hotel 4711", said="de").sentences] in (["de"], [None])
    assert block_of(GERMAN[1], said="fr").language == "de"


def test_a_block_surely_in_another_language_than_its_file_is_told() -> None:
    view = block_of(f"{GERMAN[1]} {GERMAN[2]}", single="fr")
    assert [s.language for s in view.sentences] == ["de", "de"]


@pytest.mark.parametrize(
    ("text", "named"),
    [("Deutsch", "de"), ("## Version française :", "fr"), ("[DEUTSCH]", "de"), ("Deutschland", None), ("", None)],
)
def test_headings_that_name_a_version(text: str, named: str | None) -> None:
    assert block_of(text).names == named


def test_only_sure_characters_count() -> None:
    view = block_of(f"{FRENCH[1]} {GERMAN[1]}")
    view.sentences[0].confidence = 0.5
    assert count_characters(view.sentences) == {"de": len(GERMAN[1])}


def test_code_is_in_no_language_whatever_its_words_look_like() -> None:
    text = f"{FRENCH[1]} rm una della"
    at = text.index("rm una")
    view = view_marked(text, Mark(at, len(text), "keep"))
    assert [s.language for s in view.sentences] == ["fr"] * len(view.sentences)
    (sentence,) = view_marked("rm una della", Mark(0, 12, "keep")).sentences
    assert (sentence.language, sentence.confidence) == (None, 0.0)
    for marks in ((), (Mark(0, 2, "keep"),), (Mark(0, 12, "language", "it"),)):
        (sentence,) = view_marked("rm una della", *marks).sentences
        assert sentence.language == "it"


def view_marked(text: str, *marks: Mark) -> BlockView:
    block = Block("paragraph", text, 0, len(text), marks=marks)
    return view_block(Document("a.md", text, "markdown", [block]), 0, block, (*CODES, "it"))


def test_a_block_that_was_seen_before_is_understood_as_at_first() -> None:
    text = f"{FRENCH[1]} {GERMAN[1]}"
    views = [block_of(text) for _time in range(2)]
    first, second = ([(one.text, one.language, one.confidence) for one in view.sentences] for view in views)
    assert first == second
    views[0].sentences[0].language = "en"  # what becomes of one is not seen in the other
    assert views[1].sentences[0].language == "fr"
    assert block_of(text).sentences[0].language == "fr"


def test_the_same_words_are_judged_by_what_is_said_of_each_block() -> None:
    named = Block("paragraph", "Total", 0, 5, language="de")
    document = Document("a.md", "Total", "markdown", [named])
    seen = [view_block(document, 0, named, CODES), view_marked("Total"), view_block(document, 0, named, CODES)]
    first, other, again = (view.sentences[0].language for view in seen)
    assert first == again != other
    long = " ".join([FRENCH[1]] * 200)
    assert {one.language for one in block_of(long).sentences} == {"fr"}
