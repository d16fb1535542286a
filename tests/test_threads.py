"""Many threads are told what one is told, to the byte: in a process that has done nothing yet, and in one that has."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import tree

ROOT = Path(__file__).resolve().parents[1]
THREADS = 8
JOBS = 6
"""Jobs of a thread in each of the two rounds: more than the distance to the next one's first, so that they meet."""

IMPORT_ALL = """
import functools, gc, importlib, pkgutil, checker
for module in pkgutil.walk_packages(checker.__path__, "checker."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
found = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]
ours = [each for each in found if each.__module__.startswith("checker.")]
print(len(ours), *(f"{each.__module__}.{each.__qualname__}" for each in ours if each.cache_info().currsize))
"""


def run(*arguments: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tree")
    tree.write(folder)
    return folder


@pytest.fixture(scope="module")
def expected(folder: Path) -> dict[str, str]:
    """What one thread is told in every job."""
    (told,) = json.loads(run("-m", "tests.threads", str(folder), "1", "0"))
    found: dict[str, str] = told
    return found


def test_there_is_something_to_compare(expected: dict[str, str]) -> None:
    assert len(expected) > 50
    assert sum(text.count('"fingerprint"') for text in expected.values()) > 100
    assert len({expected[f"speak-{language}"] for language in ("de", "en", "fr")}) == 3
    failed = {name: text for name, text in expected.items() if "Error: " in text[:60]}
    assert list(failed) == ["units/units-json"], failed  # a format of units, named as one of catalogues


@pytest.mark.parametrize("process", range(3))
def test_many_threads_are_told_what_one_is(folder: Path, expected: dict[str, str], process: int) -> None:
    told = json.loads(run("-m", "tests.threads", str(folder), str(THREADS), str(JOBS + process)))
    assert [len(each) for each in told] == [JOBS + process] * (2 * THREADS)
    wrong = {name: text[:200] for each in told for name, text in each.items() if text != expected[name]}
    assert wrong == {}


def test_importing_asks_for_no_table() -> None:
    """A thread that imports a module, and needs a table for it, and one that builds tables, and needs that module,
    would wait for each other for ever.
    """
    number, *built = run("-c", IMPORT_ALL).split()
    assert int(number) > 50
    assert built == []
