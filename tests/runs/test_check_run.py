"""A run gives what a check gives, however it is kept: every output is the same, byte for byte."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from checker import pipeline
from checker.judgement.baseline import create_baseline, dump_baseline
from checker.judgement.decisions import append_decisions
from checker.judgement.rulings import make_ruling
from checker.model import InputError, Report
from checker.reporting import FORMATS, render
from checker.runs import check_run as room
from checker.runs.check_run import RunOptions, check_run
from checker.sentence_index import Passages
from checker.settings import Settings
from checker.updates.recall import Recall
from tests.git_repository import GitRepository
from tests.runs.trees import write_tree

ALL = RunOptions(whole=sys.maxsize)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tree(tmp_path_factory.mktemp("tree"))


@pytest.fixture(params=["memory", "disk"])
def _place(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "disk":
        monkeypatch.setattr(room, "IN_MEMORY", 0)


def make_settings(tree: Path, *, said: bool) -> Settings:
    """Settings, with a baseline, rulings and one that is stale."""
    (tree / "decisions.jsonl").unlink(missing_ok=True)
    settings = Settings(base=str(tree))
    if not said:
        return settings
    report = pipeline.check([tree], settings)
    passages = Passages(report.articles)
    single = [one for one in report.findings if one.rule == "number-mismatch" and "same in" not in one.message]
    runs = [one for one in report.findings if "most of the text" in one.message]
    rulings = [
        make_ruling(one, verdict, passages, note="seen", who="a", when=f"2026-01-0{day}", base=str(tree))
        for day, (one, verdict) in enumerate(zip(single[:3], ("reject", "accept", "reject"), strict=True), 1)
    ]
    append_decisions(tree / "decisions.jsonl", rulings)
    line = json.loads((tree / "decisions.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    line |= {
        "fingerprint": "f" * 32,
        "keys": ["de+fr:" + "0" * 32],
        "excerpts": [one + "!" for one in line["excerpts"]],
    }
    (tree / "decisions.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    append_decisions(tree / "decisions.jsonl", rulings[:2])
    (tree / "old.json").write_text(dump_baseline(create_baseline(runs[:1], str(tree))))
    return Settings(base=str(tree), baseline="old.json")


def show(report: Report, format_name: str, **more: object) -> str:
    return render(report, format_name, base="/", **more)


@pytest.mark.usefixtures("_place")
@pytest.mark.parametrize("said", [False, True])
def test_every_output_is_that_of_a_check(tree: Path, said: bool) -> None:
    settings = make_settings(tree, said=said)
    expected = pipeline.check([tree], settings)
    assert any("same in" in one.message for one in expected.findings), "a frame"
    assert said or any("most of the text" in one.message for one in expected.findings), "a page"
    assert not said or {one.state for one in expected.settled} == {"rejected", "baselined"}
    assert not said or "stale" in {one.state for one in expected.findings}
    whole = check_run([tree], settings, ALL)
    for name in FORMATS:
        assert show(whole, name) == show(expected, name)
    assert show(whole, "json", rows=True) == show(expected, "json", rows=True)
    needed = check_run([tree], settings)
    for name in set(FORMATS) - {"html", "rdjsonl"}:
        assert show(needed, name) == show(expected, name)


@pytest.mark.usefixtures("_place")
def test_a_page_of_what_was_kept_has_all_findings_and_counts_the_rest(tree: Path) -> None:
    expected, page = check_run([tree], Settings()), show(check_run([tree], Settings()), "html")
    for finding in (*expected.findings, *expected.notes):
        assert f"id=f-{finding.fingerprint}" in page
    assert "more without a finding, not shown" in page
    assert len(page) < len(show(check_run([tree], Settings(), ALL), "html"))


@pytest.mark.usefixtures("_place")
def test_sequences_are_as_lists_are(tree: Path) -> None:
    report = check_run([tree], Settings())
    findings, articles = list(report.findings), list(report.articles)
    assert len(findings) == len(report.findings)
    assert [one.fingerprint for one in report.findings[:2]] == [one.fingerprint for one in findings[:2]]
    assert report.findings[-1].fingerprint == findings[-1].fingerprint
    assert [one.name for one in report.articles[:3]] == [one.name for one in articles[:3]]
    assert report.articles[-1].name == articles[-1].name
    assert len(articles) == len(report.articles)


def test_what_goes_wrong_is_listed(tmp_path: Path) -> None:
    write_tree(tmp_path, 3)
    (tmp_path / "broken.fr.xlf").write_text("<xliff", encoding="utf-8")
    report = check_run([tmp_path], Settings())
    assert len(report.problems) == 1
    assert report.problems == pipeline.check([tmp_path], Settings()).problems
    with pytest.raises(InputError, match=r"broken\.fr\.xlf"):
        check_run([tmp_path / "broken.fr.xlf"], Settings())


def test_progress_is_told(tree: Path) -> None:
    told: list[tuple[int, int, str]] = []
    check_run([tree], Settings(), progress=lambda *said: told.append(said))
    assert [number for number, _of, _name in told] == list(range(12))


@pytest.mark.usefixtures("_place")
@pytest.mark.parametrize("jobs", [1, 2])
def test_what_versions_said_before_is_kept_too(tmp_path: Path, jobs: int) -> None:
    write_tree(tmp_path)
    made = GitRepository(tmp_path)
    made.commit({"checker.toml": ""})
    settings = Settings(base=str(tmp_path))
    for name in ("part0/page3", "part1/page4"):
        page = tmp_path / f"{name}.de.md"
        page.write_text(page.read_text(encoding="utf-8").replace("drei Dörfer", "vier Städte"), encoding="utf-8")
    made.commit({})
    plain = pipeline.check([tmp_path], settings, recall=Recall(settings, "HEAD~1"))
    assert [one for one in plain.findings if "@" in one.locations[-1].path]
    for options in (RunOptions(whole=sys.maxsize, jobs=jobs), RunOptions(cached=True, jobs=jobs)):
        for _time in range(2):
            report = check_run([tmp_path], settings, options, recall=Recall(settings, "HEAD~1"))
            for name in FORMATS:
                if options.whole or name not in ("html", "rdjsonl"):
                    assert render(report, name) == render(plain, name)
