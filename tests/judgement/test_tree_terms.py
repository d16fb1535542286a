"""Words that three articles keep are terms of the house; what is said of them is a note."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.judgement.tree_terms import TreeTerms, list_kept_terms
from checker.model import Finding, Location, Severity
from checker.pipeline import check
from checker.runs.check_run import RunOptions, check_run
from checker.settings import Settings


def fragment(article: str, text: str, severity: Severity = "warning", language: str = "en") -> Finding:
    place = Location(f"{article}.md", 0, len(text), 1, 1, language, text)
    return Finding("untranslated-fragment", "untranslated", "m", severity, text, (place,), article=article)


def judge(*findings: Finding) -> list[str]:
    TreeTerms(list_kept_terms(findings)).lower(findings)
    return [one.severity for one in findings]


def test_a_word_of_three_articles_is_a_term() -> None:
    assert judge(*(fragment(name, "Framework") for name in "abc")) == ["info"] * 3
    assert judge(*(fragment(name, "framework") for name in "aab")) == ["warning"] * 3
    assert judge(*(fragment(name, "framework", language=name) for name in ("en", "fr", "de"))) == ["warning"] * 3


@pytest.mark.parametrize("text", ["failed to parse", "one page layout engine", "4711"])
def test_parts_of_sentences_are_none(text: str) -> None:
    assert judge(*(fragment(name, text) for name in "abc")) == ["warning"] * 3


def test_what_the_settings_made_an_error_stays_one() -> None:
    assert judge(*(fragment(name, "framework", "error") for name in "abc")) == ["error"] * 3


@pytest.mark.parametrize("count", [2, 3])
def test_the_articles_of_a_tree_say_it_once_as_a_note(tmp_path: Path, count: int) -> None:
    woods = [("Buche", "beech"), ("Eiche", "oak"), ("Esche", "ash")]
    for name, (wood, other) in zip("abc"[:count], woods, strict=False):
        german = f"Die Schreinerei liefert den Tisch mit einem runden drawer und vier Stühlen aus {wood}.\n"
        english = f"The joiner delivers the table with a round drawer and four chairs made of {other}.\n"
        (tmp_path / f"{name}.de.txt").write_text(german, encoding="utf-8")
        (tmp_path / f"{name}.en.txt").write_text(english, encoding="utf-8")
    settings = Settings(base=str(tmp_path))
    for report in (check(tmp_path, settings), check_run(tmp_path, settings, RunOptions())):
        loud, quiet = (
            [one for one in found if one.rule == "untranslated-fragment"] for found in (report.findings, report.notes)
        )
        assert [len(loud), len(quiet)] == ([2, 0] if count == 2 else [0, 1])
        if count == 3:
            assert len({place.path for place in quiet[0].locations}) == 6
