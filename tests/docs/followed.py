"""Following a page of the docs word for word, in a copy of the project: its blocks of code say where they go.

A block ``file=PATH`` is a new file; ``in=PATH after='…'`` or ``before='…'`` are lines to be put beside the line that
begins as said.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
STEP = re.compile(
    r"^```(?:python|text) (?P<how>file|in)=(?P<path>\S+)(?: (?P<side>after|before)='(?P<line>[^'\n]*)')?\n"
    r"(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def find_steps(name: str) -> Iterator[re.Match[str]]:
    """The steps of a page in ``docs``, in order."""
    return STEP.finditer((CHECKOUT / "docs" / name).read_text(encoding="utf-8"))


def follow(step: re.Match[str], copy: Path) -> None:
    """Do what a block of the page says."""
    file = copy / step["path"]
    if step["how"] == "file":
        assert not file.exists()
        file.write_text(step["code"], encoding="utf-8")
        return
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    (at,) = [n for n, line in enumerate(lines) if line.startswith(step["line"])]
    if step["side"] == "after":
        lines.insert(at + 1, step["code"])
    else:
        lines.insert(at, step["code"] + "\n\n")
    file.write_text("".join(lines), encoding="utf-8")


def make_copy(folder: Path) -> Path:
    """A copy of what the steps change and the tests need."""
    for name in ("checker", "tests"):
        shutil.copytree(CHECKOUT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    shutil.copy(CHECKOUT / "pyproject.toml", folder)
    return folder


def run(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a module of Python in the copy."""
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=copy, env=environment, capture_output=True, encoding="utf-8", check=False)


def run_tests(copy: Path, *paths: str, names: str = "") -> subprocess.CompletedProcess[str]:
    """Run tests of the copy; ``names`` as for pytest's ``-k``."""
    return run(copy, "pytest", "-q", "-p", "no:cacheprovider", *(("-k", names) if names else ()), *paths)
