"""Looking at files and reading them, whatever a path turns out to be: a ring of links, a name too long, a pipe.

Only regular files are opened: a pipe makes the reader wait for a writer that may never come, a device has no end. What
the shell hands over as an open descriptor (``/dev/fd/63``) is read like standard input.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from checker.messages import _

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

HANDED_OVER = re.compile(r"/dev/(?:fd/\d+|stdin)")
"""Paths of what is open already."""


_substitutes: ContextVar[dict[str, str] | None] = ContextVar("substitutes", default=None)


@contextmanager
def stand_in(path: str | os.PathLike[str], data: bytes) -> Iterator[None]:
    """Within, in this context, reading the file at ``path`` gives ``data``, as if they were written there."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "text")  # noqa: PTH118
        with open(file, "wb") as out:  # noqa: PTH123
            out.write(data)
        token = _substitutes.set({**(_substitutes.get() or {}), os.path.realpath(path): file})
        try:
            yield
        finally:
            _substitutes.reset(token)


def find_stand_in(path: str | os.PathLike[str]) -> str | os.PathLike[str]:
    """What is read in place of a file: itself, but within `stand_in`."""
    known = _substitutes.get()
    return known.get(os.path.realpath(path), path) if known else path


def is_folder(path: str | os.PathLike[str]) -> bool:
    """Whether there is a folder at a path; nothing that can't be looked at is one."""
    return os.path.isdir(path)  # noqa: PTH112 (pathlib raises for long names)


def is_there(path: str | os.PathLike[str]) -> bool:
    """Whether there is anything at a path; what can't be looked at is not there."""
    return os.path.exists(path)  # noqa: PTH110 (pathlib raises for long names)


def describe_state(path: str | os.PathLike[str]) -> tuple[int, int]:
    """When a file was written, in nanoseconds, and its bytes: another state is another file. Zeros for none."""
    try:
        state = os.stat(path)  # noqa: PTH116 (asked for every file, twice a second)
    except (OSError, ValueError):
        return 0, 0
    return state.st_mtime_ns, state.st_size


def open_regular(path: str | os.PathLike[str]) -> io.FileIO:
    """Open a regular file to be read, without a buffer. Raises ``OSError``, for every other kind of file as well."""
    path = find_stand_in(path)
    kind = os.stat(path).st_mode  # noqa: PTH116 (asked for every file)
    if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind) and not HANDED_OVER.fullmatch(os.fspath(path)):
        raise OSError(errno.EINVAL, _("it is a pipe, a socket or a device, which are not opened"), os.fspath(path))
    return open(path, "rb", buffering=0)  # noqa: PTH123 (the caller closes it)


def read_regular_bytes(path: str | os.PathLike[str]) -> bytes:
    """All that is in a regular file. Raises ``OSError``."""
    with open_regular(path) as file:
        return file.readall()


def read_regular_text(path: str | os.PathLike[str], encoding: str = "utf-8-sig") -> str:
    r"""The text of a regular file, line ends as ``\n``. Raises ``OSError`` and ``UnicodeDecodeError``."""
    text = read_regular_bytes(path).decode(encoding)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def explain_error(error: OSError | ValueError) -> str:
    """Why a file can't be read, in a few words."""
    return getattr(error, "strerror", None) or str(error)
