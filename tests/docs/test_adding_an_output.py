"""docs/adding-an-output.md, followed word for word in a copy of the project: what it says is enough, and all of it."""

from __future__ import annotations

from pathlib import Path

from tests.docs.followed import find_steps, follow, make_copy, run, run_tests


def test_the_page_is_enough(tmp_path: Path) -> None:
    copy = make_copy(tmp_path)
    for step in find_steps("adding-an-output.md"):
        follow(step, copy)
    finished = run_tests(copy, "tests/reporting/test_table.py")
    assert finished.returncode == 0, finished.stdout
    (copy / "a.de.txt").write_text("Es kamen 40 Gäste zum Fest.\n", encoding="utf-8")
    (copy / "a.fr.txt").write_text("50 invités sont venus à la fête.\n", encoding="utf-8")
    shown = run(copy, "checker", "check", "a.de.txt", "a.fr.txt", "--format", "tsv")
    assert shown.stdout.splitlines()[1].startswith("warning\ta.fr.txt\t1\t1\tnumber-mismatch\t")
