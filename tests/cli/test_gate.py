"""The gate: exit codes for every state a finding can be in, and what is written on the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import checker
from checker.cli import main
from checker.judgement import decisions
from checker.judgement.decisions import load_decisions
from checker.judgement.fingerprint import describe_place
from tests.review import pages


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with an article that has two findings."""
    pages.article(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    return tmp_path


ARTICLE = ("article.fr.md", "article.de.md")


def run(*arguments: str) -> int:
    return main(list(arguments))


def found(*arguments: str) -> dict[str, list[dict[str, str]]]:
    run("check", *ARTICLE, "--output", "json=report.json", *arguments)
    data: dict[str, list[dict[str, str]]] = json.loads(Path("report.json").read_text(encoding="utf-8"))
    return data


def rule_all(verdict: str) -> None:
    lines = [
        {"fingerprint": one["fingerprint"], "rule": one["rule"], "verdict": verdict, "when": verdict}
        for one in found()["findings"]
    ]
    Path("decisions.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


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


@pytest.mark.parametrize("text", ["{", '{"fingerprint": "x"}'])
def test_broken_decisions_are_2(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("decisions.jsonl").write_text(text)
    assert run("check", *ARTICLE) == 2
    assert "decisions.jsonl:1" in capsys.readouterr().err


def test_a_baseline_that_is_not_there_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", *ARTICLE, "--baseline", "none.json") == 2
    assert "none.json" in capsys.readouterr().err


def test_several_outputs_in_one_run(capsys: pytest.CaptureFixture[str]) -> None:
    formats = ("json", "html", "sarif", "junit", "gitlab", "rdjsonl", "markdown", "text", "github")
    outputs = [part for name in formats for part in ("--output", f"{name}=out/{name}")]
    assert run("check", *ARTICLE, "--format", "github", *outputs) == 1
    assert capsys.readouterr().out.startswith("::error file=article.de.md,line=")
    assert {path.name for path in Path("out").iterdir()} == set(formats)
    assert json.loads(Path("out/sarif").read_text())["version"] == "2.1.0"


def test_merging_decisions(capsys: pytest.CaptureFixture[str]) -> None:
    rule_all("reject")
    Path("other.jsonl").write_text(Path("decisions.jsonl").read_text().replace("reject", "accept"))
    assert run("decisions", "merge", "decisions.jsonl", "other.jsonl") == 0
    assert len(load_decisions(Path("decisions.jsonl"))) == 4
    assert run("decisions", "merge", "decisions.jsonl", "other.jsonl") == 0
    assert len(load_decisions(Path("decisions.jsonl"))) == 4
    assert run("decisions", "list", "decisions.jsonl") == 0
    assert "accept" in capsys.readouterr().out


def test_fixes_are_shown_and_not_written_without_a_yes(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("article.fr.md")
    path.write_text(path.read_text(encoding="utf-8") + "\nLa fréquentation a augmenté de 12 % en un an.\n")
    before = path.read_bytes()
    assert run("fix", *ARTICLE, "--diff") == 1
    out = capsys.readouterr().out
    assert "+++ b/article.fr.md" in out
    assert path.read_bytes() == before
    assert run("fix", *ARTICLE, "--yes") == 0
    assert "12\u00a0%" in path.read_text(encoding="utf-8") or "12\u202f%" in path.read_text(encoding="utf-8")
    assert run("fix", *ARTICLE, "--yes") == 0


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
