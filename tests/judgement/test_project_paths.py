"""Files have one name, wherever a run was started."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.judgement.project_paths import make_relative, name_in_project


def test_the_name_in_a_project_does_not_depend_on_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "project" / "docs" / "de").mkdir(parents=True)
    names = set()
    for folder, path in (("project", "docs/de/a.md"), ("project/docs", "de/a.md"), ("project/docs/de", "a.md")):
        monkeypatch.chdir(tmp_path / folder)
        assert name_in_project(path, str(tmp_path / "project")) == "docs/de/a.md"
        names.add(name_in_project(path))
    assert names == {"a.md"}


def test_without_settings_the_repository_is_the_project(tmp_path: Path) -> None:
    (tmp_path / "docs" / "de").mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    assert name_in_project(str(tmp_path / "docs" / "de" / "a.md")) == "docs/de/a.md"


def test_what_lies_outside_has_its_name_alone(tmp_path: Path) -> None:
    assert name_in_project("/somewhere/else/a.md", str(tmp_path)) == "a.md"
    assert name_in_project("-", str(tmp_path)) == "-"


def test_relative_to_a_folder(tmp_path: Path) -> None:
    assert make_relative(str(tmp_path / "a" / "b.md"), str(tmp_path)) == "a/b.md"
    assert make_relative("") == ""
