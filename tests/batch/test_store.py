"""The output folder: whole parts, one run at a time, and what goes wrong with it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
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
        assert FRENCH.format(n=int(row["id"]) + 20)[row["start"] : row["end"]] == row["text"]


def make_done(tmp_path: Path, output_format: str = "jsonl") -> tuple[Path, Path]:
    """A batch of three parts that is done: its source and its folder."""
    source, out = articles(tmp_path / "in.jsonl", 6, wrong=range(6)), tmp_path / "out"
    outcome = run_batch(str(source), out, SETTINGS, Options(workers=1, shard_size=2, format=output_format))
    assert outcome.articles == 6
    return source, out


def flip(path: Path) -> None:
    """Change one bit in the middle of a file."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


DAMAGES: dict[str, Callable[[Path], object]] = {
    "findings with another bit": lambda out: flip(out / "findings" / "part-000001.jsonl"),
    "findings cut off": lambda out: os.truncate(out / "findings" / "part-000001.jsonl", 100),
    "findings empty": lambda out: os.truncate(out / "findings" / "part-000001.jsonl", 0),
    "findings added to": lambda out: os.truncate(out / "findings" / "part-000001.jsonl", 9_999),
    "findings gone": lambda out: (out / "findings" / "part-000001.jsonl").unlink(),
    "findings of another part": lambda out: shutil.copy(
        out / "findings" / "part-000002.jsonl", out / "findings" / "part-000001.jsonl"
    ),
    "shard with another bit": lambda out: flip(out / "shards" / "part-000001.json"),
    "shard cut off": lambda out: os.truncate(out / "shards" / "part-000001.json", 30),
    "shard empty": lambda out: os.truncate(out / "shards" / "part-000001.json", 0),
    "shard of zeros": lambda out: (out / "shards" / "part-000001.json").write_bytes(b"\0" * 300),
    "shard that is no object": lambda out: (out / "shards" / "part-000001.json").write_text("[1]"),
    "shard of another kind": lambda out: (out / "shards" / "part-000001.json").write_text('{"articles": "x"}'),
    "shard nested without end": lambda out: (out / "shards" / "part-000001.json").write_text("[" * 100_000),
    "shard with too many digits": lambda out: (out / "shards" / "part-000001.json").write_text("1" * 5_000),
    "shard of an earlier release": lambda out: (out / "shards" / "part-000001.json").write_text(
        '{"articles": 2, "sentences": 8, "counts": {}, "failed": [], "seconds": 0.1}\n'
    ),
    "shard gone": lambda out: (out / "shards" / "part-000001.json").unlink(),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_part_that_is_damaged_or_gone_is_checked_anew(damage: str, tmp_path: Path) -> None:
    source, out = make_done(tmp_path)
    whole = {path.relative_to(out): path.read_bytes() for path in out.rglob("part-*.jsonl")}
    stamps = {path: (out / path).stat().st_mtime_ns for path in whole}
    DAMAGES[damage](out)
    outcome = run_batch(str(source), out, SETTINGS, Options(workers=1, shard_size=2))
    assert (outcome.articles, outcome.findings) == (6, 6)
    assert {path.relative_to(out): path.read_bytes() for path in out.rglob("part-*.jsonl")} == whole
    anew = [path.stem for path in whole if (out / path).stat().st_mtime_ns != stamps[path]]
    assert anew == ["part-000001"]
    said = ["damaged or not there, checked anew: part-000001"] if damage != "shard gone" else []
    assert [line for line in outcome.remarks if "anew" in line] == said


def test_a_part_of_parquet_that_is_damaged_is_checked_anew(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    source, out = make_done(tmp_path, "parquet")
    flip(out / "findings" / "part-000001.parquet")
    outcome = run_batch(str(source), out, SETTINGS, Options(workers=1, shard_size=2, format="parquet"))
    assert outcome.articles == 6
    assert len(outcome.remarks) == 1


def test_a_part_that_is_damaged_while_the_batch_runs_is_one_line(tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 4)

    def harm(done: int, _total: int | None, _found: int) -> None:
        if done == 4:
            flip(tmp_path / "out" / "shards" / "part-000000.json")

    with pytest.raises(InputError, match=r"part-000000\.json: is damaged; run the same command"):
        run_batch(str(source), tmp_path / "out", SETTINGS, Options(workers=1, shard_size=2), harm)
    assert run_batch(str(source), tmp_path / "out", SETTINGS, Options(workers=1, shard_size=2)).articles == 4


def test_what_a_killed_run_left_half_written_is_taken_away(tmp_path: Path) -> None:
    source, out = make_done(tmp_path)
    left = [out / "shards" / ".0f.part", out / "findings" / ".1f.part"]
    for path in left:
        path.write_text("{")
    run_batch(str(source), out, SETTINGS, Options(workers=1, shard_size=2))
    assert not any(path.exists() for path in left)


@pytest.mark.parametrize("output_format", ["jsonl", "parquet"])
def test_names_that_are_no_text_are_kept(output_format: str, tmp_path: Path) -> None:
    if output_format == "parquet":
        pytest.importorskip("pyarrow")
    folder = tmp_path / "in"
    folder.mkdir()
    for code, text in (("fr", FRENCH.format(n=3)), ("de", GERMAN.format(n=4))):
        name = os.fsdecode(os.fsencode(folder) + b"/cup\xe9." + code.encode() + b".txt")
        Path(name).write_text(text, encoding="utf-8")
    for _again in range(2):
        outcome = run_batch(str(folder), tmp_path / "out", SETTINGS, Options(workers=1, format=output_format))
        assert (outcome.articles, outcome.findings, outcome.remarks) == (1, 1, [])
