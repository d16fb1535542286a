"""``checker clean`` deletes the cache of the project, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli import main
from checker.runs.result_cache import FOLDER, ResultCache
from checker.settings import Settings


def test_the_cache_is_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["clean"]) == 0
    assert "no project here" in capsys.readouterr().out
    (tmp_path / "checker.toml").touch()
    assert main(["clean"]) == 0
    assert "nothing was kept" in capsys.readouterr().out
    ResultCache(tmp_path / FOLDER, Settings()).keep("a" * 64, 1)
    (tmp_path / "content").mkdir()
    assert main(["clean", "content"]) == 0
    assert "deleted" in capsys.readouterr().out
    assert not (tmp_path / FOLDER).exists()
