from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from checker.model import Block
from checker.reading.block_builder import BlockBuilder

RAW = "  ein &amp; zwei\n\tdrei  "


def build(pieces: BlockBuilder) -> Block:
    block = pieces.build_block("paragraph")
    assert block is not None
    return block


def test_a_plain_slice_has_no_runs() -> None:
    pieces = BlockBuilder(RAW)
    pieces.add_verbatim(0, 5)
    block = build(pieces)
    assert (block.text, block.start, block.end, block.runs) == ("ein", 2, 5, ())


def test_what_stands_for_several_characters_covers_them() -> None:
    pieces = BlockBuilder(RAW)
    pieces.add_verbatim(2, 6)
    pieces.add_stand_in("&", 6, 11)
    pieces.add_folded(11, len(RAW))
    block = build(pieces)
    assert block.text == "ein & zwei drei"
    assert block.locate(4, 5) == (6, 11)
    assert RAW[slice(*block.locate(10, 11))] == "\n\t"
    assert (block.start, block.end) == (2, len(RAW) - 2)


def test_cutting_forgets_what_was_beyond() -> None:
    pieces = BlockBuilder(RAW)
    pieces.add_verbatim(2, 6)
    pieces.add_stand_in("&", 6, 11)
    pieces.cut(3)
    pieces.add_verbatim(12, 16)
    block = build(pieces)
    assert block.text == "einzwei"
    assert block.locate(3, 7) == (12, 16)


def test_nothing_is_no_block_unless_it_may_be_empty() -> None:
    pieces = BlockBuilder("  ")
    pieces.add_folded(0, 2)
    assert pieces.build_block("unit") is None
    empty = pieces.build_block("unit", empty=1)
    assert empty is not None
    assert (empty.text, empty.start, empty.end) == ("", 1, 1)


def test_a_block_all_of_whose_words_are_kept_is_not_translated() -> None:
    for kept, expected in ((3, False), (2, True)):
        pieces = BlockBuilder("abc 12")
        pieces.add_verbatim(0, kept)
        pieces.mark(0, "keep")
        pieces.add_verbatim(kept, 6)
        assert build(pieces).translate is expected


@given(st.text(alphabet="ab \t\n", max_size=30), st.lists(st.integers(0, 30), min_size=2, max_size=8))
def test_folding_piece_by_piece_gives_single_spaces_at_exact_places(raw: str, cuts: list[int]) -> None:
    pieces = BlockBuilder(raw)
    places = sorted({0, len(raw), *(min(cut, len(raw)) for cut in cuts)})
    for start, end in pairwise(places):
        pieces.add_folded(start, end)
    block = pieces.build_block("paragraph", empty=0)
    assert block is not None
    assert block.text == " ".join(raw.split())
    for at, char in enumerate(block.text):
        start, end = block.locate(at, at + 1)
        assert raw[start:end].split() == char.split()


def test_what_stands_beside_the_text_stays_within_it() -> None:
    pieces = BlockBuilder("ein Wort  ")
    pieces.add_verbatim(0, 4)
    begun = pieces.length
    pieces.add_verbatim(4, 10)
    pieces.add_inline("link", begun, "x", (2, 3))
    pieces.add_inline("code", pieces.length, "y")
    block = pieces.build_block("paragraph")
    assert block is not None
    assert [(one.start, one.end, one.value) for one in block.inlines] == [(4, 8, "x"), (8, 8, "y")]
    pieces.cut(4)
    assert pieces.inlines == []
