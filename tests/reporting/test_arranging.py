"""Columns and rows of an article on the page, and which rows are folded."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.model import Article, Row, Version
from checker.reporting.arranging import (
    CHUNK,
    LEAST_FOLDED,
    fold_stretches,
    is_page,
    list_columns,
    name_language,
    order_rows,
)
from checker.reporting.page_parts import PageLine
from tests.reporting import samples


def test_languages_have_names_as_in_a_heading() -> None:
    assert [name_language(code) for code in ("fr", "de", "xx", None)] == ["French", "German", "xx", "—"]


def test_the_source_comes_first_and_residue_has_one_column_last() -> None:
    article = samples.sample().article
    assert article is not None
    article.source = "fr"
    article.versions[0].partial = True
    left = Version("en-residue", "en", [], residue=True)
    article.versions.append(left)
    assert [(column.key, column.note) for column in list_columns(article)] == [("fr", ""), ("de", "partial"), ("", "")]
    assert not is_page(article)


def test_every_sentence_is_in_one_row() -> None:
    made = samples.sample()
    article = made.article
    assert article is not None
    article.rows = [row for row in article.rows if row.relation == "aligned"]
    rows = order_rows(article)
    placed = [sentence for row in rows for cell in row.cells.values() for sentence in cell]
    assert len(placed) == len(set(placed)) == len(made.french) + len(made.german)


def test_a_page_in_one_language_is_read_in_its_order() -> None:
    doc, sentences = samples.document("page.txt", samples.FRENCH, "fr")
    rows = [Row({"fr": (sentence,)}, 1.0, "alone") for sentence in reversed(sentences)]
    article = Article("page", [doc], "single", [Version("fr", "fr", sentences)], rows, "fr", sentences=sentences)
    assert is_page(article)
    assert [row.cells["fr"][0] for row in order_rows(article)] == sentences


@given(st.lists(st.booleans(), max_size=90))
def test_stretches_are_the_rows_again_and_only_quiet_ones_are_folded(flags: list[bool]) -> None:
    found = list(samples.report().findings)
    lines = [PageLine(str(number), "aligned", [], found[:1] if flag else []) for number, flag in enumerate(flags)]
    stretches = list(fold_stretches(lines))
    assert [line for stretch in stretches for line in stretch.lines] == lines
    for stretch in stretches:
        if stretch.folded:
            assert len(stretch.lines) >= LEAST_FOLDED
            assert not any(line.findings for line in stretch.lines)
        else:
            assert 1 <= len(stretch.lines) <= CHUNK
