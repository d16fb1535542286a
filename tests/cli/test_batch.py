"""The command batch: exit codes, columns, and what is said at the end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.batch.samples import articles
from tests.cli.samples import run


def run_plain(source: Path, out: Path, *more: str) -> int:
    return run("batch", str(source), "--output", str(out), "--workers", "1", "--embedder", "none", *more)


@pytest.mark.parametrize(("wrong", "more", "code"), [((), (), 0), ((1,), (), 1), ((1,), ("--exit-zero",), 0)])
def test_findings_fail(
    wrong: tuple[int, ...], more: tuple[str, ...], code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = articles(tmp_path / "in.jsonl", 3, wrong=wrong)
    assert run_plain(source, tmp_path / "out", *more) == code
    said = capsys.readouterr()
    found = "1 finding" if wrong else "0 findings"
    assert said.out.startswith(f"3 articles, {found}, ")
    assert said.out.rstrip().endswith("summary.html")
    assert said.err == "", "no bar where nobody looks"


def test_an_article_that_was_put_aside_is_2_even_with_exit_zero(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = articles(tmp_path / "in.jsonl", 1)
    with source.open("a") as stream:
        stream.write('{"id": "none"}\n[]\n')
    assert run_plain(source, tmp_path / "out", "--exit-zero") == 2
    assert "2 put aside" in capsys.readouterr().out
    kept = [json.loads(line) for line in (tmp_path / "out" / "quarantine.jsonl").read_text().splitlines()]
    assert "in.jsonl:2: no text" in kept[0]["error"]
    assert "in.jsonl:3: not an object" in kept[1]["error"]


def test_columns_are_named_in_pairs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "in.csv"
    table.write_text("nr,corps\n7,Le pont est fermé jusqu'à lundi.\n", encoding="utf-8")
    assert run_plain(table, tmp_path / "out", "--columns", "id=nr,text=corps") == 0
    assert run_plain(table, tmp_path / "out", "--columns", "id") == 2
    assert "give ROLE=NAME pairs" in capsys.readouterr().err
