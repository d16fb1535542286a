"""What is shown under the pointer."""

from __future__ import annotations

from pathlib import Path

from lsprotocol.types import MarkupContent, Position

from checker.lsp.hovering import make_hover
from tests.lsp.desk import Desk, make_bridge


def show(desk: Desk, name: str, line: int, character: int) -> str:
    found = make_hover(desk.look(name), desk.path(name), Position(line, character))
    assert found is not None
    assert isinstance(found.contents, MarkupContent)
    return found.contents.value


def test_the_other_version_and_how_quantities_were_read(tmp_path: Path) -> None:
    shown = show(make_bridge(tmp_path), "a.de.md", 2, 10)
    assert "**French** (3): Le pont mesure 45 mètres" in shown
    assert "German: 54 Meter → unit 54 m" in shown
    assert "French: 45 mètres → unit 45 m" in shown


def test_a_sentence_that_stands_alone_is_said_to(tmp_path: Path) -> None:
    desk = Desk(tmp_path, {"a.de.md": "Die Brücke *ist* offen.\n"})
    assert "No other version" in show(desk, "a.de.md", 0, 3)


def test_nothing_is_shown_between_sentences(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    assert make_hover(desk.look("a.de.md"), desk.path("a.de.md"), Position(1, 0)) is None
