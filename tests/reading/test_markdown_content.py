from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.reading.markdown_content import Content, split_definitions


def test_markers_before_the_lines_are_no_content() -> None:
    raw = "> eins\n> zwei"
    content = Content(raw, [(2, 6), (9, 13)])
    assert content.text == "eins\nzwei"
    assert [content.locate(at) for at in (0, 3, 5, 8)] == [2, 5, 9, 12]


@given(st.lists(st.text("ab>", max_size=6), min_size=1, max_size=5))
def test_every_character_is_found_again(lines: list[str]) -> None:
    raw, spans = "", []
    for line in lines:
        raw += "> "
        spans.append((len(raw), len(raw) + len(line)))
        raw += line + "\n"
    content = Content(raw, spans)
    assert all(raw[content.locate(at)] == char for at, char in enumerate(content.text))


def test_terms_and_what_defines_them_stand_apart() -> None:
    raw = "Becken\n: Hier wird\n  geschwommen.\n: Aus Beton."
    content = Content(raw, [(0, 6), (7, 18), (21, 33), (34, 46)])
    assert [part.text for part in split_definitions(content)] == ["Becken", "Hier wird\ngeschwommen.", "Aus Beton."]


def test_a_term_is_one_line() -> None:
    raw = "Unser Bad\nBecken\n: Aus Beton."
    content = Content(raw, [(0, 9), (10, 16), (17, 29)])
    assert [part.text for part in split_definitions(content)] == ["Unser Bad", "Becken", "Aus Beton."]


def test_a_colon_inside_a_line_defines_nothing() -> None:
    content = Content("Heute: frei", [(0, 11)])
    assert list(split_definitions(content)) == [content]
