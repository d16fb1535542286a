from __future__ import annotations

from checker.judgement.article_keys import list_article_keys, make_article_key
from checker.model import Finding


def test_a_key_stands_for_its_text() -> None:
    assert make_article_key("a") == make_article_key("a") != make_article_key("b")
    assert make_article_key("\udcff") != 0


def test_each_key_counts_once_an_article() -> None:
    said = [("a", "x"), ("a", "x"), ("b", "x"), ("a", ""), ("b", "yy")]
    findings = [Finding("r", "c", "m", "info", text, (), article=article) for article, text in said]
    assert list_article_keys(findings, lambda one: len(one.message)) == (1, 1, 2)
