"""What a memory says for a sentence, in every encoding; it is read again when it has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.memories import memory as room
from checker.memories.memory import TranslationMemory, load_memories
from checker.model import SettingsError
from checker.settings import Settings
from tests.memories.texts import BRIDGE, POOL, SMALL, write_units


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_texts_are_found_in_both_directions(encoding: str, tmp_path: Path) -> None:
    file = write_units(tmp_path / "own.tmx", SMALL, encoding)
    if encoding == "utf-8-sig":
        file.write_bytes(file.read_bytes().replace(b"utf-8-sig", b"utf-8"))
    memory = TranslationMemory(file)
    assert list(memory.find("de", BRIDGE[0], "fr")) == [(BRIDGE[1], "own.tmx", "b1")]
    assert list(memory.find("fr", BRIDGE[1], "de")) == [(BRIDGE[0], "own.tmx", "b1")]
    assert list(memory.find("de", POOL[0], "fr")) == [(POOL[1], "own.tmx", "2")]
    assert list(memory.find("de", POOL[0], "en")) == []
    assert list(memory.find("fr", POOL[0], "de")) == []
    assert list(memory.find("de", "Das Bad ist offen.", "fr")) == []


def test_what_stands_in_many_units_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = TranslationMemory(write_units(tmp_path / "own.tmx", SMALL * 3))
    assert list(memory.find("de", BRIDGE[0], "fr")) == [(BRIDGE[1], "own.tmx", "b1")]
    monkeypatch.setattr(room, "open_regular", lambda _path: pytest.fail("it was read again"))
    assert list(memory.find("de", BRIDGE[0], "fr")) == [(BRIDGE[1], "own.tmx", "b1")]


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    write_units(tmp_path / "own.tmx", SMALL)
    settings = Settings(memory=("own.tmx",), base=str(tmp_path))
    (first,) = load_memories(settings)
    assert load_memories(settings) == [first]
    write_units(tmp_path / "own.tmx", SMALL.replace("jusqu'en mai", "jusqu'à la fin de mai"))
    (again,) = load_memories(settings)
    assert [one.text for one in again.find("de", BRIDGE[0], "fr")] == ["Le pont est fermé jusqu'à la fin de mai."]


def test_a_file_that_is_gone_is_one_line(tmp_path: Path) -> None:
    file = write_units(tmp_path / "own.tmx", SMALL)
    memory = TranslationMemory(file)
    file.unlink()
    with pytest.raises(SettingsError, match=r"own\.tmx: can't be read"):
        list(memory.find("de", BRIDGE[0], "fr"))


@pytest.mark.parametrize("text", ["<tmx><a>", "", "plain", "<xliff/>"])
def test_what_is_no_tmx_is_one_line(text: str, tmp_path: Path) -> None:
    (tmp_path / "own.tmx").write_text(text)
    with pytest.raises(SettingsError, match=r"own\.tmx:1: ") as caught:
        load_memories(Settings(memory=("own.tmx",), base=str(tmp_path)))
    assert "\n" not in str(caught.value)


def test_a_folder_and_what_is_not_there_are_one_line(tmp_path: Path) -> None:
    for name in (".", "none.tmx"):
        with pytest.raises(SettingsError, match="can't be read"):
            load_memories(Settings(memory=(name,), base=str(tmp_path)))
