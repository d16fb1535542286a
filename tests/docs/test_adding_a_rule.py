"""docs/adding-a-rule.md, followed word for word in a copy of the project: what it says is enough, and all of it."""

from __future__ import annotations

from pathlib import Path

from tests.docs.followed import find_steps, follow, make_copy, run, run_tests

CASES = ("tests/rules/test_cases.py", "tests/rules/test_table.py")


def test_the_page_is_enough(tmp_path: Path) -> None:
    copy = make_copy(tmp_path)
    rule, line, cases = find_steps("adding-a-rule.md")
    follow(rule, copy)
    follow(line, copy)
    unfinished = run_tests(copy, *CASES)
    assert unfinished.returncode == 1
    assert "hashtag-mismatch" in unfinished.stdout
    follow(cases, copy)
    finished = run_tests(copy, *CASES)
    assert finished.returncode == 0, finished.stdout
    explained = run(copy, "checker", "rules", "hashtag-mismatch")
    assert explained.returncode == 0
    assert "a campaign has one hashtag in all languages" in explained.stdout
