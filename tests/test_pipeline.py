"""The whole way of a run: nothing of the process is changed, progress is told, what can't be read is listed."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from checker import pipeline
from checker.discovery import discover
from checker.model import InputError
from checker.settings import Settings
from tests.alignment.texts import FRENCH, GERMAN

TEXTS = {
    "a.fr.txt": "Le pont rouvre lundi après un an de travaux.\n",
    "a.de.txt": "Die Brücke öffnet am Freitag wieder.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_the_collector_stays_as_it_is(folder: Path) -> None:
    before, seen = gc.get_threshold(), []
    pipeline.check([folder], Settings(), progress=lambda *_said: seen.append(gc.get_threshold()))
    assert set(seen) == {before}
    assert gc.get_threshold() == before


def test_the_story_by_its_calls(folder: Path) -> None:
    (group,) = discover([folder], Settings()).groups
    documents = pipeline.read_files(group, Settings())
    (article,) = pipeline.align_versions(group.name, documents, Settings(), together=group.together)
    findings = list(pipeline.check_article(article, Settings()))
    report = pipeline.make_report([article], findings, Settings())
    whole = pipeline.check([folder], Settings())
    assert [finding.message for finding in report.findings] == [finding.message for finding in whole.findings]
    assert [finding.rule for finding in report.findings] == ["number-mismatch"]


def test_progress_counts_articles(folder: Path) -> None:
    told: list[tuple[int, int, str]] = []
    pipeline.check([folder], Settings(), progress=lambda done, of, name: told.append((done, of, name)))
    assert told == [(0, 1, "a")]


def test_nothing_to_check(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        pipeline.check([tmp_path / "absent.txt"], Settings())


def test_in_a_folder_the_others_go_on(folder: Path) -> None:
    (folder / "b.fr.xlf").write_text("<xliff", encoding="utf-8")
    report = pipeline.check([folder], Settings())
    assert [finding.rule for finding in report.findings] == ["number-mismatch"]
    (problem,) = report.problems
    assert "b.fr.xlf" in problem


def test_the_source_is_in_the_language_that_most_articles_of_the_tree_have(tmp_path: Path) -> None:
    for name, text in (
        ("a.de", GERMAN),
        ("a.fr", FRENCH),
        ("b.de", GERMAN),
        ("b.fr", FRENCH),
        ("c.fr", FRENCH),
        ("d.fr", FRENCH),
    ):
        (tmp_path / f"{name}.txt").write_text("\n\n".join(text[:6]), encoding="utf-8")
    settings = Settings(base=str(tmp_path))
    report = pipeline.check(tmp_path, settings)
    assert {article.source for article in report.articles if len(article.versions) > 1} == {"fr"}
    assert pipeline.check([tmp_path / "a.de.txt", tmp_path / "a.fr.txt"], settings).articles[0].source == "de"
