"""From the places of an article to those of the editor, and back."""

from __future__ import annotations

from pathlib import Path

from lsprotocol.types import Position, Range

from checker.model import Location
from tests.lsp.desk import Desk, make_bridge


def test_a_sentence_is_found_by_a_place_in_it(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    places = desk.look("a.de.md")
    sentence = places.find_sentence(desk.path("a.de.md"), Position(2, 5))
    assert sentence is not None
    assert sentence.text == "\U0001f600 Die Brücke ist 54 Meter lang."
    assert [one.text for one in places.list_counterparts(sentence)] == ["Le pont mesure 45 mètres."]
    row = places.find_row(sentence)
    assert row is not None
    assert row.relation == "aligned"
    assert places.find_sentence(desk.path("a.de.md"), Position(1, 0)) is None


def test_ranges_count_units_of_utf16(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    places = desk.look("a.de.md")
    finding = next(one for one in places.checked.findings if one.rule == "number-mismatch")
    german = next(place for place in finding.locations if place.language == "de")
    assert places.make_range(german) == Range(Position(2, 18), Position(2, 26))
    assert places.make_location(german).uri == f"file://{desk.path('a.de.md')}"
    assert places.passages.find_passage(german).text == "\U0001f600 Die Brücke ist 54 Meter lang."


def test_a_part_of_a_packed_file_is_at_its_beginning(tmp_path: Path) -> None:
    places = make_bridge(tmp_path).look("a.de.md")
    place = Location("b.docx", 3, 5, 1, 4, "de", "x", part="paragraph 2")
    assert places.make_range(place) == Range(Position(0, 0), Position(0, 0))


def test_line_ends_of_windows(tmp_path: Path) -> None:
    desk = Desk(tmp_path, {"a.de.md": "# Die Brücke\r\n\r\nDie Brücke ist offen.\r\n\r\nSie ist neu.\r\n"}, "a.de.md")
    places = desk.look("a.de.md")
    found = [places.make_range(one.location()) for one in places.list_sentences(desk.path("a.de.md"))]
    assert [(one.start.line, one.end.line) for one in found] == [(0, 0), (2, 2), (4, 4)]
    assert found[1] == Range(Position(2, 0), Position(2, 21))
