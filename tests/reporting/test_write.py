from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.model import InputError
from checker.reporting import write_report


def test_folders_are_made_and_nothing_is_left_behind(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b" / "report.json"
    write_report(target, "{}\r\né\n")
    write_report(target, "[]\r\né\n")
    assert target.read_bytes() == "[]\r\né\n".encode()
    assert [path.name for path in target.parent.iterdir()] == ["report.json"]


def test_a_failed_write_keeps_the_old_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.json"
    write_report(target, "old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match=r"report.json: can't be written: No space left"):
        write_report(target, "new")
    assert target.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_or_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        write_report(tmp_path, "x")
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="can't be written"):
        write_report(tmp_path / "file" / "report.json", "x")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_report(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_what_is_no_file_is_written_to(tmp_path: Path) -> None:
    write_report(os.devnull, "x")
    assert not Path(os.devnull).is_file()
