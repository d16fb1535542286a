"""The same bytes in, the same report out: whatever the hash seed, the Python, the processor, the number of processes.

The other Pythons are those that ``make pythons`` has set up in ``.venv-pythons``.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.batch import Options, run_batch
from checker.reporting import FORMATS
from checker.settings import Settings
from tests import tree

ROOT = Path(__file__).resolve().parents[1]
HERE = Path(sys.executable)
NEEDED = "import jinja2, langdetect, markdown_it, numpy, rich, sacrebleu, yaml"
Files = dict[str, bytes]


def others() -> list[Path]:
    """The other Pythons that were set up, by their version's folder, and the one of the usual environment."""
    version = "{}.{}".format(*sys.version_info)
    found = [path for path in sorted(ROOT.glob(".venv-pythons/*/bin/python")) if path.parents[1].name != version]
    usual = ROOT / ".venv/bin/python"
    return found if ROOT / ".venv" in HERE.parents or not usual.exists() else [*found, usual]


OTHERS = others()


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sources")
    tree.write(folder / "tree")
    return folder


def reports(sources: Path, folder: Path, python: Path, environment: dict[str, str], workers: int = 0) -> Files:
    """What ``checker check`` and, with ``workers``, ``checker batch`` print and write of the tree, in new processes."""
    shutil.copytree(sources, folder)
    kept = {name: text for name, text in os.environ.items() if not name.startswith(("PYTHON", "OPENBLAS", "GITHUB"))}
    kept |= {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "CI": "1", **environment}
    checked = [sys.executable if python is HERE else str(python), "-m", "checker", "check", "tree", "--no-report"]
    checked += [part for name in FORMATS for part in ("--output", f"{name}=out/report.{name}")]
    batch = [*checked[:3], "batch", "tree", "--output", "batch", "--workers", str(workers), "--shard-size", "5"]
    (folder / "out").mkdir()
    for command in (checked, batch) if workers else (checked,):
        done = subprocess.run(command, cwd=folder, env=kept, capture_output=True, check=False)
        assert done.returncode == 2, done.stderr.decode()  # some files of the tree are broken
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        if command is checked:
            (folder / "out" / "printed").write_bytes(done.stdout)
    return dict(read(folder / "out")) | dict(found(folder / "batch"))


