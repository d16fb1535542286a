"""What an outdated version causes."""

from __future__ import annotations

from checker.judgement.one_cause import join_runs
from checker.judgement.outdated_causes import OUTDATED, list_caused
from checker.model import Finding, Location, Severity


def find(rule: str, category: str, language: str, start: int, severity: Severity = "warning") -> Finding:
    place = Location(f"a.{language}.md", start, start + 5, 1, start + 1, language, "words")
    return Finding(rule, category, "m", severity, f"{rule} at {start}", (place,), article="a")


def test_what_the_version_says_otherwise_is_caused_by_it() -> None:
    cause = find(OUTDATED, "stale", "de", 0)
    caused = [find("number-mismatch", "quantity", "de", 10), find("missing-sentence", "omission", "de", 20)]
    others = [find("number-mismatch", "quantity", "fr", 10), find("typography", "typography", "de", 30)]
    elsewhere = find("number-mismatch", "quantity", "de", 40)
    elsewhere.article = "b"
    found = list_caused([cause, *caused, *others, elsewhere], lambda _one: True)
    assert found == [(cause, caused)]


def test_nothing_is_caused_where_no_version_is_outdated() -> None:
    assert list_caused([find("number-mismatch", "quantity", "de", 10)], lambda _one: True) == []


def test_all_its_differences_are_one_finding_as_severe_as_the_worst() -> None:
    cause = find(OUTDATED, "stale", "de", 0)
    caused = [find("number-mismatch", "quantity", "de", 10, "error"), find("missing-sentence", "omission", "de", 20)]
    (one,) = join_runs([cause, *caused], [])
    assert one is cause
    assert [place.start for place in one.locations] == [0, 10, 20]
    assert one.severity == "error"
    assert "2" in one.message


def test_what_was_settled_is_not_joined() -> None:
    cause = find(OUTDATED, "stale", "de", 0)
    caused = find("number-mismatch", "quantity", "de", 10)
    caused.state = "accepted"
    assert join_runs([cause, caused], []) == [cause, caused]
