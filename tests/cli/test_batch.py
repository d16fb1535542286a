"""The command batch: exit codes, columns, and what is said at the end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.batch.samples import FRENCH, articles
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


def test_columns_that_are_not_there_are_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "in.csv"
    table.write_text("nr,corps\n7,Le pont est fermé jusqu'à lundi.\n", encoding="utf-8")
    for columns, why in {
        "id=nr": "no column is a text",
        "id=nummer,text=corps": "no column 'nummer'; there are nr, corps",
        "texte=corps": "no such role",
    }.items():
        assert run_plain(table, tmp_path / "out", "--columns", columns) == 2
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)
        assert why in said.err


@pytest.mark.parametrize(
    ("option", "value"),
    [
        *(("--shard-size", value) for value in ("0", "-1", "1e3", "100001", "9" * 30, "9" * 5_000, "²")),
        *(("--timeout", value) for value in ("nan", "-1", "-inf", "x", "")),
        *(("--workers", value) for value in ("-1", "9" * 30, "1.5", "9" * 5_000)),
    ],
)
def test_numbers_out_of_range_are_one_line(
    option: str, value: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run_plain(articles(tmp_path / "in.jsonl", 1), tmp_path / "out", f"{option}={value}")
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert option in said
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("seconds", ["0", "inf", "1e300", "1e9", "60"])
def test_any_time_and_very_long_ones(seconds: str, tmp_path: Path) -> None:
    assert run_plain(articles(tmp_path / "in.jsonl", 1), tmp_path / "out", "--timeout", seconds) == 0


def test_a_batch_says_what_was_not_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lone = tmp_path / "lone.jsonl"
    lone.write_text(json.dumps({"id": "solo", "fr": FRENCH.format(n=3)}) + "\n", encoding="utf-8")
    assert run_plain(lone, tmp_path / "lone") == 0
    said = capsys.readouterr().out
    assert said.splitlines()[0].endswith("nothing was compared")
    (tmp_path / "checker.toml").write_text("require-comparison = true\n", encoding="utf-8")
    assert run_plain(lone, tmp_path / "required") == 2
    assert "require-comparison" in capsys.readouterr().err
    mixed = articles(tmp_path / "mixed.jsonl", 1)
    with mixed.open("a", encoding="utf-8") as stream:
        stream.write(lone.read_text(encoding="utf-8"))
    assert run_plain(mixed, tmp_path / "mixed") == 0
    said = capsys.readouterr().out
    assert "without a counterpart: solo" in said
    assert "nothing was compared" not in said
    assert json.loads((tmp_path / "mixed" / "summary.json").read_text())["uncompared"] == 1
