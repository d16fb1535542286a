"""The command check: outputs, and what changed in a commit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.samples import ARTICLE, run

pytestmark = pytest.mark.usefixtures("article_folder")


def test_several_outputs_in_one_run(capsys: pytest.CaptureFixture[str]) -> None:
    formats = ("json", "html", "sarif", "junit", "gitlab", "rdjsonl", "markdown", "text", "github")
    outputs = [part for name in formats for part in ("--output", f"{name}=out/{name}")]
    assert run("check", *ARTICLE, "--format", "github", *outputs) == 1
    assert capsys.readouterr().out.startswith("::error file=article.de.md,line=")
    assert {path.name for path in Path("out").iterdir()} == set(formats)
    assert json.loads(Path("out/sarif").read_text())["version"] == "2.1.0"


def test_a_changed_file_without_text_stops_no_commit(capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty.md").touch()
    Path("README.md").write_text("# x\n", encoding="utf-8")
    assert run("check", "--changed", "empty.md") == 0
    assert run("check", "--changed", "README.md", "empty.md") == 0
    assert "without text to check: README.md, empty.md" in capsys.readouterr().out
    assert run("check", "--changed", "README.md", ARTICLE[0]) == 1
    assert run("check", "empty.md") == 2, "a file that a person names is to be checked"


def test_a_changed_file_that_cannot_be_read_stops_the_commit(capsys: pytest.CaptureFixture[str]) -> None:
    Path("torn.docx").write_bytes(b"PK\x03\x04 torn")
    assert run("check", "--changed", "torn.docx") == 2
    assert "damaged" in capsys.readouterr().err
    assert run("check", "--changed", "torn.docx", *ARTICLE) == 2
