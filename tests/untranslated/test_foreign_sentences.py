"""Sentences in another language than their version."""

from __future__ import annotations

import pytest

from checker.model import Article, Mark, Row, Sentence, Version
from checker.untranslated.foreign_sentences import ForeignSentences, find_foreign_sentences, get_text
from tests.untranslated.lines import make_sentences

GERMAN = "Die Brücke ist nach einem Jahr wieder offen."
ENGLISH = "The bridge is open again after one year."


def find(*versions: Version, rows: tuple[Row, ...] = (), claimed: tuple[Sentence, ...] = ()) -> list[ForeignSentences]:
    article = Article("a", [], "files", list(versions), list(rows))
    by_sentence = {sentence: row for row in rows for cell in row.cells.values() for sentence in cell}
    return list(find_foreign_sentences(article, claimed, by_sentence.get))


def test_a_stray_is_found_with_what_stands_beside_it() -> None:
    own, stray = make_sentences((GERMAN, "de"), (ENGLISH, "en"))
    (found,) = find(Version("de", "de", [own, stray]), rows=(Row({"de": (own, stray)}),))
    assert (found.sentences, found.host, found.language, found.beside) == ([stray], "de", "en", (own,))
    assert get_text(found.sentences) == ENGLISH
    assert not found.furniture


@pytest.mark.parametrize(
    ("text", "language"),
    [(f"„{ENGLISH}“", "en"), ("src/main open now", "en"), (GERMAN, "de"), (ENGLISH, None)],
    ids=["quotation", "code", "own", "no language"],
)
def test_what_is_no_stray(text: str, language: str | None) -> None:
    assert find(Version("de", "de", make_sentences((text, language)))) == []


@pytest.mark.parametrize(("text", "foreign"), [("Type : boolean or string", False), ("The type is: boolean", True)])
def test_code_says_nothing_of_the_language_of_what_stands_around_it(text: str, foreign: bool) -> None:
    (sentence,) = make_sentences((text, "en"))
    sentence.block.marks = (Mark(text.index(":") + 2, len(text), "keep"),)
    assert bool(find(Version("fr", "fr", [sentence]))) is foreign
    sentence.block.marks = ()
    assert find(Version("fr", "fr", [sentence]))


def test_what_a_rule_has_claimed_is_left_out() -> None:
    sentences = make_sentences((ENGLISH, "en"), ("The council has decided so.", "en"))
    found = find(Version("de", "de", sentences), claimed=(sentences[0],))
    assert [one.sentences for one in found] == [[sentences[1]]]


def test_strays_of_different_blocks_are_apart() -> None:
    sentences = make_sentences((ENGLISH, "en"), ("The council has decided so.", "en"))
    assert [one.sentences for one in find(Version("de", "de", sentences))] == [[one] for one in sentences]


def test_what_is_left_of_a_page_is_stray_as_a_whole() -> None:
    (own,), (stray,) = make_sentences((GERMAN, "de")), make_sentences((ENGLISH, "en"))
    (found,) = find(Version("de", "de", [own]), Version("rest", "en", [stray], residue=True))
    assert (found.sentences, found.host) == ([stray], "de")


def test_a_short_line_of_navigation_is_furniture() -> None:
    (found,) = find(Version("de", "de", make_sentences(("Read more about this", "en"))))
    assert found.furniture
