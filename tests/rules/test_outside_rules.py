"""A rule that another package brings is listed, runs, can be switched off, and fails in one line when it is broken."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent / "outside_package"
CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the package was installed as pip installs any package."""
    source = tmp_path_factory.mktemp("source")
    for file in PACKAGE.iterdir():
        if file.is_file():
            (source / file.name).write_bytes(file.read_bytes())
    target = tmp_path_factory.mktemp("site")
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index",
         "--no-build-isolation", "--target", str(target), str(source)],
        check=True,
    )  # fmt: skip
    return target


def run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(CHECKOUT), str(site)])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.de.txt"
    file.write_text("Die Brücke ist wieder offen!!! Der Rat freut sich über das Ergebnis!\n", encoding="utf-8")
    return file


def test_it_runs_and_is_listed(site: Path, page: Path) -> None:
    found = run(site, "check", str(page), "--format", "rdjsonl")
    assert found.returncode == 1
    assert "house-shouting" in found.stdout
    assert found.stdout.count("house-shouting") == 1
    assert "house-shouting" in run(site, "rules").stdout
    assert "The house does not shout" in run(site, "rules", "house-shouting").stdout.replace("the house", "The house")


def test_it_can_be_switched_off(site: Path, page: Path) -> None:
    (page.parent / "checker.toml").write_text('ignore = ["house-shouting"]\n', encoding="utf-8")
    assert run(site, "check", str(page), "--format", "rdjsonl").returncode == 0


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("checker_shouting:NOTHING", "can't be loaded: AttributeError"),
        ("checker_shouting:check", "is no rule"),
        ("checker.rules.number_mismatch:RULE", "has the id of another rule: number-mismatch"),
    ],
)
def test_a_broken_one_is_told_in_one_line(site: Path, page: Path, tmp_path: Path, value: str, message: str) -> None:
    broken = tmp_path / "broken"
    folder = broken / "other-1.0.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: other\nVersion: 1.0\n", encoding="utf-8")
    (folder / "entry_points.txt").write_text(f"[checker.rules]\nother = {value}\n", encoding="utf-8")
    (broken / "checker_shouting.py").write_bytes((PACKAGE / "checker_shouting.py").read_bytes())
    found = run(broken, "check", str(page))
    assert found.returncode == 2
    assert message in found.stderr
    assert found.stderr.count("\n") == 1
