"""What a change of one version has made stale, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.cli import main
from tests.git_repository import GitRepository

SOURCE = "The bridge opens on Monday.\n\nIt is {n} metres long and leads to the old harbour.\n"
TARGET = "Le pont ouvre lundi.\n\nIl mesure {n} mètres et mène au vieux port.\n"


@pytest.fixture
def repository(tmp_path: Path) -> GitRepository:
    made = GitRepository(tmp_path / "repo")
    made.commit({"page.en.md": SOURCE.format(n=90), "page.fr.md": TARGET.format(n=90)})
    made.commit({"page.en.md": SOURCE.format(n=120)})
    return made


def test_three_files(repository: GitRepository, capsys: pytest.CaptureFixture[str]) -> None:
    old = repository.folder.parent / "old.md"
    old.write_text(SOURCE.format(n=90), encoding="utf-8")
    paths = [str(old), str(repository.folder / "page.en.md"), str(repository.folder / "page.fr.md")]
    assert main(["update", *paths, "--format", "json"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert finding["rule"] == "stale-fact"
    assert [place["text"] for place in finding["locations"]] == ["90 mètres", "120 metres", "90 metres"]


def test_history(repository: GitRepository, capsys: pytest.CaptureFixture[str]) -> None:
    for more in ([], ["--since", "HEAD~1"]):
        assert main(["update", str(repository.folder), *more]) == 1
        assert "English now says 120 metres, no longer 90 metres" in " ".join(capsys.readouterr().out.split())
    assert main(["update", str(repository.folder), "--since", "HEAD", "--exit-zero"]) == 0
    repository.commit({"page.fr.md": TARGET.format(n=120)})
    assert main(["update", str(repository.folder)]) == 0


def test_bad_input(repository: GitRepository, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", str(repository.folder), "--since", "nothing"]) == 2
    assert "no such revision" in capsys.readouterr().err
    (tmp_path / "page.md").write_text("Text.\n", encoding="utf-8")
    assert main(["update", str(tmp_path / "page.md")]) == 2
    assert "in no git repository" in capsys.readouterr().err
    assert main(["update", "-"]) == 2
    assert "standard input has no history" in capsys.readouterr().err


def test_a_check_says_why(
    repository: GitRepository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(repository.folder)
    assert main(["check", "--changed", "--since", "HEAD~1", "page.en.md", "--format", "json"]) == 1
    assert [one["rule"] for one in json.loads(capsys.readouterr().out)["findings"]] == ["stale-fact"]
    repository.write({"page.en.md": SOURCE.format(n=150)})
    repository.write({"page.fr.md": TARGET.format(n=120)})
    assert main(["check", "--changed", "page.en.md", "--format", "json"]) == 1
    assert [one["rule"] for one in json.loads(capsys.readouterr().out)["findings"]] == ["stale-fact"]
    assert main(["check", "page.en.md", "page.fr.md", "--format", "json"]) == 1
    assert [one["rule"] for one in json.loads(capsys.readouterr().out)["findings"]] == ["number-mismatch"]
