"""Writing a report: whole, or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from checker.file_access import is_there
from checker.messages import _
from checker.model import InputError


def write_report(path: str | os.PathLike[str], text: str) -> None:
    """Write ``text`` as UTF-8 without a byte order mark; folders are made, and a reader never sees half a file.

    Raises `InputError` where the path can't be written.
    """
    write_bytes(path, text.encode("utf-8", "surrogatepass"))


def write_bytes(path: str | os.PathLike[str], data: bytes) -> None:
    """Write bytes, like `write_report`."""
    target = Path(path)
    if not is_there(target) or target.is_file():
        _replace(target, data)
        return
    if target.is_dir():
        raise InputError(_("{path}: can't be written: it is a folder").format(path=target))
    try:  # /dev/stdout, a pipe: there is nothing to replace
        with target.open("wb") as stream:
            stream.write(data)
    except OSError as error:
        raise _make_error(target, error) from None


def _replace(target: Path, data: bytes) -> None:
    target = Path(os.path.realpath(target))  # a link stays a link
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        mode = target.stat().st_mode & 0o777 if is_there(target) else None
        with temporary.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except OSError as error:
        raise _make_error(target, error) from None
    finally:
        with suppress(OSError):
            temporary.unlink()


def _make_error(target: Path, error: OSError) -> InputError:
    return InputError(_("{path}: can't be written: {reason}").format(path=target, reason=error.strerror or error))
