"""Batches: sources, shards, resuming, quarantine, and what happens when things go wrong for real."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from checker.batch import Options, run_batch
from checker.batch.article_source import open_source
from checker.batch.item import Item, check_items
from checker.batch.outcome import Result
from checker.batch.store import Store
from checker.batch.workers import run_on_this_machine
from checker.model import InputError, SettingsError
from checker.settings import Settings

FRENCH = "La commune rénove son école pour {n} francs. Les parents d'élèves saluent la décision du conseil."
GERMAN = "Die Gemeinde saniert ihre Schule für {n} Franken. Die Eltern begrüßen den Entscheid des Rates."
SETTINGS = Settings(embedder="none")


def articles(path: Path, count: int, wrong: Sequence[int] = ()) -> Path:
    with path.open("w", encoding="utf-8") as stream:
        for n in range(count):
            row = {"id": f"a{n}", "fr": FRENCH.format(n=2400), "de": GERMAN.format(n=9100 if n in wrong else 2400)}
            stream.write(json.dumps({**row, "desk": "news", "date": "2026-03-01"}, ensure_ascii=False) + "\n")
    return path


def found(folder: Path) -> list[dict[str, Any]]:
    lines = []
    for part in sorted((folder / "findings").glob("part-*.jsonl")):
        lines += [json.loads(line) for line in part.read_text(encoding="utf-8").splitlines()]
    return lines


def test_findings_counts_and_summary(tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 7, wrong=(2, 5))
    outcome = run_batch(str(source), tmp_path / "out", SETTINGS, Options(workers=1, shard_size=3))
    assert (outcome.articles, outcome.failed) == (7, [])
    assert [one["id"] for one in found(tmp_path / "out") if one["severity"] != "info"] == ["a2", "a5"]
    assert outcome.counts["group"] == {"news": 2}
    assert outcome.counts["month"] == {"2026-03": 2}
    page = (tmp_path / "out" / "summary.html").read_text(encoding="utf-8")
    assert "number-mismatch" in page
    assert "http" not in page.replace("http-equiv", "")
    assert json.loads((tmp_path / "out" / "summary.json").read_text())["findings"] == 2


@pytest.mark.parametrize("workers", [1, 2])
def test_a_model_that_cannot_be_had_ends_the_run(workers: int, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()  # no model; nor is there one without the extra
    source = articles(tmp_path / "in.jsonl", 4)
    with pytest.raises(SettingsError, match="embedder"):
        run_batch(
            str(source), tmp_path / "out", Settings(embedder=str(tmp_path / "empty")), Options(workers, shard_size=2)
        )


def test_an_article_that_fails_is_put_aside(tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 2)
    with source.open("a", encoding="utf-8") as stream:
        stream.write('{"id": "none"}\n{"id": "broken\n{"id": "numbers", "text": "4711 0815"}\n')
    outcome = run_batch(str(source), tmp_path / "out", SETTINGS, Options(workers=1))
    assert outcome.articles == 2
    assert [one["id"] for one in outcome.failed] == ["none", "4", "numbers"]
    kept = (tmp_path / "out" / "quarantine.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(kept) == 3
    assert "in.jsonl:4" in kept[1]


def test_any_exception_is_kept_with_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def explode(*_arguments: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("checker.pipeline.align_versions", explode)
    result = check_items([Item("x", (("x.txt", None, "Bonjour"),))], SETTINGS, 10)
    assert result.failed == [{"id": "x", "error": "RuntimeError: boom"}]


def test_an_article_that_takes_too_long_is_put_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.pipeline.align_versions", lambda *_arguments: time.sleep(20))
    started = time.perf_counter()
    result = check_items([Item("slow", (("x.txt", None, "Bonjour"),))], SETTINGS, 0.2)
    assert time.perf_counter() - started < 5
    assert "longer than 0.2 seconds" in result.failed[0]["error"]


def test_resumed_without_doing_anything_twice(tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 9, wrong=range(9))
    out = tmp_path / "out"
    options = Options(workers=1, shard_size=2)
    seen: list[int] = []

    def stop(done: int, _total: int | None, _found: int) -> None:
        seen.append(done)
        if done >= 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_batch(str(source), out, SETTINGS, options, stop)
    stamps = {path.name: path.stat().st_mtime_ns for path in (out / "findings").iterdir()}
    assert len(stamps) == 2
    outcome = run_batch(str(source), out, SETTINGS, options)
    assert outcome.articles == 9
    assert sorted(one["id"] for one in found(out) if one["severity"] != "info") == sorted(f"a{n}" for n in range(9))
    assert all((out / "findings" / name).stat().st_mtime_ns == stamp for name, stamp in stamps.items())


def test_workers_give_the_same_findings(tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 6, wrong=(1, 4))
    run_batch(str(source), tmp_path / "one", SETTINGS, Options(workers=1, shard_size=2))
    run_batch(str(source), tmp_path / "two", SETTINGS, Options(workers=2, shard_size=2))
    assert found(tmp_path / "one") == found(tmp_path / "two")


def kill_once(items: Sequence[Item]) -> Result:
    """Kill this worker the first time the article "victim" comes by."""
    flag = Path(items[0].files[0][0])
    if items[0].id == "victim" and not flag.exists():
        flag.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return Result(articles=len(items))


def kill_always(items: Sequence[Item]) -> Result:
    if any(item.id == "victim" for item in items):
        os.kill(os.getpid(), signal.SIGKILL)
    return Result(articles=len(items))


def shards(flag: Path, size: int = 2) -> list[tuple[int, list[Item]]]:
    names = ["one", "two", "victim", "three", "four", "five"]
    items = [Item(name, ((str(flag), None, None),)) for name in names]
    return [(n, items[n * size : (n + 1) * size]) for n in range(len(items) // size)]


def test_a_killed_worker_loses_nothing(tmp_path: Path) -> None:
    done = dict(run_on_this_machine(kill_once, iter(shards(tmp_path / "flag")), 2))
    assert sum(result.articles for result in done.values()) == 6
    assert not any(result.failed for result in done.values())


def test_an_article_that_kills_its_worker_is_put_aside(tmp_path: Path) -> None:
    done = dict(run_on_this_machine(kill_always, iter(shards(tmp_path / "flag")), 2))
    assert sum(result.articles for result in done.values()) == 5
    assert [one["id"] for result in done.values() for one in result.failed] == ["victim"]


def test_killed_run_goes_on(tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 400, wrong=range(0, 400, 10))
    out = tmp_path / "out"
    command = [sys.executable, "-m", "checker", "batch", str(source), "--output", str(out), "--shard-size", "4"]
    command += ["--embedder", "none", "--workers", "2"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and len(list((out / "shards").glob("part-*.json"))) < 5:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    before = len(list((out / "shards").glob("part-*.json")))
    assert 5 <= before < 100
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert [one["id"] for one in found(out) if one["severity"] != "info"] == [f"a{n}" for n in range(0, 400, 10)]
    assert json.loads((out / "summary.json").read_text())["articles"] == 400


def test_interrupt_is_one_line(tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 2000)
    out = tmp_path / "out"
    command = [sys.executable, "-m", "checker", "batch", str(source), "--output", str(out), "--shard-size", "4"]
    process = subprocess.Popen(
        [*command, "--embedder", "none"],
        stderr=subprocess.PIPE,
        text=True,
        # a job in the background of a shell is born with interrupts ignored
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not list((out / "shards").glob("part-*.json")):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _out, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err.count("\n") == 1
    assert "run the same command to go on" in err


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


def test_missing_source(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        run_batch(str(tmp_path / "nothing.jsonl"), tmp_path / "out", SETTINGS, Options())


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


def test_csv_and_folder_and_memory_url(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    table = tmp_path / "in.csv"
    table.write_text(f'nr,fr,de\n7,"{FRENCH.format(n=3)}","{GERMAN.format(n=3)}"\n', encoding="utf-8")
    (item,) = open_source(str(table), SETTINGS, {"id": "nr"}).items()
    assert (item.id, [language for _name, language, _text in item.files]) == ("7", ["fr", "de"])
    folder = tmp_path / "tree" / "sport"
    folder.mkdir(parents=True)
    (folder / "cup.fr.txt").write_text(FRENCH.format(n=3), encoding="utf-8")
    (folder / "cup.de.txt").write_text(GERMAN.format(n=4), encoding="utf-8")
    (item,) = open_source(str(tmp_path / "tree"), SETTINGS).items()
    assert item.group == "sport"
    memory = fsspec.filesystem("memory")
    memory.pipe("/desk/cup.fr.txt", FRENCH.format(n=3).encode())
    memory.pipe("/desk/cup.de.txt", GERMAN.format(n=4).encode())
    (item,) = open_source("memory://desk", SETTINGS).items()
    assert len(item.files) == 2
    result = check_items([item], SETTINGS, 30)
    assert result.articles == 1
    assert result.counts["rule"]["number-mismatch"] == 1


def test_tables_of_this_machine_need_no_extra_and_others_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("fsspec", "pyarrow", "pyarrow.parquet"):
        monkeypatch.setitem(sys.modules, name, None)
    source = articles(tmp_path / "in.jsonl", 3, wrong=(1,))
    outcome = run_batch(str(source), tmp_path / "out", SETTINGS, Options(workers=1))
    assert (outcome.articles, outcome.findings) == (3, 1)
    (tmp_path / "in.parquet").touch()
    for wanted in (str(tmp_path / "in.parquet"), "memory://desk", "memory://in.csv"):
        with pytest.raises(InputError, match="need the extra"):
            list(open_source(wanted, SETTINGS).items())
    with pytest.raises(InputError, match="need the extra"):
        run_batch(str(source), tmp_path / "other", SETTINGS, Options(workers=1, format="parquet"))
