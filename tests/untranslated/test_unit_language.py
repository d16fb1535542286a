"""Translations that are in another language as a whole: left in the source, copied with a word changed, in a third."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from checker.model import Article, Block, Document, Row, Sentence, Version
from checker.untranslated.unit_language import find_mistaken_units, judge_thoroughly, judge_translation
from tests.identification.mixtures import CODES, LANGUAGES, PLAIN_TEXTS, TEXTS


@pytest.mark.parametrize(
    ("source", "text", "language", "copy"),
    [
        ("The old bridge opens again on Monday.", "The old bridge opens again on Monday.", "en", True),
        ("The old bridge opens again on Monday.", "The old bridge opens again on Montag.", "en", True),
        ("The old bridge opens again on Monday.", "They want to close it for another year.", "en", False),
        ("The old bridge opens again on Monday.", "Le vieux pont rouvre ses portes lundi.", "fr", False),
        ("The old bridge opens again on Monday.", "A régi híd csak a nyári szünidő után nyílik meg újra.", "hu", False),
    ],
)
def test_whole_translation_in_another_language(source: str, text: str, language: str, copy: bool) -> None:
    whole = judge_translation(text, "de", source, "en")
    assert whole is not None
    assert (whole.language, whole.copy) == (language, copy)


@pytest.mark.parametrize(
    "text",
    [
        "Die alte Brücke öffnet am Montag wieder.",
        "Über „The old bridge opens again“ von John Smith",
        "John Smith, Mary Baker, Rose Hill",
        "42 %",
        "",
    ],
)
def test_whole_translation_in_its_own_language(text: str) -> None:
    assert judge_translation(text, "de", "The old bridge opens again on Monday.", "en") is None


@given(TEXTS | PLAIN_TEXTS, LANGUAGES, TEXTS)
@settings(max_examples=200, deadline=None)
def test_the_first_look_lets_nothing_pass(text: str, language: str, source: str) -> None:
    source_language = next(code for code in CODES if code != language)
    thorough = judge_thoroughly(text, language, source, source_language)
    assert judge_translation(text, language, source, source_language) == thorough


def test_units_of_an_article_are_judged_once() -> None:
    texts = {"en": "The old bridge opens again on Monday.", "de": "The old bridge opens again on Montag."}
    sentences = {}
    for code, text in texts.items():
        block = Block("paragraph", text, 0, len(text))
        document = Document("units.jsonl", text, "units", [block])
        sentences[code] = Sentence(document, block, 0, len(text), text, code)
    row = Row({code: (one,) for code, one in sentences.items()}, source="en", unit="1")
    versions = [Version(code, code, [one]) for code, one in sentences.items()]
    article = Article("a", [], "units", versions, rows=[row])
    (found,) = find_mistaken_units(article)
    assert (found.expected, found.found.language, found.found.copy) == ("de", "en", True)
    assert (found.source, found.translation) == (sentences["en"], sentences["de"])
    assert find_mistaken_units(article) is find_mistaken_units(article)


def test_tags_of_a_message_are_in_no_language() -> None:
    text = 'Ich will <a href="https://example.org/pool" \n data-toggle="modal" data-target="#donation">spenden</a>.'
    assert judge_translation(text, "de", text, "fr") is None
