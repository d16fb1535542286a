"""What the README's commands install: a lock with hashes that fits pyproject.toml, and actions that can not change."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
EXTRAS = PROJECT["optional-dependencies"]
ASKED: dict[str, list[str]] = {
    "build": PYPROJECT["build-system"]["requires"],
    "run": PROJECT["dependencies"],
    "test": [*PROJECT["dependencies"], *EXTRAS["batch"], *EXTRAS["lsp"], *EXTRAS["mcp"], *EXTRAS["test"]],
    "lint": [
        *PROJECT["dependencies"],
        *EXTRAS["batch"],
        *EXTRAS["lsp"],
        *EXTRAS["mcp"],
        *EXTRAS["test"],
        *EXTRAS["lint"],
    ],
    "tools": PYPROJECT["dependency-groups"]["tools"],
    "fuzz": PYPROJECT["dependency-groups"]["fuzz"],
}
"""The requirements of pyproject.toml that each lock answers."""
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = (
    ("linux", "Linux", "posix", "x86_64"),
    ("linux", "Linux", "posix", "aarch64"),
    ("darwin", "Darwin", "posix", "arm64"),
    ("win32", "Windows", "nt", "AMD64"),
)
"""``sys_platform``, ``platform_system``, ``os_name`` and ``platform_machine`` of the systems that the locks are for."""
PINNED = re.compile(r"([a-z0-9._-]+)==([^ ;]+)(?: ; (.*))? \\")
HASH = re.compile(r" {4}--hash=sha256:[0-9a-f]{64}")
Lock = dict[str, list[tuple[Version, str]]]


def read_lock(text: str) -> Lock:
    """The versions of every package in a lock, each with its marker; ValueError where a version or its hashes lack."""
    lock: Lock = {}
    for package in re.split(r"\n(?=\S)", text.strip()):
        first, *hashes = package.splitlines()
        pinned = PINNED.fullmatch(first)
        if not pinned or not hashes or not all(HASH.fullmatch(line.removesuffix(" \\")) for line in hashes):
            raise ValueError(f"no version and hashes: {package}")
        lock.setdefault(canonicalize_name(pinned[1]), []).append((Version(pinned[2]), pinned[3] or ""))
    return lock


def get_lock(name: str) -> Lock:
    return read_lock((ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8"))


def find_unmet(asked: list[str], lock: Lock, environment: dict[str, str]) -> list[str]:
    """The requirements that no locked version, or more than one, answers on a Python and system."""
    unmet = []
    for requirement in map(Requirement, asked):
        name = canonicalize_name(requirement.name)
        if name == PROJECT["name"] or (requirement.marker and not requirement.marker.evaluate(environment)):
            continue
        pins = [version for version, marker in lock.get(name, []) if not marker or Marker(marker).evaluate(environment)]
        if len(pins) != 1 or not requirement.specifier.contains(pins[0], prereleases=True):
            unmet.append(str(requirement))
    return unmet


def list_environments() -> list[dict[str, str]]:
    """The variables of markers for every Python and system that the locks are for."""
    names = ("sys_platform", "platform_system", "os_name", "platform_machine")
    rest = {"implementation_name": "cpython", "platform_python_implementation": "CPython", "extra": ""}
    return [
        dict(zip(names, system, strict=True)) | rest | {"python_version": python, "python_full_version": f"{python}.5"}
        for python in PYTHONS
        for system in SYSTEMS
    ]


def test_every_lock_is_known() -> None:
    assert {file.stem for file in (ROOT / "requirements").iterdir()} == set(ASKED)


@pytest.mark.parametrize("name", ASKED)
def test_the_lock_holds_what_pyproject_asks_for(name: str) -> None:
    lock = get_lock(name)
    for environment in list_environments():
        assert find_unmet(ASKED[name], lock, environment) == [], f"run 'make lock' ({environment})"


@pytest.mark.parametrize("name", ASKED)
def test_one_version_of_a_package_is_for_a_python_and_system(name: str) -> None:
    for environment in list_environments():
        for package, pins in get_lock(name).items():
            fitting = [version for version, marker in pins if not marker or Marker(marker).evaluate(environment)]
            assert len(fitting) <= 1, package


@pytest.mark.parametrize("name", ASKED)
def test_a_lock_names_no_address_and_no_folder(name: str) -> None:
    assert not re.search(r"://|index-url|find-links|/", (ROOT / "requirements" / f"{name}.txt").read_text("utf-8"))


def test_the_locks_agree() -> None:
    whole = get_lock("lint")
    for name in ("build", "run", "test"):
        assert {package: pins for package, pins in get_lock(name).items() if whole.get(package) != pins} == {}


ONE = "numpy==2.4.6 \\\n    --hash=sha256:" + "0" * 64 + "\n"


@pytest.mark.parametrize(
    "text",
    [
        "numpy==2.4.6\n",
        ONE + "rich==15.0.0\n",
        ONE.replace("==", ">="),
        ONE.replace("sha256", "md5"),
        ONE.replace("0" * 64, "0" * 63),
        ONE + "-e .\n",
    ],
)
def test_a_line_without_version_or_hash_is_refused(text: str) -> None:
    assert read_lock(ONE) == {"numpy": [(Version("2.4.6"), "")]}
    with pytest.raises(ValueError, match="no version and hashes"):
        read_lock(text)


@pytest.mark.parametrize("asked", ["numpy>=2.5", "numpy<2", "rich", "numpy>=1.26,<2.4.6"])
def test_a_requirement_that_the_lock_does_not_answer_is_found(asked: str) -> None:
    environment = list_environments()[0]
    assert find_unmet([asked], read_lock(ONE), environment) == [str(Requirement(asked))]
    assert find_unmet(["numpy>=1.26,<3"], read_lock(ONE), environment) == []
    elsewhere = ONE.replace(" \\\n", " ; python_full_version >= '3.12' \\\n")
    assert find_unmet(["numpy>=1.26,<3"], read_lock(elsewhere), environment) == ["numpy<3,>=1.26"]


@pytest.mark.parametrize("requirement", PROJECT["dependencies"])
def test_what_the_program_needs_has_an_upper_bound(requirement: str) -> None:
    assert any(clause.operator == "<" for clause in Requirement(requirement).specifier)


WORKFLOWS = sorted((ROOT / ".github/workflows").iterdir())
FILES = sorted([*(ROOT / ".github").rglob("*.y*ml"), ROOT / "action.yml"])
USED = re.compile(r"^\s*(?:-\s*)?[\"']?uses[\"']?\s*:\s*(.*)$", re.MULTILINE)
COMMIT = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


def list_used(parsed: Any) -> list[str]:
    """The value of every key ``uses`` in a workflow or an action, at any depth."""
    if isinstance(parsed, list):
        return [used for item in parsed for used in list_used(item)]
    if not isinstance(parsed, dict):
        return []
    return [item for key, value in parsed.items() for item in ([value] if key == "uses" else list_used(value))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_actions_are_pinned_by_their_commit(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    lines = [line.strip() for line in USED.findall(text)]
    assert [line.split(" ")[0] for line in lines] == list_used(yaml.safe_load(text))
    assert [line for line in lines if not COMMIT.fullmatch(line)] == [], "name the commit, and its version in a comment"


def test_an_action_has_the_same_commit_everywhere() -> None:
    used = {line.strip() for file in FILES for line in USED.findall(file.read_text(encoding="utf-8"))}
    assert len(used) == len({line.split("@")[0] for line in used})


@pytest.mark.parametrize(
    "used", ["actions/checkout@v4", "actions/checkout@main # v4.2.2", "a/b@" + "0" * 40, "docker://x"]
)
def test_a_tag_a_branch_or_an_image_is_no_commit(used: str) -> None:
    assert not COMMIT.fullmatch(used)
    assert COMMIT.fullmatch("a/b/c@" + "0" * 40 + " # v1.2.3")


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_a_workflow_may_read_and_no_more_unless_a_job_says_so(file: Path) -> None:
    workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 60
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False
            assert "${{" not in step.get("run", "")
