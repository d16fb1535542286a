"""Sentences are counted by version."""

from __future__ import annotations

from checker.article_counts import ArticleCounts


def test_sentences_of_some_versions() -> None:
    counts = ArticleCounts({"de": 3, "fr": 4, "de~": 1}, 4, 3, compared=True)
    assert counts.count(["de", "fr"]) == 7
    assert counts.count(counts.sentences) == 8
