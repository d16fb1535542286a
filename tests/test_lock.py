"""What the README's commands install: a lock with hashes that fits pyproject.toml, and actions that can not change."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = {"run": (), "test": ("test", "batch"), "lint": ("test", "batch", "lint")}
PINNED = re.compile(r"^([A-Za-z0-9_.-]+)==([^ ;]+)(?: ; (.*?))?(?: \\)?$")


def locked(name: str) -> dict[str, list[tuple[Version, str]]]:
    """The versions of every package in a lock, each with the marker it is for."""
    found: dict[str, list[tuple[Version, str]]] = {}
    for line in (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if match := PINNED.match(line):
            found.setdefault(canonicalize_name(match[1]), []).append((Version(match[2]), match[3] or ""))
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_holds_what_pyproject_asks_for(name: str) -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    asked = [*PROJECT["project"]["dependencies"], *(one for extra in LOCKS[name] for one in extras[extra])]
    versions = locked(name)
    for requirement in map(Requirement, asked):
        if requirement.name == PROJECT["project"]["name"]:
            continue
        found = versions.get(canonicalize_name(requirement.name), [])
        assert found, f"{requirement.name}: run 'make lock'"
        assert all(requirement.specifier.contains(version) for version, _marker in found), (
            f"{requirement}: run 'make lock'"
        )


@pytest.mark.parametrize("name", ["build", *LOCKS])
def test_every_package_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    packages = re.split(r"\n(?=\S)", text.strip())
    for package in packages:
        first, *rest = package.splitlines()
        assert PINNED.match(first), first
        assert rest, f"{first}: no hash"
        assert all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?", line) for line in rest), first


@pytest.mark.parametrize("name", LOCKS)
def test_one_version_of_a_package_is_for_this_python(name: str) -> None:
    for package, versions in locked(name).items():
        fitting = [version for version, marker in versions if not marker or Marker(marker).evaluate()]
        assert len(fitting) <= 1, package


@pytest.mark.parametrize(
    "file", [*sorted((ROOT / ".github" / "workflows").glob("*.yml")), ROOT / "action.yml"], ids=lambda f: f.name
)
def test_actions_are_pinned_by_their_commit(file: Path) -> None:
    used = re.findall(r"uses: *(\S+)(.*)", file.read_text(encoding="utf-8"))
    for name, comment in used:
        if not name.startswith("./"):
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", name), f"{name}: pin the commit"
            assert re.search(r"# v\d", comment), f"{name}: say which version the commit is"
