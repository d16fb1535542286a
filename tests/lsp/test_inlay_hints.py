"""How quantities were read, behind each of them."""

from __future__ import annotations

from pathlib import Path

from lsprotocol.types import Position, Range

from checker.lsp.inlay_hints import list_hints
from tests.lsp.desk import make_bridge


def test_a_hint_stands_behind_every_quantity_that_is_shown(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    places, path = desk.look("a.de.md"), desk.path("a.de.md")
    every = list_hints(places, path, Range(Position(0, 0), Position(9, 0)))
    assert [(one.position.line, one.position.character) for one in every] == [(2, 26), (2, 60), (4, 29)]
    assert str(every[0].label).startswith("unit 54 m")
    assert list_hints(places, path, Range(Position(5, 0), Position(9, 0))) == []
