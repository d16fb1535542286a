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


def test_check_never_changes_it_and_baseline_says_what_is_new_mended_and_gone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run("baseline", *ARTICLE)
    Path("checker.toml").write_text('baseline = "checker-baseline.json"\n')
    path, written = Path("article.de.md"), Path("checker-baseline.json").read_bytes()
    old = path.read_text(encoding="utf-8")
    path.write_text(old.replace(pages.LEFT, "Ein Lesesaal blickt nun auf den Garten des Kreuzgangs."), encoding="utf-8")
    assert run("check", *ARTICLE) == 0
    assert Path("checker-baseline.json").read_bytes() == written
    capsys.readouterr()
    assert run("baseline", *ARTICLE) == 0
    told = capsys.readouterr().out
    assert "1 finding in" in told
    assert "0 new, 1 mended, 0 gone" in told
    assert "  mended: article.de.md: French text in the German version" in told
    path.write_text(old, encoding="utf-8")
    assert run("check", *ARTICLE) == 1
    assert run("baseline", *ARTICLE) == 0
    assert "1 new, 0 mended, 0 gone" in capsys.readouterr().out
    path.rename("other.de.md")
    Path("article.fr.md").rename("other.fr.md")
    assert run("check", "other.fr.md", "other.de.md") == 0
    assert run("baseline", ".") == 0
    assert "0 new, 0 mended, 0 gone" in capsys.readouterr().out
    Path("other.de.md").rename("other.fr.md")
    Path("other.fr.md").write_text("\n\n".join(pages.FRENCH), encoding="utf-8")
    assert run("baseline", ".") == 0
    assert "0 new, 0 mended, 2 gone" in capsys.readouterr().out


def test_a_partial_run_takes_nothing_away() -> None:
    run("baseline", *ARTICLE)
    before = json.loads(Path("checker-baseline.json").read_text(encoding="utf-8"))
    assert run("baseline", "article.fr.md") == 0
    assert json.loads(Path("checker-baseline.json").read_text(encoding="utf-8")) == before


def test_what_cannot_be_read_is_listed_and_the_rest_is_done(capsys: pytest.CaptureFixture[str]) -> None:
    Path("broken.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert run("baseline", ".") == 2
    assert "broken.txt" in capsys.readouterr().err
    assert run("check", *ARTICLE, "--baseline", "checker-baseline.json") == 0


def test_a_baseline_that_is_not_there_is_said_with_the_command_that_makes_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("check", *ARTICLE, "--baseline", "none.json") == 2
    told = capsys.readouterr().err
    assert "none.json: there is no baseline yet; 'checker baseline PATH… --output" in told
    assert told.count("\n") == 1


def test_one_that_is_malformed_is_2_and_is_left_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    Path("checker-baseline.json").write_text("{")
    assert run("baseline", *ARTICLE) == 2
    assert "is no baseline" in capsys.readouterr().err
    assert Path("checker-baseline.json").read_text() == "{"
