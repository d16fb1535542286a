"""The folder in which the commands that judge are run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.review import pages


@pytest.fixture
def article_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with an article that has two findings."""
    pages.article(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    return tmp_path
