"""The article of several files."""

from __future__ import annotations

import pytest

from checker.articles.files_article import are_versions, build_files_article
from checker.settings import Settings
from tests.alignment.texts import ENGLISH, FRENCH, GERMAN
from tests.articles.pages import view

OTHER = ["Le marché ouvre à huit heures.", "Les pommes viennent de la vallée.", "Il pleut depuis mardi sur la plaine."]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((FRENCH, GERMAN, ENGLISH), True),
        ((FRENCH, GERMAN, FRENCH[:6]), True),
        ((FRENCH, GERMAN, OTHER), False),
        (([*FRENCH, *GERMAN], ENGLISH), False),
    ],
)
def test_pages_of_one_language_each_are_versions(texts: tuple[list[str], ...], expected: bool) -> None:
    assert are_versions([view(*text) for text in texts]) is expected


def test_a_language_that_comes_again_is_a_revision() -> None:
    pages = [view(*text, name=name) for text, name in ((FRENCH, "a.txt"), (GERMAN, "b.txt"), (FRENCH[:6], "c.txt"))]
    article = build_files_article("bridge", pages, Settings())
    assert (article.name, article.layout, article.source) == ("bridge", "files", "de")
    assert [(v.id, v.language, v.name) for v in article.versions] == [
        ("de", "de", "b.txt"),
        ("fr", "fr", "a.txt"),
        ("fr-2", "fr", "c.txt"),
    ]
    assert next(line for line in article.assumptions if "revision" in line).endswith("c.txt.")
    assert len(article.sentences) == 22
