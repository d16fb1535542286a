from __future__ import annotations

from pathlib import Path

import pytest

from checker.references import page_files
from checker.references.page_files import PageFiles


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


def test_what_the_tree_does_not_say(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert PageFiles("no/folder/a.md").has_page(("a",), "fr") is None
    assert PageFiles("nowhere/de/a.md").has_page(("a",), "fr") is None
    assert PageFiles(page).has_page((), "fr") is None
    assert PageFiles(page).has_page(("a",), "en") is None
    monkeypatch.setattr(page_files, "MOST_FILES", 1)
    assert PageFiles(page).has_page(("hilfe",), "fr") is None
