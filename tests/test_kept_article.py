"""What is kept of an article is what its findings need of it, and counts of the rest."""

from __future__ import annotations

from dataclasses import replace

from checker.kept_article import (
    count_article,
    group_findings,
    keep_needed,
    list_extents,
    list_pointed_rows,
    mark_pointed,
    sum_up_article,
)
from checker.model import Article
from checker.sentence_index import Passages
from tests.reporting import samples


def keep() -> tuple[Article, Article]:
    report = samples.report()
    (article,) = report.articles
    kept = keep_needed(article, [*report.findings, *report.notes])
    return article, kept


def test_every_place_has_the_same_sentence_around_it() -> None:
    report = samples.report()
    article, kept = keep()
    for finding in (*report.findings, *report.notes):
        for place in finding.locations:
            before, after = Passages([article]).find_passage(place), Passages([kept]).find_passage(place)
            assert (before.text, before.start, before.end) == (after.text, after.start, after.end)


def test_rows_keep_their_numbers() -> None:
    article, kept = keep()
    mark_pointed(article, samples.report().findings)
    whole, few = list(list_pointed_rows(article)), list(list_pointed_rows(kept))
    assert 0 < len(few) < len(article.rows)
    numbers = dict(few)
    for number, row in whole:
        texts = {key: [one.text for one in cell] for key, cell in row.cells.items()}
        assert {key: [one.text for one in cell] for key, cell in numbers[number].cells.items()} == texts


def test_counts_and_facts_are_those_of_the_whole() -> None:
    article, kept = keep()
    assert replace(count_article(kept), extents={}) == count_article(article)
    assert sum_up_article(kept) == sum_up_article(article)
    assert sum(len(version.sentences) for version in kept.versions) < sum(count_article(kept).sentences.values())


def test_texts_that_nothing_changes_are_gone_and_lines_are_known() -> None:
    article, kept = keep()
    changed = {one.fix.path for one in samples.report().findings if one.fix}
    assert 0 < len(changed) < len(article.documents)
    for before, after in zip(article.documents, kept.documents, strict=True):
        assert (after.text, after.blocks) == (before.text if before.path in changed else "", [])
        assert after.position(len(before.text) - 1) == before.position(len(before.text) - 1)


def test_of_a_clean_article_nothing_is_kept() -> None:
    (article,) = samples.report(findings=False).articles
    kept = keep_needed(article, [])
    assert (kept.rows, kept.sentences, kept.pointed, list_extents(kept)) == ([], [], None, {})


def test_findings_belong_to_the_article_they_name_and_stand_in() -> None:
    report = samples.report()
    other = Article("elsewhere", [], "files", [])
    grouped = dict(group_findings([*report.articles, other], report.findings))
    assert [len(found) for found in grouped.values()] == [len(report.findings), 0]
