"""Texts that are open take the place of files, by whatever path the file is known."""

from __future__ import annotations

from pathlib import Path

from checker.lsp.open_texts import OpenText, OpenTexts, get_true_path
from checker.reading import read_document
from checker.settings import Settings


def test_a_text_is_found_by_every_path_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("Hallo", encoding="utf-8")
    (tmp_path / "link.md").symlink_to("real.md")
    opened = OpenTexts()
    opened.put(str(tmp_path / "link.md"), OpenText("file:///x", 3, "Tag"))
    found = opened.get(str(tmp_path / "real.md"))
    assert found is not None
    assert found.version == 3
    assert opened.list_paths() == [get_true_path(str(tmp_path / "real.md"))]
    opened.remove(str(tmp_path / "real.md"))
    assert opened.get(str(tmp_path / "link.md")) is None


def test_what_the_text_declares_does_not_count() -> None:
    text = '<html><meta charset="iso-8859-1"><p>Die Brücke ist schön.</p></html>'
    document = read_document("a.html", Settings(), OpenText("file:///a.html", 1, text).encode())
    assert document.text == text
    assert document.blocks[0].text == "Die Brücke ist schön."
