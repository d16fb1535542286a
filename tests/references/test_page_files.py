from __future__ import annotations

from pathlib import Path

import pytest

from checker.outside_looks import note_looks
from checker.references import page_files
from checker.references.page_files import PageFiles, is_as_seen


@pytest.fixture
def page(tmp_path: Path) -> str:
    for name in ("de/news/_posts/2025-03-04-bad.md", "de/hilfe/index.md", "fr/hilfe.html", "fr/x.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return str(tmp_path / "de" / "hilfe" / "index.md")


def test_pages_are_known_by_their_words(page: str) -> None:
    files = PageFiles(page)
    assert files.has_page(("news", "2025", "03", "04", "bad"), "de") is True
    assert files.has_page(("hilfe",), "fr") is True
    assert files.has_page(("news", "2025", "03", "04", "bad"), "fr") is False


def test_the_folders_above_are_left_out(page: str) -> None:
    above = tuple(part.lower() for part in Path(page).parts[1:-3])
    assert PageFiles(page).has_page((*above, "hilfe"), "fr") is True
    assert PageFiles(page).has_page((*above, "other"), "fr") is False


def test_what_the_tree_does_not_say(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert PageFiles("no/folder/a.md").has_page(("a",), "fr") is None
    assert PageFiles("nowhere/de/a.md").has_page(("a",), "fr") is None
    assert PageFiles(page).has_page((), "fr") is None
    assert PageFiles(page).has_page(("a",), "en") is None
    monkeypatch.setattr(page_files, "MOST_FILES", 1)
    assert PageFiles(page).has_page(("hilfe",), "fr") is None


def test_a_look_holds_until_its_page_comes_or_goes(page: str) -> None:
    with note_looks() as looks:
        assert PageFiles(page).has_page(("neu",), "fr") is False
    (look,) = looks
    assert is_as_seen(look)
    root = Path(page).parents[2]
    (root / "fr" / "other.md").touch()
    assert is_as_seen(look), "another page"
    (root / "fr" / "neu.md").touch()
    assert not is_as_seen(look)
