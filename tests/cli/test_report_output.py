"""How a report is shown: quiet, as statistics, from a severity on, with some of the rules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.samples import ARTICLE, found, run

pytestmark = pytest.mark.usefixtures("article_folder")


def count(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    run("check", *ARTICLE, *arguments)
    return capsys.readouterr().out.splitlines()


def test_quiet_prints_findings_only_and_twice_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    loud = count(capsys)
    assert any(line.startswith("Signature:") for line in loud)
    quiet = count(capsys, "-q")
    assert quiet
    assert quiet == loud[: len(quiet)]
    assert not any(line.startswith(("Signature:", "Checked:", "Notes", "2 ")) for line in quiet)
    assert run("check", *ARTICLE, "-qq", "--output", "json=out.json") == 1
    assert capsys.readouterr().out == ""
    assert json.loads(Path("out.json").read_text(encoding="utf-8"))["findings"]


def test_findings_stand_below_the_name_of_their_file(capsys: pytest.CaptureFixture[str]) -> None:
    lines = count(capsys)
    assert lines.count("article.de.md") == 1
    at = lines.index("article.de.md")
    assert lines[at + 1].startswith("  ")
    assert lines[at + 1].split(":")[0].strip().isdecimal()


def test_statistics_count_by_rule(capsys: pytest.CaptureFixture[str]) -> None:
    run("check", *ARTICLE, "--statistics", "--format", "json")
    rows = json.loads(capsys.readouterr().out)["statistics"]
    data = found()
    rules = [one["rule"] for one in data["findings"] + data["notes"]]
    assert {row["rule"]: row["count"] for row in rows} == {rule: rules.count(rule) for rule in rules}
    capsys.readouterr()
    assert count(capsys, "--statistics")[-1].endswith("in 1 article.")
    assert run("check", *ARTICLE, "--statistics", "--format", "sarif") == 2
    assert "--statistics goes with --format text or json, not with sarif" in capsys.readouterr().err


def test_rules_and_categories_are_selected_and_ignored(capsys: pytest.CaptureFixture[str]) -> None:
    every = {one["rule"] for one in found()["findings"]}
    assert every
    for rule in every:
        assert {one["rule"] for one in found("--select", rule)["findings"]} == {rule}
        assert rule not in {one["rule"] for one in found("--ignore", f"order,{rule}")["findings"]}
    category = found()["findings"][0]["category"]
    assert {one["category"] for one in found("--select", category)["findings"]} == {category}
    Path("checker.toml").write_text(f'ignore = ["{category}"]\n', encoding="utf-8")
    assert {one["category"] for one in found("--select", category)["findings"]} == {category}
    capsys.readouterr()
    assert run("check", *ARTICLE, "--select", "number-mismach") == 2
    assert "--select: no rule or category 'number-mismach'; did you mean 'number-mismatch'?" in capsys.readouterr().err
    assert run("check", *ARTICLE, "--ignore", "nothing-like-it") == 2


def test_a_rule_that_the_settings_turn_off_runs_where_it_is_selected() -> None:
    rule = found()["findings"][0]["rule"]
    Path("checker.toml").write_text(f'[severity]\n"{rule}" = "off"\n', encoding="utf-8")
    assert rule not in {one["rule"] for one in found()["findings"]}
    assert {one["rule"] for one in found("--select", rule)["findings"]} == {rule}


def test_a_comment_for_a_rule_that_does_not_run_is_not_called_useless() -> None:
    file = Path(ARTICLE[0])
    comment = "<!-- checker-disable-next-line moved-paragraph -->\n\n"
    file.write_text(comment + file.read_text(encoding="utf-8"), encoding="utf-8")

    def list_useless(*arguments: str) -> list[str]:
        return [one["rule"] for one in found(*arguments)["notes"] if one["rule"] == "unused-suppression"]

    assert list_useless() == ["unused-suppression"]
    assert list_useless("--select", "number-mismatch") == []
    assert list_useless("--ignore", "moved-paragraph") == []
    assert list_useless("--ignore", "number-mismatch") == ["unused-suppression"]


def test_what_is_less_severe_is_left_out_everywhere(capsys: pytest.CaptureFixture[str]) -> None:
    assert found()["findings"]
    data = found("--min-severity", "error")
    assert {one["severity"] for one in data["findings"]} <= {"error"}
    assert data["notes"] == []
    left = len(data["findings"])
    capsys.readouterr()
    assert run("check", *ARTICLE, "--min-severity", "error") == int(bool(left))
