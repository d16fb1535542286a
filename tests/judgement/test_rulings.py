"""Decisions put to findings: the latest counts, and none counts on a text that has changed."""

from __future__ import annotations

from checker.judgement import rulings
from checker.judgement.decisions import Decision
from checker.judgement.rulings import make_ruling
from checker.model import Report
from checker.sentence_index import Passages
from tests.judgement.test_baseline import report


def ruling(found: Report, number: int, verdict: str, when: str, note: str = "", who: str = "Anna") -> Decision:
    return make_ruling(
        found.findings[number], verdict, Passages(found.articles), note=note, who=who, when=when, base=""
    )


def states(found: Report, *made_: Decision) -> list[str]:
    rulings.apply_rulings(made_, found.findings, Passages(found.articles))
    return [finding.state for finding in found.findings]


def test_the_latest_ruling_counts() -> None:
    first = ruling(report([1, 2]), 0, "reject", "2026-01-01T10:00:00Z")
    second = ruling(report([1, 2]), 0, "accept", "2026-01-02T10:00:00Z")
    assert states(report([1, 2]), second, first) == ["accepted", "open"]
    undone = ruling(report([1, 2]), 0, "open", "2026-01-03T10:00:00Z")
    assert states(report([1, 2]), first, undone, second) == ["open", "open"]


def test_a_comment_changes_no_state() -> None:
    found = report([1])
    said = ruling(found, 0, "comment", "2026-01-01", note="ask the desk")
    assert states(found, said) == ["open"]
    assert found.findings[0].ruling == "ask the desk (Anna, 2026-01-01)"


def test_a_ruling_survives_edits_elsewhere() -> None:
    one = ruling(report([1, 2]), 1, "reject", "2026-01-01", note="agreed")
    later = report([7, 8, 2, 9])
    assert states(later, one) == ["open", "open", "rejected", "open"]
    assert later.findings[2].ruling == "agreed (Anna, 2026-01-01)"


def test_a_ruling_on_changed_text_is_shown_and_not_applied() -> None:
    one = ruling(report([41, 2]), 0, "reject", "2026-01-01", note="agreed")
    later = report([42])
    assert states(later, one) == ["stale"]
    assert later.findings[0].ruling == "rejected before the text changed: agreed (Anna, 2026-01-01)"


def test_one_stale_ruling_goes_to_one_finding() -> None:
    one = ruling(report([41]), 0, "accept", "2026-01-01")
    assert sorted(states(report([42, 43, 5]), one)) == ["open", "open", "stale"]


def test_a_ruling_on_another_file_is_not_stale_here() -> None:
    one = ruling(report([41], "b.fr.txt"), 0, "reject", "2026-01-01")
    assert states(report([42]), one) == ["open"]
