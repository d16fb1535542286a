from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.judgement import baseline
from checker.judgement.earlier_fingerprint import compute_earlier_fingerprints
from checker.judgement.fingerprint import assign_fingerprints
from checker.model import Article, Finding, InputError, Report, Row, Version
from checker.sentence_index import Passages
from tests.reporting import samples


def report(numbers: list[int], path: str = "a.fr.txt") -> Report:
    """A report on a file with one finding for each number; equal numbers are equal findings."""
    texts = tuple(f"Le musée a reçu {number} visiteurs." for number in numbers)
    doc, sentences = samples.document(path, texts, "fr")
    rows = [Row({"fr": (sentence,)}, 1.0, "alone") for sentence in sentences]
    article = Article("a", [doc], "single", [Version("fr", "fr", sentences)], rows, "fr", sentences=sentences)
    found = [samples.finding("number-mismatch", "differs", samples.place(sentence)) for sentence in sentences]
    assign_fingerprints(found, [article])
    return Report([article], found, [], "", samples.RULES)


NUMBERS = st.lists(st.integers(1, 6), max_size=8)


@settings(max_examples=80)
@given(NUMBERS, NUMBERS)
def test_what_is_new_is_never_hidden(before: list[int], after: list[int]) -> None:
    entries = baseline.create_baseline(report(before).findings)
    now = report(after)
    baseline.apply_baseline(entries, now.findings)
    shown = [finding for finding in now.findings if finding.state == "open"]
    for number in set(after):
        open_ = sum(f" {number} " in finding.locations[0].text for finding in shown)
        assert open_ == max(0, after.count(number) - before.count(number))


def test_the_file_is_the_same_in_any_order(tmp_path: Path) -> None:
    entries = baseline.create_baseline(report([1, 2, 3]).findings)
    assert baseline.dump_baseline(entries) == baseline.dump_baseline(entries[::-1])
    path = tmp_path / "baseline.json"
    path.write_text(baseline.dump_baseline(entries), encoding="utf-8")
    assert baseline.load_baseline(path) == entries
    path.write_text(baseline.dump_baseline([]), encoding="utf-8")
    assert baseline.load_baseline(path) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "3",
        "[" * 100_000,
        '{"version": 1, "findings": [{"x": 1}]}',
        '{"version": 1, "findings": [3]}',
        '{"version": 1, "findings": 3}',
        '{"version": 1, "findings": [{"path": 1, "rule": [], "fingerprint": {}}]}',
        '{"version": 2, "findings": [{"paths": [], "rule": "x", "keys": []}]}',
        '{"version": 2, "findings": [{"paths": [{}], "rule": "x", "keys": [[]]}]}',
        '{"version": 2, "findings": ["x"]}',
        "\udcff",
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InputError, match=r"baseline\.json"):
        baseline.load_baseline(path)


def test_one_that_is_not_there_is_said_with_the_command_that_makes_it(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    with pytest.raises(InputError, match=r"no baseline yet; 'checker baseline PATH… --output .*json' writes it"):
        baseline.load_baseline(path)


def test_an_entry_of_an_earlier_release_counts() -> None:
    found = report([1, 2])
    earlier = compute_earlier_fingerprints(found.findings, Passages(found.articles))
    entries = [baseline.BaselineEntry(("x",), "number-mismatch", fingerprint=earlier[id(found.findings[1])])]
    baseline.apply_baseline(entries, found.findings, found.articles)
    assert [finding.state for finding in found.findings] == ["open", "baselined"]


def test_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(json.dumps({"version": 99, "findings": []}))
    with pytest.raises(InputError, match="version 99"):
        baseline.load_baseline(path)


def test_a_suppressed_finding_is_not_baselined_too() -> None:
    found: list[Finding] = list(report([1]).findings)
    found[0].state = "suppressed"
    baseline.apply_baseline(baseline.create_baseline(found), found)
    assert found[0].state == "suppressed"
