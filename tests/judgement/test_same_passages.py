"""Passages that several versions left in the same words."""

from __future__ import annotations

from checker.judgement.same_passages import group_same, list_own_texts, map_languages
from checker.model import Article, Block, Document, Finding, Location, Sentence, Version

NOTICE, CREDIT = "This page may be printed.", "Written by the pool's friends."


def make_finding(path: str, *texts: str, rule: str = "a-rule") -> Finding:
    places = tuple(Location(path, at, at + len(text), 1, 1, "en", text) for at, text in enumerate(texts))
    return Finding(rule, "untranslated", "m", "error", "English text", places, article="pool")


def test_the_same_in_two_files_is_one_group() -> None:
    german, french = make_finding("pool.de.md", NOTICE), make_finding("pool.fr.md", "This page may\nbe printed.")
    (group,) = group_same([german, french])
    assert [id(one) for one in group] == [id(german), id(french)]


def test_other_text_and_the_same_file_stay_apart() -> None:
    assert not list(group_same([make_finding("pool.de.md", NOTICE), make_finding("pool.fr.md", CREDIT)]))
    assert not list(group_same([make_finding("pool.de.md", NOTICE), make_finding("pool.de.md", NOTICE)]))
    assert not list(group_same([make_finding("pool.de.md", NOTICE), make_finding("pool.fr.md", NOTICE, rule="b")]))


def test_half_of_a_page_is_not_the_same() -> None:
    german, french = make_finding("pool.de.md", NOTICE, CREDIT), make_finding("pool.fr.md", NOTICE)
    assert not list(group_same([german, french]))


def test_what_stands_in_other_files_does_not_count() -> None:
    finding = make_finding("pool.de.md", NOTICE)
    finding.locations += (Location("pool.en.md", 0, 5, 1, 1, "en", CREDIT),)
    assert list_own_texts(finding) == {NOTICE}


def test_languages_by_path() -> None:
    document = Document("pool.de.md", NOTICE, "markdown", [])
    sentence = Sentence(document, Block("paragraph", NOTICE, 0, len(NOTICE)), 0, len(NOTICE), NOTICE, "en", 1.0)
    article = Article("pool", [document], "files", [Version("de", "de", [sentence])])
    assert map_languages(article) == {"pool.de.md": "de"}
