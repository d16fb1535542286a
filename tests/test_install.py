"""The install: a wheel from a source distribution, small, without a compiler, that works away from the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import distributions
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
MEGABYTE = 1_000_000
LARGEST_WHEEL = 8 * MEGABYTE
LARGEST_INSTALL = 100 * MEGABYTE
NOT_COUNTED = ("numpy", "pip", "setuptools")
SOURCES = (".md", ".po")
"""What stays out of the wheel: notes, and catalogues before they are compiled."""
UNREACHABLE = ("Could not find a version", "No matching distribution", "ConnectionError", "Temporary failure")
PAGE = (
    "La commune rénove son école pour 2,4 millions de francs. Les parents saluent la décision du conseil.\n\n"
    "Die Gemeinde saniert ihre Schule für 2,5 Millionen Franken. Die Eltern begrüssen den Entscheid des Rates.\n"
)


class Built(NamedTuple):
    """The two distributions."""

    wheel: Path
    sdist: Path


def run(command: Sequence[str | Path], cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: text for name, text in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    return subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False, env={**kept, **environment}
    )


def must(done: subprocess.CompletedProcess[str]) -> None:
    """Fail where a command failed; skip where only the registry can't be reached."""
    said = done.stdout + done.stderr
    if done.returncode and any(sign in said for sign in UNREACHABLE):
        pytest.skip(f"the package registry can't be reached: {said.strip().splitlines()[-1][:200]}")
    assert done.returncode == 0, said[-4000:]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Both distributions, the wheel made from the source distribution, built from a copy of the checkout."""
    copy, out = tmp_path_factory.mktemp("checkout"), tmp_path_factory.mktemp("dist")
    shutil.copytree(ROOT / "checker", copy / "checker", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    must(run([sys.executable, "-m", "build", "--no-isolation", "--outdir", out], copy))
    (wheel,), (sdist,) = out.glob("*.whl"), out.glob("*.tar.gz")
    return Built(wheel, sdist)


@pytest.fixture(scope="module")
def installed(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a fresh environment with the wheel in it, made where no compiler can be found.

    It has the versions of the environment that the tests run in: those of the lock, or the newest, or the oldest.
    """
    folder = tmp_path_factory.mktemp("environment") / "venv"
    must(run([sys.executable, "-m", "venv", folder], ROOT))
    nothing = {"CC": "/nonexistent", "CXX": "/nonexistent", "CARGO": "/nonexistent"}
    here = {each.name: each.version for each in distributions() if each.name != "translation-checker"}
    versions = folder / "versions.txt"
    versions.write_text("".join(f"{name}=={version}\n" for name, version in here.items()), encoding="utf-8")
    install: list[str | Path] = [folder / "bin/python", "-m", "pip", "install", "--quiet", "--constraint", versions]
    must(run([*install, "setuptools"], folder))  # langdetect comes as a source only
    must(run([*install, "--no-build-isolation", "--use-pep517", built.wheel], folder, **nothing))
    return folder


def test_the_wheel_is_small_pure_and_has_all_the_data(built: Built) -> None:
    assert built.wheel.stat().st_size <= LARGEST_WHEEL
    assert built.wheel.name.endswith("-py3-none-any.whl")
    with zipfile.ZipFile(built.wheel) as archive:
        packed = {name for name in archive.namelist() if name.startswith("checker/")}
    here = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "checker").rglob("*")
        if path.is_file() and path.suffix != ".pyc" and not path.name.startswith(".")
    }
    assert packed - here == set()
    assert {name for name in here - packed if not name.endswith(SOURCES)} == set()


def test_the_source_distribution_holds_no_more_than_the_package(built: Built) -> None:
    with tarfile.open(built.sdist) as archive:
        tops = {name.split("/")[1] for name in archive.getnames() if "/" in name}
    assert {"checker", "pyproject.toml", "README.md", "LICENSE", "PKG-INFO"} <= tops
    assert not tops & {"tests", "corpora", ".git"}


def test_a_plain_install_is_small(installed: Path) -> None:
    (packages,) = installed.glob("lib/python*/site-packages")
    sizes: Counter[str] = Counter()
    for file in packages.rglob("*"):
        top = file.relative_to(packages).parts[0]
        if file.is_file() and not top.startswith(NOT_COUNTED):
            sizes[top] += file.stat().st_size
    assert sizes.total() <= LARGEST_INSTALL, sizes.most_common(10)


def test_it_runs_away_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    command = installed / "bin/checker"
    done = run([command, "--version"], tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("checker ")
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    done = run([command, "check", "page.txt", "--output", "html=page.html", "--output", "json=page.json"], tmp_path)
    assert done.returncode == 1, done.stderr
    assert "2,5 Millionen Franken" in done.stdout
    assert (tmp_path / "page.html").stat().st_size > 10_000
    assert '"number-mismatch"' in (tmp_path / "page.json").read_text(encoding="utf-8")
    assert run([command, "rules"], tmp_path).returncode == 0
    assert run([command, "check", "nowhere.txt"], tmp_path).returncode == 2


def test_every_module_can_be_imported_from_a_plain_install(installed: Path, tmp_path: Path) -> None:
    program = """
import importlib, pkgutil, checker
optional = {"dask", "distributed", "pyarrow", "fsspec", "sentence_transformers", "mcp", "anyio", "pygls", "lsprotocol"}
for module in pkgutil.walk_packages(checker.__path__, "checker."):
    if module.name != "checker.__main__":
        try:
            importlib.import_module(module.name)
        except ModuleNotFoundError as error:
            if error.name.partition(".")[0] not in optional:
                raise
"""
    done = run([installed / "bin/python", "-W", "error", "-c", program], tmp_path)
    assert done.returncode == 0, done.stderr


def test_what_is_imported_lazily_is_declared(installed: Path) -> None:
    """Every import statement of the package, wherever it stands, finds its module or belongs to an extra."""
    program = """
import ast, importlib.util, pathlib, sys, checker
optional = {"dask", "distributed", "pyarrow", "fsspec", "sentence_transformers", "torch", "pygls", "lsprotocol"}
optional |= {"mcp", "anyio"}  # anyio is a part of mcp
optional.add("_typeshed")  # only checkers of types know it
missing = set()
for path in pathlib.Path(checker.__file__).parent.rglob("*.py"):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module]
        missing |= {n.partition(".")[0] for n in names} - optional
print(sorted(name for name in missing if importlib.util.find_spec(name) is None))
"""
    done = run([installed / "bin/python", "-c", program], installed)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
