"""One article of a batch: nothing it does ends the batch."""

from __future__ import annotations

import json

import pytest

from checker.batch.item import Item, check_items, format_lines
from checker.watching.limits import Limits
from tests.batch.samples import SETTINGS


def test_any_exception_is_kept_with_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def explode(*_arguments: object, **_named: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("checker.pipeline.align_versions", explode)
    result = check_items([Item("x", (("x.txt", None, "Bonjour"),))], SETTINGS, Limits())
    assert result.failed == [{"id": "x", "error": "RuntimeError: boom (CHECKER_DEBUG=1 shows where)"}]


def test_findings_are_kept_one_a_line() -> None:
    findings = [{"id": "a", "text": "12\u202f%\n"}, {"id": "b"}]
    lines = format_lines(findings).splitlines(keepends=True)
    assert [json.loads(line) for line in lines] == findings
    assert all(line.endswith("\n") for line in lines)
    assert format_lines([]) == ""


def test_a_file_of_another_machine_is_fetched() -> None:
    memory = pytest.importorskip("fsspec").filesystem("memory")
    memory.pipe("/fetched/page.txt", b"Le pont rouvre lundi matin. La mairie remercie les riverains.")
    result = check_items([Item("x", (("memory://fetched/page.txt", None, None),))], SETTINGS, Limits())
    assert (result.failed, result.articles, result.sentences) == ([], 1, 2)
