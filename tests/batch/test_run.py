"""A batch from beginning to end: what is found, put aside, resumed, interrupted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checker.batch import Options, run_batch
from checker.model import InputError, SettingsError
from checker.settings import Settings
from tests.batch.samples import SETTINGS, articles, found


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


@pytest.mark.parametrize(
    ("name", "key"), [("words.csv", "glossary"), ("own.tmx", "memory"), ("keep.csv", "keep_files")]
)
def test_a_run_is_not_resumed_with_other_words(name: str, key: str, tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 2)
    file = tmp_path / name
    file.write_text("<tmx/>" if key == "memory" else "de,fr\nGemeinde,commune\n")
    named: dict[str, Any] = {key: (name,)}
    settings = replace(SETTINGS, base=str(tmp_path), **named)
    run_batch(str(source), tmp_path / "out", settings, Options(workers=1))
    assert run_batch(str(source), tmp_path / "out", settings, Options(workers=1)).articles == 2
    file.write_text("<tmx />" if key == "memory" else "de,fr\nGemeinde,municipalité\n")
    with pytest.raises(InputError, match="files"):
        run_batch(str(source), tmp_path / "out", settings, Options(workers=1))


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
