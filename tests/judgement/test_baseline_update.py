"""What the next ``checker baseline`` keeps, adds, and takes away."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings

from checker.judgement import baseline
from checker.judgement.baseline_update import update_baseline
from checker.judgement.earlier_fingerprint import compute_earlier_fingerprints
from checker.sentence_index import Passages
from tests.judgement.test_baseline import NUMBERS, report


@settings(max_examples=80)
@given(NUMBERS, NUMBERS)
def test_it_holds_what_is_there_and_says_what_changed(before: list[int], after: list[int]) -> None:
    entries = baseline.create_baseline(report(before, __file__).findings)
    now = report(after, __file__)
    made = update_baseline(entries, now)
    assert set(made.entries) == set(baseline.create_baseline(now.findings))
    assert len(made.new) == sum(max(0, after.count(n) - before.count(n)) for n in set(after))
    assert len(made.mended) == sum(max(0, before.count(n) - after.count(n)) for n in set(before))
    assert not made.gone
    baseline.apply_baseline(made.entries, now.findings)
    assert {finding.state for finding in now.findings} <= {"baselined"}
    assert not update_baseline(made.entries, report(after, __file__)).new


def test_only_what_was_looked_at_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("x")
    (tmp_path / "a.fr.txt").write_text("x")
    kept = [
        baseline.BaselineEntry(("b.txt",), "number-mismatch", (":1",)),
        baseline.BaselineEntry(("a.fr.txt", "b.txt"), "number-mismatch", ("de+fr:2",)),
        baseline.BaselineEntry(("a.fr.txt",), "rule-that-was-off", (":3",)),
    ]
    mended = baseline.BaselineEntry(("a.fr.txt",), "number-mismatch", (":4",))
    gone = baseline.BaselineEntry(("gone.txt",), "number-mismatch", (":5",))
    now, folder = report([], str(tmp_path / "a.fr.txt")), str(tmp_path)
    made = update_baseline([*kept, mended, gone], now, searched=[tmp_path], folder=folder)
    assert (made.entries, made.mended, made.gone) == (kept, [mended], [gone])
    made = update_baseline([*kept, mended, gone], now, searched=[tmp_path / "a.fr.txt"], folder=folder)
    assert (made.entries, made.mended, made.gone) == ([*kept, gone], [mended], []), "it may have been moved"


def test_entries_of_an_earlier_release_are_written_anew() -> None:
    found = report([1])
    earlier = compute_earlier_fingerprints(found.findings, Passages(found.articles))
    old = baseline.BaselineEntry(("a.fr.txt",), "number-mismatch", fingerprint=earlier[id(found.findings[0])])
    made = update_baseline([old], found)
    assert made.entries == baseline.create_baseline(found.findings)
    assert not made.new
    assert not made.mended
