"""The same bytes in, the same report out: whatever the hash seed and the number of processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.batch import Options, run
from checker.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT / "corpora" / "articles"
PROGRAM = """
import sys
from pathlib import Path
from checker import pipeline, reporting
from checker.settings import Settings
for folder in sorted(path for path in Path(sys.argv[1]).iterdir() if path.is_dir()):
    files = sorted(path for path in folder.iterdir() if path.suffix in {".txt", ".md"})
    report = pipeline.check(files, Settings())
    for name in ("json", "html"):
        sys.stdout.buffer.write(reporting.render(report, name).encode())
"""


def reports(seed: str) -> bytes:
    """All reports of the sample articles, from a fresh process."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(ARTICLES)],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def test_the_reports_of_all_articles_are_the_same_bytes_for_every_hash_seed() -> None:
    first = reports("0")
    assert first.count(b'"fingerprint"') > 10
    assert reports("4242") == first


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The articles in files, as JSON lines of one column a language."""
    path = tmp_path_factory.mktemp("batch") / "articles.jsonl"
    rows: list[str] = []
    for folder in sorted(ARTICLES.glob("*-files")):
        texts = {file.suffixes[0][1:]: file.read_text(encoding="utf-8") for file in sorted(folder.glob("article.*"))}
        rows.append(json.dumps({"id": f"{len(rows)}-{folder.name}", **texts}, ensure_ascii=False))
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def batch(table: Path, out: Path, workers: int, shard_size: int) -> list[str]:
    run(str(table), out, Settings(), Options(workers=workers, shard_size=shard_size))
    lines: list[str] = []
    for part in sorted((out / "findings").glob("part-*.jsonl"), key=lambda part: int(part.stem.partition("-")[2])):
        lines += part.read_text(encoding="utf-8").splitlines()
    return lines


def test_a_batch_finds_the_same_with_any_number_of_processes(table: Path, tmp_path: Path) -> None:
    first = batch(table, tmp_path / "one", workers=1, shard_size=64)
    assert len(first) > 10
    assert batch(table, tmp_path / "two", workers=2, shard_size=3) == first
