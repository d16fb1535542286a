"""Lines whose words leave their language open."""

from __future__ import annotations

from pathlib import Path

from checker.articles.open_lines import settle_open_lines
from checker.model import Block, Document, Sentence, Version
from checker.pipeline import check
from checker.settings import Settings


def make_sentence(language: str | None, confidence: float) -> Sentence:
    block = Block("paragraph", "Rapperswil 12", 0, 13)
    return Sentence(Document("a", block.text, "text", [block]), block, 0, 13, block.text, language, confidence)


def test_what_is_open_is_in_the_language_of_its_version() -> None:
    sentences = [
        make_sentence(None, 0.0),
        make_sentence("en", 0.3),
        make_sentence("fr", 0.99),
        make_sentence("de", 0.4),
    ]
    settle_open_lines([Version("de", "de", sentences)])
    assert [(one.language, one.confidence) for one in sentences] == [
        ("de", 0.0),
        ("de", 0.0),
        ("fr", 0.99),
        ("de", 0.4),
    ]


def test_strays_keep_what_they_are() -> None:
    sentence = make_sentence("en", 0.3)
    settle_open_lines([Version("en", "en", [sentence], residue=True)])
    assert (sentence.language, sentence.confidence) == ("en", 0.3)


def test_a_number_in_an_open_line_is_read(tmp_path: Path) -> None:
    body = {
        "de": "Das Bad des Viertels öffnet am Montag wieder.\n\nRapperswil 1453\n\nDie Kinder freuen sich.\n",
        "en": "The pool of the quarter opens again on Monday.\n\nRapperswil 1453\n\nThe children are happy.\n",
        "fr": "La piscine du quartier rouvre lundi.\n\nRapperswil 1453\n\nLes enfants sont ravis.\n",
    }
    for code, text in body.items():
        (tmp_path / f"page.{code}.txt").write_text(text, encoding="utf-8")
    report = check(tmp_path, Settings())
    assert not [one for one in report.findings if one.category == "quantity"]
    assert all(one.language for version in report.versions for one in version.sentences)
