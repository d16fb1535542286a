"""What other projects drop in: the settings' schema, the pre-commit hook, the GitHub action, the GitLab snippet."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from checker.model import SettingsError
from checker.settings import Settings, load_settings
from tests.review import pages

ROOT = Path(__file__).parents[1]
SCHEMA: dict[str, Any] = json.loads((ROOT / "checker/settings.schema.json").read_text(encoding="utf-8"))


def test_the_schema_names_every_setting_and_no_other() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    names = {field.name.replace("_", "-") for field in fields(Settings)} - {"base"}
    assert set(SCHEMA["properties"]) == names


@pytest.mark.parametrize("field", [field.name for field in fields(Settings) if field.name != "base"])
def test_the_schema_gives_the_type_and_the_default(field: str) -> None:
    known = SCHEMA["properties"][field.replace("_", "-")]
    default = getattr(Settings(), field)
    expected = {tuple: "array", dict: "object", int: "integer", float: "number", bool: "boolean"}.get(
        type(default), "string"
    )
    kinds = known.get("type", "string")
    assert expected in kinds if isinstance(kinds, list) else expected == kinds
    if default and not isinstance(default, tuple | dict):
        assert known["default"] == default


GOOD = (
    'languages = ["fr", "de"]\nsource = "de"\nfail-on = "error"',
    'severity = { "moved-paragraph" = "off" }\nkeep = ["x"]\nmax-bytes = 10',
    'embedder = "some/model"\nembedder-device = "cuda:1"\nembedder-batch = 8\nembedder-cache = "none"',
    "require-comparison = true",
    'glossary = "terms.csv"',
    'glossary = ["terms.csv", { de = "Pumpe", fr = ["pompe"], forbidden = { de = "Pump" } }]',
    '[overrides."a/**"]\nignore = ["order"]\nseverity = { "number-mismatch" = "info" }',
)
BAD = (
    'fail-on = "never"',
    "languages = 3",
    'langauges = ["fr"]',
    'severity = { "x" = "fatal" }',
    '[overrides."a"]\nselect = []',
    'max-bytes = "1"',
    "max-bytes = 0",
    "embedder-batch = 0",
    "embedder-device = 1",
    'require-comparison = "yes"',
    "glossary = 3",
    "glossary = [3]",
)


@pytest.mark.parametrize("text", GOOD)
def test_what_the_program_takes_the_schema_takes(text: str, tmp_path: Path) -> None:
    (tmp_path / "checker.toml").write_text(text)
    load_settings(tmp_path)
    jsonschema.validate(tomllib.loads(text), SCHEMA)


@pytest.mark.parametrize("text", BAD)
def test_what_the_program_refuses_the_schema_refuses(text: str, tmp_path: Path) -> None:
    (tmp_path / "checker.toml").write_text(text)
    with pytest.raises(SettingsError):
        load_settings(tmp_path)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(text), SCHEMA)


def environment(folder: Path) -> dict[str, str]:
    """A runner's variables; the installed checker stands where the action's first step would put it."""
    program = folder / "temp/checker/bin/checker"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n')
    program.chmod(0o755)
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "RUNNER_TEMP": str(folder / "temp"),
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
    }


def test_the_action_annotates_and_writes_its_files(tmp_path: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("needs bash")
    pages.article(tmp_path)
    step = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"][1]
    inputs = {"PATHS": "article.fr.md\narticle.de.md\n", "ARGUMENTS": "--fail-on=error\n", "SARIF": "out.sarif"}
    assert set(step["env"]) == set(inputs)
    ran = subprocess.run(
        ["bash", "-e", "-c", step["run"]],
        cwd=tmp_path,
        env=environment(tmp_path) | inputs,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1, ran.stderr
    assert ran.stdout.startswith("::error file=article.de.md,line=7,")
    assert json.loads((tmp_path / "out.sarif").read_text())["runs"][0]["results"]
    assert (tmp_path / "summary.md").read_text().startswith("## checker: 2 errors")


def test_the_action_takes_no_input_into_its_script() -> None:
    for step in yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"]:
        assert "${{" not in step["run"]
        assert "uses" not in step


def test_names_that_begin_with_a_dash_are_no_options_of_the_action(tmp_path: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("needs bash")
    for path in pages.article(tmp_path):
        Path(path).rename(tmp_path / f"--exit-zero{Path(path).suffixes[0]}.md")
    step = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"][1]
    inputs = {"PATHS": "--exit-zero.fr.md\n--exit-zero.de.md\n", "ARGUMENTS": "", "SARIF": "out.sarif"}
    ran = subprocess.run(
        ["bash", "-e", "-c", step["run"]],
        cwd=tmp_path,
        env=environment(tmp_path) | inputs,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1, ran.stderr
    assert ran.stdout.startswith("::error file=--exit-zero.de.md,line=7,")


def test_names_that_begin_with_a_dash_are_no_options_of_the_hook(tmp_path: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    command = [sys.executable, "-m", "checker", *hook["entry"].split()[1:], *hook["args"]]
    for path in pages.article(tmp_path):
        Path(path).rename(tmp_path / f"--output=html=x{Path(path).suffixes[0]}.md")
    names = sorted(path.name for path in tmp_path.glob("*.md"))
    for given in (names, ["--lang=xx.md", "--explain", *names]):
        ran = subprocess.run([*command, *given], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert ran.returncode == 1, ran.stderr
        assert "--output=html=x.de.md\n  7:" in ran.stdout
    assert sorted(path.name for path in tmp_path.glob("*.md")) == names


def test_the_hook_runs_a_command_that_exists() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["entry"].split()[:2] == ["checker", "check"]
    ran = subprocess.run(
        [sys.executable, "-m", "checker", *hook["entry"].split()[1:], "--help"], capture_output=True, check=False
    )
    assert ran.returncode == 0
    assert re.search(hook["files"], "content/a.fr.md")
