"""The gate: exit codes for every state a finding can be in, and what is written on the way."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.judgement import decisions
from checker.judgement.fingerprint import describe_place
from tests.cli.samples import ARTICLE, found, rule_all, run
from tests.review import pages

pytestmark = pytest.mark.usefixtures("article_folder")


def test_findings_fail() -> None:
    assert run("check", *ARTICLE) == 1
    assert run("check", *ARTICLE, "--exit-zero") == 0


@pytest.mark.parametrize(("level", "code"), [("info", 1), ("warning", 1), ("error", 0)])
def test_only_what_is_severe_enough_fails(level: str, code: int) -> None:
    Path("checker.toml").write_text('severity = { "untranslated-sentence" = "warning" }\n')
    assert run("check", *ARTICLE, "--fail-on", level) == code


def test_a_rule_can_be_switched_off() -> None:
    Path("checker.toml").write_text('ignore = ["untranslated"]\n')
    assert run("check", *ARTICLE) == 0
    Path("checker.toml").write_text('[overrides."*.de.md"]\nignore = ["untranslated"]\n')
    assert run("check", *ARTICLE) == 0
    Path("checker.toml").write_text('[overrides."elsewhere/*"]\nignore = ["untranslated"]\n')
    assert run("check", *ARTICLE) == 1


def test_suppressed_findings_pass() -> None:
    path = Path("article.de.md")
    path.write_text(f"<!-- checker-disable-file untranslated a quotation -->\n\n{path.read_text(encoding='utf-8')}")
    assert run("check", *ARTICLE) == 0
    assert [one["ruling"] for one in found()["settled"]] == ["a quotation"] * 2


def test_an_unused_suppression_is_told_and_does_not_fail(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("article.fr.md")
    path.write_text(f"<!-- checker-disable-file quantity -->\n\n{path.read_text(encoding='utf-8')}")
    Path("article.de.md").write_text("\n\n".join(pages.FRENCH), encoding="utf-8")
    assert run("check", "article.fr.md") == 0
    assert "suppresses nothing" in capsys.readouterr().out


@pytest.mark.parametrize(("verdict", "code"), [("reject", 0), ("accept", 1), ("open", 1), ("comment", 1)])
def test_decided_findings(verdict: str, code: int) -> None:
    rule_all(verdict)
    assert run("check", *ARTICLE) == code


def test_a_stale_ruling_does_not_let_anything_pass(capsys: pytest.CaptureFixture[str]) -> None:
    finding = checker.check(list(ARTICLE)).findings[0]
    ruling = decisions.Decision(
        fingerprint="of another text",
        rule=finding.rule,
        verdict="reject",
        note="it is a quotation",
        excerpts=(pages.LEFT.replace("maintenant", "désormais"),),
        place=describe_place(finding, str(Path.cwd())),
    )
    decisions.append_decisions(Path("decisions.jsonl"), [ruling])
    assert run("check", *ARTICLE) == 1
    assert "it is a quotation" in capsys.readouterr().out
    assert [one["state"] for one in found()["findings"]] == ["stale", "open"]


def test_broken_input_among_good_ones_is_2_and_the_good_ones_are_checked(capsys: pytest.CaptureFixture[str]) -> None:
    Path("broken.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert run("check", ".") == 2
    out = capsys.readouterr().out
    assert "broken.txt" in out
    assert "untranslated-sentence" in out
    assert run("check", ".", "--exit-zero") == 2


@pytest.mark.parametrize(
    "text", ["{", '{"fingerprint": "x"}', "3", "[" * 100_000, '{"keys": 3}', "9" * 5000], ids=range(6)
)
def test_broken_decisions_are_2(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("decisions.jsonl").write_text(text)
    assert run("check", *ARTICLE) == 2
    assert "decisions.jsonl:1" in capsys.readouterr().err


FORMATS = ("text", "json", "html", "sarif", "junit", "github", "gitlab", "rdjsonl", "markdown")


@pytest.mark.parametrize("name", FORMATS)
def test_a_run_that_compared_nothing_says_so_in_every_output(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "article.fr.md", "--format", name) == 0
    said = capsys.readouterr().out
    line = "one version, French: looked for text in other languages; nothing was compared"
    assert line in said.lower().replace("french", "French")
    assert "nothing found" not in said.lower()
    assert "versions agree" not in said
    run("check", *ARTICLE, "--format", name)
    assert "nothing was compared" not in capsys.readouterr().out


def test_a_comparison_can_be_required(capsys: pytest.CaptureFixture[str]) -> None:
    Path("checker.toml").write_text("require-comparison = true\n")
    assert run("check", "article.fr.md") == 2
    assert "require-comparison" in capsys.readouterr().err
    assert run("check", "article.fr.md", "--exit-zero") == 2
    assert run("check", *ARTICLE) == 1


@pytest.mark.parametrize("name", FORMATS)
def test_a_language_that_is_asked_for_and_not_there_is_an_error(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", *ARTICLE, "--languages", "de,en,fr", "--format", name) == 1
    said = capsys.readouterr().out
    assert "there is no English version" in said
    assert "missing-version" in said
    assert "article.fr.md" in said
    assert "untranslated-sentence" in said, "what is there is checked all the same"


def test_explain_may_stand_before_a_path(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "--explain", *ARTICLE) == 1
    said = capsys.readouterr().out
    assert "? fingerprint:" in said
    name = said.partition("? fingerprint: ")[2][:8]
    assert run("check", "--explain", name, *ARTICLE) == 1
    assert capsys.readouterr().out.count("? fingerprint:") == 1
    assert run("check", *ARTICLE, "--explain") == 1
    assert capsys.readouterr().out.count("? fingerprint:") == 2


def test_what_a_person_rules_on_the_page_holds_the_keys_of_the_finding(capsys: pytest.CaptureFixture[str]) -> None:
    keys = " ".join(found()["findings"][0]["keys"])
    assert keys
    capsys.readouterr()
    run("check", *ARTICLE, "--format", "html")
    assert f"data-keys={keys}" in capsys.readouterr().out.replace('"', "")
