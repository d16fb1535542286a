"""The output folder: whole parts, one run at a time, and what goes wrong with it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from checker.batch import Options, run_batch
from checker.batch.store import Store
from checker.model import InputError
from tests.batch.samples import FRENCH, GERMAN, SETTINGS, articles


def test_two_runs_on_one_folder(tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 1)
    with Store(tmp_path / "out", "jsonl").lock(), pytest.raises(InputError, match="another batch is writing here"):
        run_batch(str(source), tmp_path / "out", SETTINGS, Options(workers=1))


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 1}'])
def test_corrupt_manifest(tmp_path: Path, content: str) -> None:
    source = articles(tmp_path / "in.jsonl", 1)
    out = tmp_path / "out"
    run_batch(str(source), out, SETTINGS, Options(workers=1))
    (out / "manifest.json").write_text(content)
    with pytest.raises(InputError, match=r"manifest is damaged; --restart begins anew"):
        run_batch(str(source), out, SETTINGS, Options(workers=1))
    assert run_batch(str(source), out, SETTINGS, Options(workers=1, restart=True)).articles == 1


def test_another_source_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "out"
    run_batch(str(articles(tmp_path / "a.jsonl", 1)), out, SETTINGS, Options(workers=1))
    with pytest.raises(InputError, match="source differs"):
        run_batch(str(articles(tmp_path / "b.jsonl", 2)), out, SETTINGS, Options(workers=1))


def test_output_folder_that_vanishes_is_made_again_or_said(tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 6)
    out = tmp_path / "out"

    def vanish(done: int, _total: int | None, _found: int) -> None:
        if done == 2:
            shutil.rmtree(out)
            out.write_text("a file stands in its place")

    with pytest.raises(InputError, match="can't be written"):
        run_batch(str(source), out, SETTINGS, Options(workers=1, shard_size=2), vanish)


def test_full_disk_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    source = articles(tmp_path / "in.jsonl", 2)
    run_batch(str(source), tmp_path / "out", SETTINGS, Options(workers=1))
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="No space left on device"):
        run_batch(str(source), tmp_path / "out", SETTINGS, Options(workers=1, restart=True))
    assert not list((tmp_path / "out").rglob("*.part"))


def test_parquet_in_and_out(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = [{"key": n, "text_fr": FRENCH.format(n=n + 20), "text_de": GERMAN.format(n=n + 21)} for n in range(3)]
    parquet.write_table(pa.Table.from_pylist(rows), tmp_path / "in.parquet")
    outcome = run_batch(str(tmp_path / "in.parquet"), tmp_path / "out", SETTINGS, Options(workers=1, format="parquet"))
    assert outcome.articles == 3
    table = parquet.read_table(tmp_path / "out" / "findings" / "part-000000.parquet").to_pylist()
    errors = [row for row in table if row["severity"] != "info"]
    assert [row["id"] for row in errors] == ["0", "1", "2"]
    for row in errors:
        assert GERMAN.format(n=int(row["id"]) + 21)[row["start"] : row["end"]] == row["text"]
