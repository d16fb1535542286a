"""An error is the run's where there is nothing else, a line where other files are checked all the same."""

from __future__ import annotations

import pytest

from checker.discovery import Discovery
from checker.model import ForeignTextError, InputError, NoTextError
from checker.problems import Problems


def test_the_only_article_fails_the_run() -> None:
    with pytest.raises(InputError, match="broken"):
        Problems(Discovery(), ["a.txt"], alone=True).add(InputError("broken"), ["a.txt"])


@pytest.mark.parametrize(("lines", "by_hand", "alone"), [(["b"], ["a"], True), ([], None, True), ([], ["a"], False)])
def test_else_it_is_listed(lines: list[str], by_hand: list[str] | None, alone: bool) -> None:
    found = Discovery()
    found.problems = lines
    problems = Problems(found, by_hand, alone=alone)
    problems.add(InputError("broken"), ["a.txt"])
    assert problems
    assert problems.lines == [*lines, "broken"]


def test_a_file_without_text_is_passed_over_unless_it_was_given_by_hand() -> None:
    problems = Problems(Discovery(), ["given.txt"], alone=False)
    problems.add(NoTextError("no text"), ["found.txt"])
    problems.add(NoTextError("no text either"), ["other.txt", "given.txt"])
    assert problems.describe_passed_over() == ["without text to check: found.txt"]
    assert problems.lines == ["no text either"]


def test_files_in_other_languages_are_named_once_whoever_found_them() -> None:
    found = Discovery()
    found.foreign = {"hu/a.md": "hu"}
    problems = Problems(found, ["."], alone=False)
    problems.add(ForeignTextError("is in Spanish", {"z.md": "es"}), ["z.md"])
    assert problems.describe_passed_over() == ["in other languages, not checked: z.md (Spanish), hu/a.md (Hungarian)"]
    assert not problems
