from __future__ import annotations

from checker.model import Block, Document


def test_a_block_without_runs_is_a_slice() -> None:
    block = Block("paragraph", "abc", 10, 13)
    assert block.locate(1, 3) == (11, 13)
    assert block.locate(2, 2) == (12, 12)


def test_runs_lead_back_to_the_file_and_cover_entities_whole() -> None:
    raw = "<b>Tom</b> &amp;\n   Eva"
    block = Block("paragraph", "Tom & Eva", 3, 23, ((0, 3, 0), (3, 10, 0), (4, 11, 5), (5, 16, 4), (6, 20, 0)))
    places = {
        text: raw[slice(*block.locate(*span))]
        for text, span in {
            "Tom": (0, 3),
            "Tom &": (0, 5),
            "&": (4, 5),
            "& Eva": (4, 9),
            "Eva": (6, 9),
        }.items()
    }
    assert places == {
        "Tom": "Tom",
        "Tom &": "Tom</b> &amp;",
        "&": "&amp;",
        "& Eva": "&amp;\n   Eva",
        "Eva": "Eva",
    }
    assert block.locate(4, 4) == (11, 11)
    assert block.locate(9, 9) == (23, 23)


def test_positions_count_lines_by_their_line_feeds() -> None:
    document = Document("a.txt", "ab\r\nc\n\nd", "text", [])
    assert [document.position(offset) for offset in (0, 2, 4, 6, 7)] == [(1, 1), (1, 3), (2, 1), (3, 1), (4, 1)]
