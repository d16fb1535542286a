"""The picture of the rooms and the page that is followed through them are those of the code."""

from __future__ import annotations

from pathlib import Path

from tests import scripts

ROOT = Path(__file__).parents[2]
ARCHITECTURE = scripts.load("docs/architecture.py")


def test_the_picture_is_that_of_the_imports() -> None:
    assert (ROOT / "docs" / "architecture.svg").read_text(encoding="utf-8") == ARCHITECTURE.draw(), "run 'make docs'"


def test_the_page_says_what_the_code_does() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert ARCHITECTURE.filled(page) == page, "run 'make docs'"


def test_an_arrow_that_others_say_is_left_out() -> None:
    found = {"top": {"middle", "bottom"}, "middle": {"bottom"}}
    assert ARCHITECTURE.needed(found) == [("middle", "bottom"), ("top", "middle")]
