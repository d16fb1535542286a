"""An editor's corrections in a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.alignment.manual_links import read_links
from checker.model import InputError


def test_links_file(tmp_path: Path) -> None:
    file = tmp_path / "links.tsv"
    file.write_text("# checked by hand\n0,1\t0\n\n2\t\n", encoding="utf-8")
    assert read_links(file, 3, 1) == [((0, 1), (0,)), ((2,), ())]


@pytest.mark.parametrize(
    ("text", "message"),
    [("0 1\n", "two lists"), ("x\t1\n", "no list"), ("5\t0\n", "no sentence 5"), ("0\t0\n0\t1\n", "two links")],
)
def test_a_links_file_that_is_wrong(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "links.tsv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read_links(file, 2, 2)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.tsv: can't be read"):
        read_links(tmp_path / "nowhere.tsv", 1, 1)


def test_the_line_is_named(tmp_path: Path) -> None:
    file = tmp_path / "links.tsv"
    file.write_text("0\t0\n\n# two\nx\t1\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"links\.tsv:4: 'x'"):
        read_links(file, 2, 2)
