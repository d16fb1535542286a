from __future__ import annotations

from checker.judgement.article_keys import list_once, make_key
from checker.model import Finding


def test_a_key_stands_for_its_text() -> None:
    assert make_key("a") == make_key("a") != make_key("b")
    assert make_key("\udcff") != 0


def test_each_key_counts_once_an_article() -> None:
    said = [("a", "x"), ("a", "x"), ("b", "x"), ("a", ""), ("b", "yy")]
    findings = [Finding("r", "c", "m", "info", text, (), article=article) for article, text in said]
    assert list_once(findings, lambda one: len(one.message)) == (1, 1, 2)
