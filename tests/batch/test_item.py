"""One article of a batch: nothing it does ends the batch."""

from __future__ import annotations

import json
import time

import pytest

from checker.batch.item import Item, check_items, format_lines
from tests.batch.samples import SETTINGS


def test_any_exception_is_kept_with_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def explode(*_arguments: object, **_named: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("checker.pipeline.align_versions", explode)
    result = check_items([Item("x", (("x.txt", None, "Bonjour"),))], SETTINGS, 10)
    assert result.failed == [{"id": "x", "error": "RuntimeError: boom"}]


def test_an_article_that_takes_too_long_is_put_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.pipeline.align_versions", lambda *_arguments, **_named: time.sleep(20))
    started = time.perf_counter()
    result = check_items([Item("slow", (("x.txt", None, "Bonjour"),))], SETTINGS, 0.2)
    assert time.perf_counter() - started < 5
    assert "longer than 0.2 s" in result.failed[0]["error"]


def test_findings_are_kept_one_a_line() -> None:
    findings = [{"id": "a", "text": "12\u202f%\n"}, {"id": "b"}]
    lines = format_lines(findings).splitlines(keepends=True)
    assert [json.loads(line) for line in lines] == findings
    assert all(line.endswith("\n") for line in lines)
    assert format_lines([]) == ""


def test_a_file_of_another_machine_is_fetched() -> None:
    memory = pytest.importorskip("fsspec").filesystem("memory")
    memory.pipe("/fetched/page.txt", b"Le pont rouvre lundi matin. La mairie remercie les riverains.")
    result = check_items([Item("x", (("memory://fetched/page.txt", None, None),))], SETTINGS, 30)
    assert (result.failed, result.articles, result.sentences) == ([], 1, 2)
