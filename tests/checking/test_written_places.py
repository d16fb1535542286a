"""Characters that stand in the file as they are read, and those that do not."""

from __future__ import annotations

import pytest

from checker.checking.written_places import join_fixes, replace_written, stands_as_written, widen
from checker.model import Fix
from tests.reading.exactness import read


@pytest.mark.parametrize(
    ("name", "text", "start", "end", "exact"),
    [
        ("a.txt", "one two", 0, 3, True),
        ("a.md", "**one** two", 0, 3, True),
        ("a.md", "**one** two", 2, 4, False),
        ("a.md", "one\ntwo", 3, 4, False),
        ("a.html", "<p>l&#39;eau</p>", 1, 2, True),
        ("a.html", "<p>l&#39;eau</p>", 0, 2, False),
        ("a.html", "<p>un\n  mot</p>", 2, 3, False),
        ("a.fr.json", '{"k": "un \\"mot\\" ici"}', 3, 4, True),
    ],
)
def test_whether_others_can_take_their_place(name: str, text: str, start: int, end: int, exact: bool) -> None:
    document = read(text, name)
    block = document.blocks[0]
    assert stands_as_written(document, block, start, end) is exact
    assert (replace_written(document, block, start, end, "x", spelling=True) is not None) is exact


def test_a_fix_says_what_the_file_writes_in_another_way() -> None:
    document = read("<p>l&#39;eau</p>", "a.html")
    assert replace_written(document, document.blocks[0], 1, 2, "’") == Fix("a.html", 4, 9, "’", read="'")
    assert replace_written(document, document.blocks[0], 0, 1, "L") == Fix("a.html", 3, 4, "L")


def test_fixes_are_joined_where_all_can_be_made() -> None:
    one, other = Fix("a", 0, 1, "«"), Fix("a", 4, 5, "»")
    assert join_fixes([one, other]) == Fix("a", 0, 1, "«", (other,))
    assert join_fixes([one]) == one
    assert join_fixes([one, None]) is None
    assert join_fixes([]) is None


def test_nothing_is_shown_with_the_character_behind_it_else_with_the_one_before() -> None:
    assert widen("ab!", 2, 2, " ") == (2, 3, " !")
    assert widen("ab", 2, 2, "!") == (1, 2, "b!")
    assert widen("ab", 0, 1, "x") == (0, 1, "x")
