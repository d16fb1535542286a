from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from checker.model import InputError, NoTextError
from checker.reading import read_document
from checker.reading.document import STANDARD_INPUT
from checker.settings import Settings


def test_missing_empty_folder_and_large_files_are_one_line_each(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b" \n")
    (tmp_path / "large.txt").write_bytes(b"a" * 100)
    cases = [("none.txt", "no such file"), ("empty.txt", "empty"), (".", "folder"), ("large.txt", "max-bytes")]
    for name, words in cases:
        with pytest.raises(InputError, match=words) as raised:
            read_document(tmp_path / name, Settings(max_bytes=50))
        assert "\n" not in str(raised.value)


def test_a_path_that_no_system_takes_is_one_line() -> None:
    with pytest.raises(InputError, match="can't be read"):
        read_document("a\0b.txt", Settings())


def test_standard_input_is_read_once_and_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    for data, words in ((b"Ein Text.", ""), (b"a" * 100, "max-bytes")):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        if words:
            with pytest.raises(InputError, match=words):
                read_document(STANDARD_INPUT, Settings(max_bytes=50))
        else:
            assert read_document(STANDARD_INPUT, Settings()).text == "Ein Text."


def test_a_pipe_is_read_to_its_end() -> None:
    source, sink = os.pipe()
    os.write(sink, "Ein Text durch eine Röhre.".encode())
    os.close(sink)
    assert read_document(f"/dev/fd/{source}", Settings()).text == "Ein Text durch eine Röhre."
    os.close(source)


def test_a_file_without_text_says_so() -> None:
    with pytest.raises(NoTextError, match=r"a\.html: no text to check"):
        read_document("a.html", Settings(), b"<p><img></p>")


def test_identifiers_and_placeholders_are_kept() -> None:
    (page,) = read_document("a.html", Settings(), b"<p>src/main.c</p>").blocks
    assert page.translate is False
    (message,) = read_document("de.json", Settings(), b'{"a": "Hallo {name}"}').blocks
    assert [message.text[mark.start : mark.end] for mark in message.marks] == ["{name}"]
