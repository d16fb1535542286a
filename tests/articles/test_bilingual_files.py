"""Units are rows already."""

from __future__ import annotations

import json

from checker.articles.bilingual_files import build_bilingual_article
from checker.model import Article
from checker.reading import read_document
from checker.settings import Settings
from tests.alignment.texts import FRENCH, GERMAN


def article(*directions: tuple[str, str]) -> Article:
    said = {"de": GERMAN, "fr": FRENCH}
    lines = [
        json.dumps({"id": f"u{k}", "src_lang": a, "tgt_lang": b, "src": said[a][k], "tgt": said[b][k]})
        for k, (a, b) in enumerate(directions)
    ]
    return build_bilingual_article(read_document("units.jsonl", Settings(), "\n".join(lines).encode()))


def test_every_unit_is_a_row_of_whole_cells() -> None:
    found = article(("de", "fr"), ("de", "fr"))
    assert (found.layout, found.source, found.source_inferred) == ("units", "de", False)
    assert [(row.unit, row.relation, row.source) for row in found.rows] == [
        ("u0", "aligned", "de"),
        ("u1", "aligned", "de"),
    ]
    assert [{code: cell[0].text for code, cell in row.cells.items()} for row in found.rows] == [
        {"de": GERMAN[k], "fr": FRENCH[k]} for k in (0, 1)
    ]
    assert [(version.id, len(version.sentences)) for version in found.versions] == [("de", 2), ("fr", 2)]


def test_the_source_is_that_of_most_units() -> None:
    found = article(("fr", "de"), ("de", "fr"), ("fr", "de"))
    assert found.source == "fr"
    assert [row.source for row in found.rows] == ["fr", "de", "fr"]
