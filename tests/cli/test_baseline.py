"""The baseline: written by one command, kept and shrunk by the other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.samples import ARTICLE, run
from tests.review import pages

pytestmark = pytest.mark.usefixtures("article_folder")


def test_baselined_findings_pass_and_new_ones_do_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("baseline", *ARTICLE) == 0
    assert run("check", *ARTICLE, "--baseline", "checker-baseline.json") == 0
    assert run("check", *ARTICLE) == 1
    path = Path("article.de.md")
    old = path.read_text(encoding="utf-8")
    path.write_text(old.replace(pages.GERMAN[0], pages.FRENCH[0]), encoding="utf-8")
    assert run("check", *ARTICLE, "--baseline", "checker-baseline.json") == 1
    capsys.readouterr()


def test_the_baseline_shrinks_and_what_was_mended_fails_when_it_comes_back() -> None:
    run("baseline", *ARTICLE)
    Path("checker.toml").write_text('baseline = "checker-baseline.json"\n')
    path = Path("article.de.md")
    old = path.read_text(encoding="utf-8")
    path.write_text(old.replace(pages.LEFT, "Ein Lesesaal blickt nun auf den Garten des Kreuzgangs."), encoding="utf-8")
    assert run("check", *ARTICLE) == 0
    assert len(json.loads(Path("checker-baseline.json").read_text())["findings"]) == 1
    path.write_text(old, encoding="utf-8")
    assert run("check", *ARTICLE) == 1


def test_in_ci_the_baseline_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    run("baseline", *ARTICLE)
    before = Path("checker-baseline.json").read_text()
    Path("article.de.md").write_text("\n\n".join(pages.GERMAN[:3]), encoding="utf-8")
    monkeypatch.setenv("CI", "true")
    run("check", *ARTICLE, "--baseline", "checker-baseline.json")
    assert Path("checker-baseline.json").read_text() == before


def test_a_baseline_that_is_not_there_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", *ARTICLE, "--baseline", "none.json") == 2
    assert "none.json" in capsys.readouterr().err
