"""Which block belongs to which version."""

from __future__ import annotations

import pytest

from checker.articles.page_layout import assign_interleaved, cut_into_blocks
from checker.articles.page_view import BlockView
from checker.model import Block


def blocks(letters: str, names: dict[int, str] | None = None) -> list[BlockView]:
    """A block a letter: d German, f French, e English, - unknown; with what headings name."""
    codes = {"d": "de", "f": "fr", "e": "en", "-": None}
    out = []
    for at, letter in enumerate(letters):
        text = f"{letter} {at} Name{at // len(set(letters))}"
        out.append(BlockView(Block("paragraph", text, 0, len(text)), [], codes[letter], 50, (names or {}).get(at)))
    return out


def versions(page: list[BlockView]) -> str:
    return "".join((block.version or "-")[0] for block in page)


@pytest.mark.parametrize(
    ("letters", "order", "expected"),
    [
        ("ffffdddd", ["fr", "de"], "ffffdddd"),
        ("ddddffffeeee", ["de", "fr", "en"], "ddddffffeeee"),
        ("ffffddfddd", ["fr", "de"], "ffffdddddd"),
    ],
)
def test_one_after_another(letters: str, order: list[str], expected: str) -> None:
    page = blocks(letters)
    assert cut_into_blocks(page, sorted(set(order))) == order
    assert versions(page) == expected


def test_headings_decide_where_versions_begin() -> None:
    page = blocks("-fff-ddd", {0: "fr", 4: "de"})
    assert cut_into_blocks(page, ["de", "fr"]) == ["fr", "de"]
    assert versions(page) == "ffffdddd"


@pytest.mark.parametrize("letters", ["fdfdfdfd", "fdefdefde"])
def test_what_alternates_is_not_cut(letters: str) -> None:
    assert cut_into_blocks(blocks(letters), sorted({"f": "fr", "d": "de", "e": "en"}[x] for x in set(letters))) == []


def test_interleaved_blocks_go_by_language_and_what_has_none_to_the_one_that_is_due() -> None:
    page = blocks("fdfd-dfd")
    assert assign_interleaved(page, ["fr", "de"]) == ["fr", "de"]
    assert versions(page) == "fdfdfdfd"
