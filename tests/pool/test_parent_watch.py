"""Workers end when the run that began them is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.pool.parent_watch import end_with_parent
from tests.batch.samples import articles

MOST_SECONDS = 2.0

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at processes as Linux shows them")


def list_workers(parent: int) -> list[int]:
    """The workers that a process has begun."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            status = (folder / "stat").read_text().rpartition(")")[2].split()
            is_worker = b"resource_tracker" not in (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if int(status[1]) == parent and is_worker:
            found.append(int(folder.name))
    return found


def is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


@pytest.mark.parametrize("killed_with", [signal.SIGKILL, signal.SIGTERM])
def test_workers_end_within_two_seconds_of_their_parent(killed_with: signal.Signals, tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 1)
    with source.open("a", encoding="utf-8") as stream:
        for n in range(8):  # each takes seconds: a worker that is busy ends, too
            text = " ".join(f"Le pont {k} est fermé depuis {k} jours." for k in range(20_000))
            stream.write(json.dumps({"id": f"long{n}", "fr": text}, ensure_ascii=False) + "\n")
    command = [sys.executable, "-m", "checker", "batch", str(source), "--output", str(tmp_path / "out")]
    process = subprocess.Popen(
        [*command, "--workers", "2", "--shard-size", "1", "--embedder", "none"], stdout=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not list((tmp_path / "out" / "shards").glob("part-*.json")):
        time.sleep(0.02)
    workers = list_workers(process.pid)
    assert len(workers) == 2
    os.kill(process.pid, killed_with)
    process.wait()
    deadline = time.monotonic() + MOST_SECONDS
    while time.monotonic() < deadline and any(map(is_running, workers)):
        time.sleep(0.02)
    left = list(filter(is_running, workers))
    for worker in left:
        os.kill(worker, signal.SIGKILL)
    assert left == []


def test_a_process_that_nobody_began_as_a_worker_goes_on() -> None:
    end_with_parent()
