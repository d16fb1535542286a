"""Looking at files and reading them, whatever a path turns out to be."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from checker.file_access import (
    explain_error,
    is_folder,
    is_there,
    open_regular,
    read_regular_bytes,
    read_regular_text,
)

LONG = "x" * 300


def test_what_can_not_be_looked_at_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "ring").symlink_to("ring")
    for path in (tmp_path / LONG, tmp_path / "ring", "a\0b", tmp_path / "none"):
        assert not is_folder(path)
        assert not is_there(path)
    assert is_folder(tmp_path)
    assert is_there(tmp_path)


def test_pipes_devices_and_sockets_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        for path in (tmp_path / "pipe", tmp_path / "socket", "/dev/zero", "/dev/null"):
            with pytest.raises(OSError, match="not opened"):
                open_regular(path)


def test_what_the_shell_hands_over_is_read() -> None:
    source, sink = os.pipe()
    os.write(sink, b"text")
    os.close(sink)
    assert read_regular_bytes(f"/dev/fd/{source}") == b"text"
    os.close(source)


def test_text_is_read_with_one_kind_of_line_end(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xef\xbb\xbfa\r\nb\rc\n")
    assert read_regular_text(tmp_path / "a") == "a\nb\nc\n"


def test_a_reason_is_a_few_words() -> None:
    assert explain_error(OSError(2, "No such file", "x")) == "No such file"
    assert explain_error(ValueError("embedded null byte")) == "embedded null byte"
