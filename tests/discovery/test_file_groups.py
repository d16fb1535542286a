from __future__ import annotations

from checker.discovery.file_groups import FileGroup, list_names
from checker.discovery.thresholds import MOST_NAMED


def test_a_line_names_the_first_few_and_counts_the_others() -> None:
    assert list_names("{names}", []) == []
    names = [f"{n}.md" for n in range(MOST_NAMED)]
    assert list_names("{names}", names) == [", ".join(names)]
    (line,) = list_names("{names}", [*names, "x.md", "y.md"])
    assert line == ", ".join(names) + " and 2 more"


def test_a_group_shows_what_it_holds() -> None:
    assert repr(FileGroup("a", [("a.md", None)])) == "FileGroup('a', [('a.md', None)], ambiguous=False)"
