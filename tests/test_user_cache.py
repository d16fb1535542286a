"""Where this user's caches lie."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from checker.user_cache import choose_cache_folder


def test_the_folder_follows_the_platform_and_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert choose_cache_folder("reports") == tmp_path / "checker" / "reports"
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert choose_cache_folder("reports") == tmp_path / "local" / "checker" / "reports"


def test_without_a_variable_it_is_in_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for value in ("", "not/absolute"):
        monkeypatch.setenv("XDG_CACHE_HOME", value)
        assert choose_cache_folder("x") == tmp_path / ".cache" / "checker" / "x"
    monkeypatch.setenv("HOME", "nowhere")
    assert choose_cache_folder("x") == Path(tempfile.gettempdir()) / "checker" / "x"
