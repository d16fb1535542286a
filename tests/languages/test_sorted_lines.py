"""Lines are found by their first letters, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import languages
from checker.languages.sorted_lines import SortedLines

STEMS = st.sets(st.text("abcéß’", min_size=1, max_size=3), max_size=30)


@given(STEMS, st.integers(0, 3), st.booleans())
def test_every_line_is_found_and_no_other(
    tmp_path_factory: pytest.TempPathFactory, stems: set[str], remarks: int, ended: bool
) -> None:
    file = tmp_path_factory.mktemp("lines") / "words.txt"
    lines = ["# remark"] * remarks + sorted((f"{stem} {stem}1 x2" for stem in stems), key=str.encode)
    file.write_text("\n".join(lines) + "\n" * ended, encoding="utf-8")
    found = SortedLines(file)
    assert len(found.remarks) == remarks
    for stem in stems:
        assert found.find(stem) == f" {stem}1 x2"
    assert not any(map(found.find, {"abd", "d", "", "#", "\ud800"} - stems))


def test_without_a_file_there_is_no_line() -> None:
    assert SortedLines(None).find("abc") == ""
    assert SortedLines(None).remarks == ()


def test_the_lists_of_words_are_sorted() -> None:
    for file in Path(languages.__file__).parent.glob("*/words.txt"):
        lines = [line for line in file.read_bytes().splitlines() if not line.startswith(b"#")]
        assert lines == sorted(lines), file
