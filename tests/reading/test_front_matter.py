from __future__ import annotations

import pytest

from checker.model import Document
from tests.reading.exactness import assert_exact, read, texts
from tests.reading.test_markdown import resolve


def fields(document: Document) -> list[tuple[str, str, str]]:
    return [(block.kind, block.key, block.text) for block in document.blocks]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_front_matter_fields_are_blocks(line_end: str) -> None:
    page = (
        '---\ntitle: "Der \\"neue\\" Markt"\nlang: de-CH\ndate: 2024-01-02\ntags: [a, b]\nslug: der-neue-markt\n'
        "description: Was wir\n  wissen.\nimage:\n  alt: Ein Bild\nnote: Das ist ein langer Satz.\n---\n\nText.\n"
    )
    document = read(page.replace("\n", line_end), "a.md")
    assert document.language == "de"
    assert fields(document) == [
        ("heading", "title", 'Der "neue" Markt'),
        ("paragraph", "description", "Was wir wissen."),
        ("paragraph", "image.alt", "Ein Bild"),
        ("attribute", "note", "Das ist ein langer Satz."),
        ("paragraph", "", "Text."),
    ]
    assert_exact(document, resolve)


def test_toml_front_matter() -> None:
    document = read('+++\ntitle = "Der \\"Markt\\""\nsummary = \'So "ist" es\'\ndraft = false\n+++\nText.\n', "a.md")
    assert texts(document) == ['Der "Markt"', 'So "ist" es', "Text."]
    assert_exact(document, resolve)


def test_a_rule_at_the_beginning_is_no_front_matter() -> None:
    assert texts(read("---\n\nEin Text: so geht er.\n\n* eins\n\n---\n\nText.\n", "a.md")) == [
        "Ein Text: so geht er.",
        "eins",
        "Text.",
    ]


def test_a_field_of_any_name_is_text_from_four_words_on() -> None:
    page = "---\ntitle: Markt\na: eins zwei drei\nb: eins zwei drei vier\nc: «eins» (zwei) „drei“ vier\n---\nText.\n"
    assert [block.key for block in read(page, "a.md").blocks] == ["title", "b", "c", ""]
