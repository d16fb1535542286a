"""The article of one file."""

from __future__ import annotations

from checker.articles.page_article import build_page_article
from checker.model import Article
from checker.settings import Settings
from tests.alignment.texts import FRENCH, GERMAN
from tests.articles.pages import view


def build(*paragraphs: str) -> Article:
    return build_page_article("page", view(*paragraphs), Settings())


def test_versions_of_a_page_leave_their_headings_out() -> None:
    article = build("Français", *FRENCH, "Deutsch", *GERMAN)
    assert (article.layout, article.source) == ("blocks", "fr")
    assert [(v.id, [s.text for s in v.sentences]) for v in article.versions] == [("fr", FRENCH), ("de", GERMAN)]
    assert len(article.rows) == len(GERMAN)
    assert len(article.sentences) == 2 * len(GERMAN) + 2


def test_a_passage_said_again_is_a_version_of_its_own() -> None:
    article = build(*FRENCH, *GERMAN, FRENCH[3].replace("4,2", "3,8"), FRENCH[4])
    assert [(v.id, v.language, len(v.sentences)) for v in article.versions] == [
        ("fr", "fr", 8),
        ("de", "de", 8),
        ("fr-2", "fr", 2),
    ]
    assert any("in line 33" in line for line in article.assumptions)


def test_strays_are_residue_beside_what_says_the_same() -> None:
    article = build(*FRENCH, GERMAN[3])
    assert article.layout == "residue"
    assert [(v.id, v.residue, len(v.sentences)) for v in article.versions] == [("fr", False, 8), ("de", True, 1)]
    assert article.source == "de"
    (row,) = [row for row in article.rows if row.relation == "aligned"]
    assert {key: cell[0].text for key, cell in row.cells.items()} == {"fr": FRENCH[3], "de": GERMAN[3]}


def test_a_page_in_one_language_accuses_nobody() -> None:
    article = build(*FRENCH)
    assert (article.layout, article.source, [v.id for v in article.versions]) == ("single", "fr", ["fr"])
    assert {row.relation for row in article.rows} == {"alone"}
