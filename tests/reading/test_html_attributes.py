from __future__ import annotations

import pytest

from checker.reading.html_attributes import read_attribute_blocks
from checker.reading.markup import tokenize_markup


def read_tag(raw: str, language: str | None = None) -> list[tuple[str, str, str | None, bool]]:
    tag = next(iter(tokenize_markup(raw, 0, len(raw), html=True)))
    blocks = read_attribute_blocks(raw, tag, language)
    return [(block.key, block.text, block.language, block.translate) for block in blocks]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("<img alt='Ein Bild' title=Titel>", [("alt", "Ein Bild"), ("title", "Titel")]),
        ('<input type="SUBMIT" value="Los" placeholder="Suche">', [("placeholder", "Suche"), ("value", "Los")]),
        ('<input type="text" value="Los">', []),
        ('<meta name="Description" content="Was &amp; wie">', [("content", "Was & wie")]),
        ('<meta property="og:title" content="Was">', [("content", "Was")]),
        ('<meta name="viewport" content="width">', []),
        ('<link rel="next" title="Weiter">', []),
        ('<p title="Titel" translate="no">', []),
        ('<p title="123">', []),
    ],
)
def test_what_people_read(raw: str, expected: list[tuple[str, str]]) -> None:
    assert [(key, text) for key, text, *_rest in read_tag(raw)] == expected


def test_the_language_is_the_tags_own_else_that_around_it() -> None:
    assert read_tag("<p title=Titel>", "de")[0][2:] == ("de", True)
    assert read_tag("<p title=Titre lang=fr-CH>", "de")[0][2:] == ("fr", True)
    assert read_tag("<p title=Cím lang=hu>", "de") == []
    assert read_tag("<p title=Titolo lang=zxx>", "de")[0][2:] == (None, False)
