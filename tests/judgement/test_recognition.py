"""No key moves, however the run was made; and what was kept of a finding covers what was said then, nothing more."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import checker
from checker import messages
from checker.judgement import baseline
from checker.judgement.recognition import Records, is_covered, list_keys, list_paths
from checker.languages import get
from checker.model import Claim, Finding, Report
from checker.settings import Settings
from tests.judgement import desk

FEW = settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])


def list_all(report: Report) -> list[Finding]:
    return [*report.findings, *report.notes, *report.settled]


def run(paths: list[Path] | list[str], **chosen: str) -> Report:
    return checker.check([str(path) for path in paths], Settings(**chosen))  # type: ignore[arg-type]


def collect_keys(report: Report) -> set[tuple[str, ...]]:
    return {list_keys(finding) for finding in list_all(report)}


def write_faulty(folder: Path, seed: int) -> list[Path]:
    rng = random.Random(seed)
    article = desk.make_article(rng, 8)
    for _ in range(3):
        rng.choice(desk.FAULTS)(rng, article)
    return article.write(folder / str(seed), "article")


@FEW
@given(st.integers(0, 10_000))
def test_no_key_moves_with_order_folder_or_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    paths = write_faulty(tmp_path, seed)
    first = run(paths)
    names = {finding.fingerprint for finding in list_all(first)}
    for order in itertools.islice(itertools.permutations(paths), 1, 4):
        again = run(list(order))
        assert collect_keys(again) == collect_keys(first)
        assert {finding.fingerprint for finding in list_all(again)} == names
    (tmp_path / "folder").mkdir(exist_ok=True)
    with monkeypatch.context() as patch:
        patch.chdir(tmp_path / "folder")
        there = run([f"../{path.relative_to(tmp_path)}" for path in paths])
        messages.use_catalogue("fr", get("fr").catalogue)
        try:
            french = run(paths)
        finally:
            messages.use_catalogue(messages.WRITTEN_IN, None)
    for again in (there, french):
        assert collect_keys(again) == collect_keys(first)
        assert {finding.fingerprint for finding in list_all(again)} == names


@FEW
@given(st.integers(0, 10_000))
def test_no_key_moves_with_the_source_or_with_what_is_left_out(tmp_path: Path, seed: int) -> None:
    """What is found at all may change with the versions that are aligned; whatever is found again has its old keys."""
    paths = write_faulty(tmp_path, seed)
    other = desk.make_article(random.Random(seed + 1), 8).write(tmp_path / str(seed), "other")
    known = set(itertools.chain.from_iterable(collect_keys(run(paths))))
    runs = [run([*paths, *other])]
    runs += [run(paths, source=language) for language in desk.LANGUAGES]
    runs += [run([path for path in paths if path != left]) for left in paths]
    for keys in set().union(*map(collect_keys, runs)):
        assert known.issuperset(keys) or known.isdisjoint(keys)


@FEW
@given(st.integers(0, 10_000))
def test_a_number_stays_settled_whatever_is_left_out(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    article = desk.make_article(rng, 8)
    _passage, odd = desk.put_number_fault(rng, article)
    paths = article.write(tmp_path / str(seed), "article")
    choices = [paths, *([path for path in paths if path != left] for left in paths if f".{odd}." not in left.name)]
    for settled in choices:
        entries = baseline.create_baseline(run(settled).findings)
        for chosen in choices:
            found = run(chosen).findings
            assert found
            baseline.apply_baseline(entries, found)
            shared = {language for path in {*settled} & {*chosen} for language in path.suffixes[:1]}
            states = {finding.state for finding in found}
            # two pairs that share one version alone say different things of it
            assert states == ({"baselined"} if len(shared) > 1 else {"open"})


def make_finding(*claims: tuple[int, str]) -> Finding:
    made = tuple(Claim(about, (key,), ("a.txt",)) for about, key in claims)
    return Finding("number-mismatch", "quantity", "x", "error", "", (), claims=made)


def entry(*keys: str, path: str = "a.txt") -> baseline.BaselineEntry:
    return baseline.BaselineEntry((path,), "number-mismatch", keys)


@pytest.mark.parametrize(
    ("claims", "known", "covered"),
    [
        ([(0, "de+fr:1"), (0, "en+fr:2")], [entry("de+fr:1", "en+fr:2")], True),
        ([(0, "de+fr:1"), (0, "en+fr:2")], [entry("de+fr:1")], True),  # a version that was not looked at
        ([(0, "de+fr:1"), (0, "en+fr:2")], [entry("de+fr:1", "en+fr:3")], False),  # one that says something else now
        ([(0, "de+en:1"), (1, "de+fr:2"), (2, "en+fr:3")], [entry("de+fr:2")], False),  # a third opinion is new
        ([(0, "de+en:1"), (1, "de+fr:2"), (2, "en+fr:3")], [entry("de+fr:2"), entry("de+en:1", "en+fr:3")], True),
        ([(0, ":1"), (1, ":2")], [entry(":1")], False),  # a second sentence is new
        ([(0, ":1")], [entry(":1", ":2")], True),
        ([(0, ":1")], [], False),
    ],
)
def test_what_is_covered(claims: list[tuple[int, str]], known: list[baseline.BaselineEntry], covered: bool) -> None:
    assert is_covered(make_finding(*claims), known) is covered


def test_a_copy_is_another_fault_and_a_moved_file_is_not(tmp_path: Path) -> None:
    finding = make_finding((0, ":1"))
    finding.claims = (Claim(0, (":1", "here:2"), (str(tmp_path / "new.txt"),)),)
    assert list_paths(finding) == (str(tmp_path / "new.txt"),)
    records = Records([entry(":1", path="old.txt")], str(tmp_path))
    assert records.find(finding)
    (tmp_path / "old.txt").write_text("")
    assert not Records([entry(":1", path="old.txt")], str(tmp_path)).find(finding)
    assert Records([entry("here:2", path="new.txt")], str(tmp_path)).find(finding)
    assert not Records([entry("here:2", path="gone.txt")], str(tmp_path)).find(finding)
