"""Where a place begins and ends, in characters and in bytes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.model import Article, Document, Location, Report
from checker.reporting.positions import Positions, TextRange


@given(st.text(alphabet=st.sampled_from("aé€😀\n "), max_size=30), st.data())
def test_columns_in_bytes_are_those_of_the_encoded_line(text: str, data: st.DataObject) -> None:
    document = Document("a.txt", text, "text", [])
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line, column = document.position(start)
    place = Location("a.txt", start, end, line, column, "fr", text[start:end])
    positions = Positions(Report([Article("a", [document], "single", [])], [], [], ""))
    found = positions.find_range(place)
    assert (found.end_line, found.end_column) == document.position(end)
    assert found.single == ("\n" not in text[start:end])
    in_bytes = positions.find_byte_range(place)
    lines = text.split("\n")
    assert in_bytes.column == len(lines[line - 1][: column - 1].encode()) + 1
    assert in_bytes.end_column == len(lines[found.end_line - 1][: found.end_column - 1].encode()) + 1


def test_a_part_of_a_packed_file_has_no_lines_of_its_own() -> None:
    place = Location("a.docx", 2, 6, 1, 3, "fr", "mots", "paragraph 1")
    positions = Positions(Report([], [], [], ""))
    assert positions.find_range(place) == positions.find_byte_range(place) == TextRange(1, 3, 1, 7)