def read(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def found(folder: Path) -> Iterator[tuple[str, bytes]]:
    """What a batch found: all but the lock, the manifest (the time of the source) and how long each shard took."""
    for name, data in read(folder):
        if name.startswith(("findings/", "quarantine", "summary")):
            yield f"batch/{name}", data


def differing(one: Files, other: Files) -> list[str]:
    """The names of the files that differ, with the first lines that do; of the names that ``other`` has."""
    names = sorted(other.keys() - one.keys())
    for name in sorted(one.keys() & other.keys()):
        if one[name] != other[name]:
            pairs = zip(one[name].splitlines(), other[name].splitlines(), strict=False)
            names.append(f"{name}: {next((pair for pair in pairs if pair[0] != pair[1]), 'one is longer')}")
    return names


def without_scores(files: Files) -> Files:
    return {name: re.sub(rb'"score": [0-9.]+', b"", data) for name, data in files.items()}


@pytest.fixture(scope="module")
def expected(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Files:
    return reports(sources, tmp_path_factory.mktemp("expected") / "run", HERE, {"PYTHONHASHSEED": "0"}, workers=1)


def test_there_is_something_to_compare(expected: Files) -> None:
    assert len([name for name in expected if name.startswith("report.")]) == len(FORMATS)
    assert expected["report.json"].count(b'"fingerprint"') > 90
    assert expected["printed"].count(b"\n") > 500
    assert len([name for name in expected if name.startswith("batch/findings/")]) > 5


def test_the_hash_seed_and_the_place_change_nothing(sources: Path, tmp_path: Path, expected: Files) -> None:
    elsewhere = {"PYTHONHASHSEED": "4242", "TZ": "Asia/Tokyo", "HOME": str(tmp_path)}
    found = reports(sources, tmp_path / "run", HERE, elsewhere, workers=2)
    assert differing(expected, found) == []
    assert found.keys() == expected.keys()


def test_another_processor_changes_nothing(sources: Path, tmp_path: Path, expected: Files) -> None:
    """Sums of products differ in their last bits by the instructions and the threads that compute them.

    No finding does; of what is aligned, only the score's last digit may.
    """
    other = {"PYTHONHASHSEED": "7", "OPENBLAS_CORETYPE": "Nehalem", "OPENBLAS_NUM_THREADS": "2"}
    found = reports(sources, tmp_path / "run", HERE, other)
    assert differing(without_scores(expected), without_scores(found)) == []


@pytest.mark.parametrize("python", OTHERS or [None], ids=lambda path: path.parents[1].name if path else "none")
def test_another_python_changes_nothing(python: Path | None, sources: Path, tmp_path: Path, expected: Files) -> None:
    if python is None:
        pytest.skip("no other Python is set up: make pythons")
    if subprocess.run([python, "-c", NEEDED], capture_output=True, check=False).returncode:
        pytest.skip(f"{python} lacks what the checker needs: make pythons")
    seed = str(OTHERS.index(python) + 1)
    assert differing(expected, reports(sources, tmp_path / "run", python, {"PYTHONHASHSEED": seed})) == []


@pytest.fixture(scope="module")
def table(sources: Path) -> Path:
    """The articles that are in files, as JSON lines of one column a language, twice under other ids."""
    path = sources / "articles.jsonl"
    rows: list[str] = []
    for folder in sorted(tree.ARTICLES.glob("*-files")) * 2:
        texts = {file.suffixes[0][1:]: file.read_text(encoding="utf-8") for file in sorted(folder.glob("article.*"))}
        rows.append(json.dumps({"id": f"{len(rows)}-{folder.name}", **texts}, ensure_ascii=False))
    rows.insert(5, "{ torn")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def batch(table: Path, out: Path, workers: int, shard_size: int = 2) -> Files:
    run_batch(str(table), out, Settings(), Options(workers=workers, shard_size=shard_size))
    return dict(found(out))


@pytest.fixture(scope="module")
def one_worker(table: Path, tmp_path_factory: pytest.TempPathFactory) -> Files:
    return batch(table, tmp_path_factory.mktemp("batch") / "one", workers=1)


@pytest.mark.parametrize("workers", [2, 4])
def test_a_batch_writes_the_same_with_any_number_of_processes(
    table: Path, tmp_path: Path, one_worker: Files, workers: int
) -> None:
    assert sum(data.count(b"\n") for data in one_worker.values()) > 20
    assert differing(one_worker, batch(table, tmp_path, workers)) == []


def test_a_batch_that_is_resumed_in_any_order_writes_the_same(table: Path, tmp_path: Path, one_worker: Files) -> None:
    order = random.Random(8)
    batch(table, tmp_path, workers=1)
    for _ in range(2):
        for part in order.sample(sorted((tmp_path / "shards").iterdir()), 3):
            part.unlink()
        for name in ("summary.json", "summary.html", "quarantine.jsonl"):
            (tmp_path / name).unlink()
        assert differing(one_worker, batch(table, tmp_path, workers=order.choice([1, 2]))) == []


def test_the_size_of_the_shards_changes_only_the_files_that_findings_stand_in(
    table: Path, tmp_path: Path, one_worker: Files
) -> None:
    other = batch(table, tmp_path, workers=2, shard_size=5)
    assert joined(other) == joined(one_worker)


def joined(files: Files) -> Files:
    parts = [name for name in sorted(files) if name.startswith("batch/findings/")]
    rest = {name: data for name, data in files.items() if name not in parts}
    return {**rest, "findings": b"".join(files[name] for name in parts)}
