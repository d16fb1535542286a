"""Which version has moved a passage."""

from __future__ import annotations

from checker.articles.movers import Movers
from checker.model import Article, Block, Document, Row, Sentence, Version


def build(orders: dict[str, str], source: str) -> Article:
    """An article of one-letter sentences: the same letter says the same; ``m`` has moved."""
    versions = []
    for code, letters in orders.items():
        document = Document(code, letters, "text", [Block("paragraph", letters, 0, len(letters))])
        sentences = [
            Sentence(document, document.blocks[0], n, n + 1, letter, code, 1.0) for n, letter in enumerate(letters)
        ]
        versions.append(Version(code, code, sentences))
    every = dict.fromkeys("".join(orders.values()))
    rows = [
        Row(
            {
                version.id: tuple(one for one in version.sentences if one.text == letter)
                for version in versions
                if letter in orders[version.id]
            },
            relation="moved" if letter == "m" else "aligned",
        )
        for letter in every
    ]
    return Article("page", [], "files", versions, rows, source)


def find_mover(orders: dict[str, str], source: str) -> str | None:
    article = build(orders, source)
    return Movers(article).find_mover([row for row in article.rows if row.relation == "moved"])


def test_the_odd_one_of_three_has_moved_it() -> None:
    assert find_mover({"de": "ambcd", "en": "ambcd", "fr": "abcdm"}, "de") == "fr"
    assert find_mover({"de": "ambcd", "en": "abcmd", "fr": "abcmd"}, "de") == "de"
    assert find_mover({"de": "ambcd", "en": "abcdm", "fr": "ambcd"}, "fr") == "en"


def test_of_two_it_is_not_the_source() -> None:
    assert find_mover({"de": "ambcd", "fr": "abcdm"}, "de") == "fr"
    assert find_mover({"de": "ambcd", "fr": "abcdm"}, "fr") == "de"


def test_where_all_differ_it_is_not_the_source() -> None:
    assert find_mover({"de": "mabcdef", "en": "abcmdef", "fr": "abcdefm"}, "fr") == "en"
