"""Rows over two and three versions, with moves, summaries and strays."""

from __future__ import annotations

import pytest

from checker.articles.omissions import find_absences
from checker.articles.rows import build_residue_rows, build_rows
from checker.model import Article, Row, Version
from checker.settings import Settings
from tests.alignment.texts import ENGLISH, FRENCH, GERMAN, by_two, version

WITH_AND_WITHOUT = pytest.mark.parametrize("embedder", ["embedded", "none"])


def texts(row: Row) -> dict[str, list[str]]:
    return {key: [sentence.text for sentence in cell] for key, cell in row.cells.items()}


def article(versions: list[Version], source: str) -> Article:
    found = build_rows(versions, Settings())
    documents = [v.sentences[0].document for v in versions]
    return Article("article", documents, "files", versions, found, source)


@WITH_AND_WITHOUT
def test_three_versions_are_one_set_of_rows(embedder: str) -> None:
    versions = [version("de", by_two(GERMAN)), version("fr", by_two(FRENCH)), version("en", by_two(ENGLISH))]
    found = build_rows(versions, Settings(embedder=embedder))
    assert [texts(row) for row in found] == [
        {"de": [de], "fr": [fr], "en": [en]} for de, fr, en in zip(GERMAN, FRENCH, ENGLISH, strict=True)
    ]
    assert all(row.relation == "aligned" and 0 < row.score <= 1 and not row.lacks for row in found)


def test_every_sentence_stands_in_exactly_one_row() -> None:
    versions = [version("de", by_two(GERMAN)), version("fr", by_two(FRENCH[3:])), version("en", by_two(ENGLISH[::-1]))]
    found = build_rows(versions, Settings())
    for one in versions:
        placed = [sentence for row in found for sentence in row.cells.get(one.id, ())]
        assert sorted(map(id, placed)) == sorted(map(id, one.sentences))


def test_a_summary_is_recognised_and_lacks_nothing() -> None:
    versions = [version("de", by_two(GERMAN)), version("fr", [[FRENCH[0], FRENCH[3]]])]
    found = article(versions, "de")
    assert [v.partial for v in versions] == [False, True]
    assert [texts(row) for row in found.rows if row.relation == "aligned"] == [
        {"de": [GERMAN[0]], "fr": [FRENCH[0]]},
        {"de": [GERMAN[3]], "fr": [FRENCH[3]]},
    ]
    assert list(find_absences(found)) == []


def test_swapped_paragraphs_are_moved_and_not_missing() -> None:
    swapped = [FRENCH[:2], FRENCH[4:6], FRENCH[2:4], FRENCH[6:]]
    found = article([version("de", by_two(GERMAN)), version("fr", swapped)], "de")
    moved = [texts(row) for row in found.rows if row.relation == "moved"]
    assert moved in (
        [{"de": [GERMAN[k]], "fr": [FRENCH[k]]} for k in (2, 3)],
        [{"de": [GERMAN[k]], "fr": [FRENCH[k]]} for k in (4, 5)],
    )
    assert list(find_absences(found)) == []
    assert all(row.relation != "alone" for row in found.rows)


def test_one_version_has_rows_that_accuse_nobody() -> None:
    found = build_rows([version("de", by_two(GERMAN))], Settings())
    assert [row.relation for row in found] == ["alone"] * len(GERMAN)
    assert not any(row.lacks for row in found)


def test_a_stray_beside_its_translation() -> None:
    main = version("fr", by_two(FRENCH))
    stray = version("de", [[GERMAN[3]]], residue=True)
    found = build_residue_rows([main, stray], Settings())
    aligned = [texts(row) for row in found if row.relation == "aligned"]
    assert aligned == [{"fr": [FRENCH[3]], "de": [GERMAN[3]]}]


def test_a_stray_that_nothing_corresponds_to() -> None:
    main = version("fr", by_two(FRENCH))
    stray = version("en", [["Passengers to Lagos should proceed to gate 17 with Captain Osei."]], residue=True)
    found = build_residue_rows([main, stray], Settings())
    assert all(row.relation == "alone" for row in found)
    assert sum("en" in row.cells for row in found) == 1
