"""The index of a large memory is kept while the file is as it was; what is broken is made again."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from checker.memories import memory
from checker.memories.kept_index import choose_index_file, find_index, keep_index
from checker.memories.memory import TranslationMemory
from checker.memories.tmx_index import TmxIndex, index_tmx
from tests.memories.texts import BRIDGE, SMALL, write_units


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_what_is_kept_is_found(tmp_path: Path) -> None:
    file = write_units(tmp_path / "own.tmx", SMALL)
    index = index_tmx(io.BytesIO(file.read_bytes()))
    assert isinstance(index, TmxIndex)
    kept = choose_index_file(file)
    assert find_index(kept) is None
    keep_index(kept, index)
    again = find_index(kept)
    assert again is not None
    assert vars(again) == vars(index)
    data = kept.read_bytes()
    for broken in (data[:-8], data[:-1] + b"x", b"", data[:40]):
        kept.write_bytes(broken)
        assert find_index(kept) is None


def test_another_state_of_the_file_has_another_name(tmp_path: Path) -> None:
    file = write_units(tmp_path / "own.tmx", SMALL)
    first = choose_index_file(file)
    os.utime(file, ns=(1, 1))
    assert choose_index_file(file) != first


def test_a_large_memory_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "LEAST_KEPT", 10)
    file = write_units(tmp_path / "own.tmx", SMALL)
    assert [one.text for one in TranslationMemory(file).find("de", BRIDGE[0], "fr")] == [BRIDGE[1]]
    monkeypatch.setattr(memory, "index_tmx", lambda _stream: pytest.fail("it was read again"))
    assert [one.text for one in TranslationMemory(file).find("de", BRIDGE[0], "fr")] == [BRIDGE[1]]


def test_where_nothing_can_be_kept_it_is_read_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "LEAST_KEPT", 10)
    (tmp_path / "cache").write_text("no folder")
    file = write_units(tmp_path / "own.tmx", SMALL)
    assert [one.text for one in TranslationMemory(file).find("de", BRIDGE[0], "fr")] == [BRIDGE[1]]
