"""Lines are added whole, or the file is as it was."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.line_appending import append_lines
from checker.model import InputError


def is_line(line: bytes) -> bool:
    return line.endswith(b".")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, b"new.\n"),
        (b"", b"new.\n"),
        (b"one.\n", b"one.\nnew.\n"),
        (b"one.", b"one.\nnew.\n"),
        (b"one.\ntw", b"one.\nnew.\n"),
        (b"tw", b"new.\n"),
        (b"one.\n" + b"x" * 200_000, b"one.\nnew.\n"),
        (b"x" * 200_000 + b".", b"x" * 200_000 + b".\nnew.\n"),
    ],
)
def test_what_is_there_is_kept_and_what_was_broken_off_goes(before: bytes | None, after: bytes, tmp_path: Path) -> None:
    path = tmp_path / "lines"
    if before is not None:
        path.write_bytes(before)
    append_lines(path, b"new.\n", is_line)
    assert path.read_bytes() == after


@pytest.mark.parametrize("at", [0, 1, 5])
def test_a_disk_that_is_full_leaves_the_file_as_it_was(
    at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lines"
    path.write_bytes(b"one.\n")
    write = os.write
    room = [at]

    def write_what_fits(descriptor: int, data: memoryview) -> int:
        if not room[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = write(descriptor, data[: room[0]])
        room[0] -= written
        return written

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", write_what_fits)
        with pytest.raises(InputError, match="lines: can't be written: No space left"):
            append_lines(path, b"a second one.\n", is_line)
    assert path.read_bytes() == b"one.\n"


def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    """With the limit that the system has for it: a write that is cut short, then one that fails."""
    path = tmp_path / "lines"
    path.write_bytes(b"one.\n")
    program = (
        "import sys, resource; from pathlib import Path; from checker.line_appending import append_lines\n"
        "from checker.model import InputError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (9, 9))\n"
        "try: append_lines(Path(sys.argv[1]), b'a second one.\\n', lambda line: True)\n"
        "except InputError as error: print(error)"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    assert "lines: can't be written: File too large" in ran.stdout
    assert path.read_bytes() == b"one.\n"


def test_many_at_once_add_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    program = (
        "import sys; from pathlib import Path; from checker.line_appending import append_lines\n"
        "for n in range(40): append_lines(Path(sys.argv[1]), (sys.argv[2] * 5_000 + '.\\n').encode(), lambda l: False)"
    )
    running = [subprocess.Popen([sys.executable, "-c", program, str(path), name]) for name in "abc"]
    assert [one.wait() for one in running] == [0, 0, 0]
    lines = path.read_text().split("\n")
    assert sorted(lines) == ["", *(name * 5_000 + "." for name in "abc" for _n in range(40))]


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="it is no file"):
        append_lines(tmp_path / "pipe", b"x\n", is_line)
    with pytest.raises(InputError, match="can't be written"):
        append_lines(tmp_path, b"x\n", is_line)
