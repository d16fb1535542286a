"""Which version is the original."""

from __future__ import annotations

from checker.articles.page_view import PageView
from checker.articles.source_version import find_unnamed_language, infer_source
from checker.model import Article, Document, Version
from checker.settings import Settings
from tests.alignment.texts import ENGLISH, FRENCH, GERMAN, by_two, version


def left_in(code: str, text: list[str], other: str, strays: list[str]) -> Version:
    """A version in which some sentences were left in another language."""
    one = version(code, by_two([*text, *strays]))
    for sentence in one.sentences[len(text) :]:
        sentence.language = other
    return one


def article(*versions: Version) -> Article:
    return Article("page", [], "files", list(versions))


def test_the_language_left_behind_is_the_source() -> None:
    found = article(version("fr", by_two(FRENCH)), left_in("de", GERMAN[:5], "fr", FRENCH[5:7]))
    infer_source(found, Settings(), "de")
    assert (found.source, found.source_inferred) == ("fr", True)
    assert "French" in found.assumptions[0]


def test_two_languages_left_behind_alike_tell_nothing() -> None:
    german = left_in("de", GERMAN[:5], "fr", FRENCH[5:6])
    french = left_in("fr", FRENCH[:5], "de", GERMAN[5:6])
    found = article(version("en", by_two(ENGLISH)), german, french)
    infer_source(found, Settings(), "en")
    assert found.source == "en"


def test_short_lines_tell_nothing() -> None:
    found = article(version("fr", by_two(FRENCH)), left_in("de", GERMAN[:5], "fr", ["La fête commence lundi."]))
    infer_source(found, Settings(), "de")
    assert found.source == "de"


def test_the_setting_decides() -> None:
    found = article(version("fr", by_two(FRENCH)), version("de", by_two(GERMAN)))
    infer_source(found, Settings(source="de"), "fr")
    assert (found.source, found.source_inferred, found.assumptions) == ("de", False, [])
    other = article(version("fr", by_two(FRENCH)), version("de", by_two(GERMAN)))
    infer_source(other, Settings(source="en"), "fr")
    assert (other.source, other.source_inferred) == ("fr", True)
    assert other.assumptions == ["There is no English version; the source is taken to be French (inferred)."]


def test_of_a_single_version_nothing_is_said() -> None:
    found = article(version("fr", by_two(FRENCH)))
    infer_source(found, Settings(), "fr")
    assert (found.source, found.assumptions) == ("fr", [])


def test_the_file_that_is_named_for_no_language_is_the_original() -> None:
    pages = [page("de"), page("fr"), page("it")]
    assert find_unnamed_language(pages, ["de", None, "it"]) == "fr"
    assert find_unnamed_language(pages, ["de", None, None]) is None
    assert find_unnamed_language(pages, ["de", "fr", "it"]) is None
    assert find_unnamed_language(pages[:1], [None]) is None


def page(language: str) -> PageView:
    return PageView(Document(f"{language}.md", "", "markdown", []), "single", [], [language], [], language)
