from __future__ import annotations

import json
import random
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.judgement import decisions
from checker.judgement.decisions import Decision, append_decisions, load_decisions, merge_decisions
from checker.model import InputError

TEXTS = st.text(max_size=20)
DECISIONS = st.builds(
    Decision,
    fingerprint=st.sampled_from(["a", "b", "c"]),
    rule=st.just("r"),
    verdict=st.sampled_from(list(decisions.VERDICTS)),
    note=TEXTS,
    who=TEXTS,
    when=st.sampled_from(["2026-01-01", "2026-01-02", ""]),
    excerpts=st.lists(TEXTS, max_size=2).map(tuple),
)


@settings(max_examples=60)
@given(st.lists(DECISIONS, max_size=6))
def test_lines_can_be_read_again(made_: list[Decision]) -> None:
    text = merge_decisions(made_)
    again = [decisions.parse_decision(json.loads(line)) for line in text.split("\n") if line]
    assert set(again) == set(made_)
    assert merge_decisions(again) == text


@settings(max_examples=60)
@given(st.lists(DECISIONS, max_size=5), st.lists(DECISIONS, max_size=5), st.integers(0, 99))
def test_two_editors_files_can_be_merged_in_any_order(one: list[Decision], two: list[Decision], seed: int) -> None:
    both = [*one, *two]
    random.Random(seed).shuffle(both)
    assert merge_decisions(both) == merge_decisions([*two, *one])


def test_appending_keeps_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "a" / "decisions.jsonl"
    first = Decision("a", "r", "accept", when="1")
    append_decisions(path, [first])
    path.write_bytes(path.read_bytes().rstrip(b"\n"))  # an editor that drops the last line end
    append_decisions(path, [replace(first, verdict="reject"), replace(first, verdict="open")])
    assert [one.verdict for one in load_decisions(path).decisions] == ["accept", "reject", "open"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "Expecting"),
        ("[]", "fingerprint is missing"),
        ('{"fingerprint": "a", "rule": "r", "verdict": "maybe"}', "verdict must be one of"),
        ('{"fingerprint": "a", "rule": 3, "verdict": "accept"}', "rule must be a text"),
        ('{"fingerprint": "a", "rule": "r", "verdict": "accept", "excerpts": "x"}', "excerpts must be"),
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, line: str, why: str) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_text(f"{Decision('a', 'r', 'accept').format_line()}\n\n{line}\n")
    with pytest.raises(InputError, match=f"decisions.jsonl:3: .*{why}"):
        load_decisions(path)


def test_git_merges_two_editors_without_conflict(tmp_path: Path) -> None:
    git = shutil.which("git")
    if git is None:
        pytest.skip("needs git")

    def run(*arguments: str) -> None:
        identity = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
        subprocess.run([git, *identity, *arguments], cwd=tmp_path, check=True, capture_output=True)

    path = tmp_path / "decisions.jsonl"
    run("init", "-b", "main")
    (tmp_path / ".gitattributes").write_text("decisions.jsonl merge=union\n")
    append_decisions(path, [Decision("a", "r", "accept", when="1")])
    run("add", ".")
    run("commit", "-m", "first")
    run("checkout", "-b", "berta")
    append_decisions(path, [Decision("b", "r", "reject", who="Berta", when="2")])
    run("commit", "-am", "second")
    run("checkout", "main")
    append_decisions(path, [Decision("c", "r", "reject", who="Anna", when="3")])
    run("commit", "-am", "third")
    run("merge", "berta")
    assert {one.fingerprint for one in load_decisions(path).decisions} == {"a", "b", "c"}


@pytest.mark.parametrize("cut", [2, 3, 20, 60, -30, -2])
@pytest.mark.parametrize("ended", [True, False])
def test_a_line_that_was_broken_off_is_passed_over_and_said(cut: int, ended: bool, tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    lines = [Decision(name, "r", "accept", note="Brücke", when="1").format_line().encode() for name in "abc"]
    path.write_bytes(lines[0] + b"\n" + lines[1][:cut] + (b"\n" + lines[2] + b"\n" if ended else b""))
    found = load_decisions(path)
    assert [one.fingerprint for one in found.decisions] == (["a", "c"] if ended else ["a"])
    (note,) = found.notes
    assert note.startswith(f'{path}:2: broken off, passed over: {{"')
    append_decisions(path, [Decision("d", "r", "open", when="2")])
    again = load_decisions(path)
    assert [one.fingerprint for one in again.decisions] == (["a", "c", "d"] if ended else ["a", "d"])
    assert len(again.notes) == ended


def test_zeros_at_the_end_are_no_line(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_bytes(Decision("a", "r", "accept").format_line().encode() + b"\n" + bytes(50))
    assert [one.fingerprint for one in load_decisions(path).decisions] == ["a"]
    append_decisions(path, [Decision("b", "r", "accept")])
    assert b"\0" not in path.read_bytes()


def test_what_a_person_wrote_wrongly_is_no_line_that_was_broken_off(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    wrong = b'{"fingerprint": "a" "rule": "r"}'
    path.write_bytes(wrong)
    with pytest.raises(InputError, match=r"decisions.jsonl:1: no decision"):
        load_decisions(path)
    append_decisions(path, [Decision("b", "r", "accept")])
    assert path.read_bytes().startswith(wrong + b"\n")


def test_names_that_are_no_text_come_back(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    one = Decision("a", "r", "accept", path="b\udcff.md", paths=("b\udcff.md",))
    append_decisions(path, [one])
    path.read_bytes().decode()
    assert load_decisions(path).decisions == [one]
