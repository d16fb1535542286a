"""Writing files: whole or not at all, several at once included, with the owner, mode and attributes that they had.

What is new is written beside a file, brought to the disk, and takes its name; a reader never sees half of it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from checker.file_access import is_folder, is_there
from checker.messages import _
from checker.model import InputError
from checker.tree_links import refuse_link_out

OPEN_ALREADY = re.compile(r"/dev/(?:fd/\d+|std(?:out|err))")
"""Paths of what the shell opened: it is added to, whatever it is."""
NAME_BYTES = 8
"""Random bytes in the name of a file that is being written: no two runs meet."""


def write_file(path: str | os.PathLike[str], data: bytes | Iterable[bytes]) -> None:
    """Write a file; folders are made. Raises `InputError`, and then all is as it was. ``data`` may come in pieces."""
    target = Path(path)
    if OPEN_ALREADY.fullmatch(str(path)) or (is_there(target) and not os.path.isfile(target)):  # noqa: PTH113
        _write_to_open(target, data)
    else:
        write_files([(target, data)])


def write_files(files: Sequence[tuple[str | os.PathLike[str], bytes | Iterable[bytes]]]) -> None:
    """Write several files, all or none. Raises `InputError`, and then all is as it was."""
    staged: list[_Staged] = []
    try:
        for path, data in files:
            staged.append(_Staged(Path(path)))
            staged[-1].stage(data)
        _put_in_place(staged)
    finally:
        for one in staged:
            one.clean()


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of the data to an open file. Raises ``OSError``."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


@dataclass(slots=True)
class _Staged:
    """A file that is to be written: what is new stands beside it until all of them can take their names."""

    path: Path
    target: Path = Path()
    temporary: Path | None = None
    earlier: Path | None = None

    def stage(self, data: bytes | Iterable[bytes]) -> None:
        """Bring the data to the disk beside the file."""
        if is_folder(self.path):
            raise InputError(_("{path}: can't be written: it is a folder").format(path=self.path))
        refuse_link_out(self.path)
        self.target = Path(os.path.realpath(self.path))  # a link stays a link
        try:
            self.target.parent.mkdir(parents=True, exist_ok=True)
            there = is_there(self.target)
            if there and not os.access(self.target, os.W_OK):
                raise PermissionError(_("it is read-only"))
            self.temporary = self._make_name()
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            descriptor = os.open(self.temporary, flags, 0o600 if there else 0o666)
            with os.fdopen(descriptor, "wb", buffering=0) as file:
                for piece in _split_data(data):
                    write_all(file.fileno(), piece)
                os.fsync(file.fileno())
            if there:
                _keep_attributes(self.target, self.temporary)
        except OSError as error:
            raise make_write_error(self.path, error) from None

    def replace(self, *, alone: bool) -> None:
        """Let what is new take the file's name; what was there is kept beside it until all is done."""
        if self.temporary is None:
            return
        if not alone and self.target.exists():
            self.earlier = self._make_name()
            _copy_whole(self.target, self.earlier)
        self.temporary.replace(self.target)
        self.temporary = None

    def take_back(self) -> None:
        """Put back what was there."""
        with suppress(OSError):
            if self.earlier is not None:
                self.earlier.replace(self.target)
                self.earlier = None
            else:
                self.target.unlink()

    def clean(self) -> None:
        """Leave nothing beside the file."""
        for left in (self.temporary, self.earlier):
            if left is not None:
                with suppress(OSError):
                    left.unlink()

    def _make_name(self) -> Path:
        return self.target.with_name(f".{os.urandom(NAME_BYTES).hex()}.part")


def _put_in_place(staged: Sequence[_Staged]) -> None:
    done: list[_Staged] = []
    for one in staged:
        try:
            one.replace(alone=len(staged) == 1)
        except BaseException as error:
            for earlier in reversed(done):
                earlier.take_back()
            if isinstance(error, OSError):
                raise make_write_error(one.path, error) from None
            raise
        done.append(one)
    _bring_to_disk({one.target.parent for one in staged})


def _copy_whole(source: Path, target: Path) -> None:
    """A second name for a file, or a copy where the file system has none."""
    import shutil

    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
        _keep_owner(source, target)


def _keep_attributes(source: Path, target: Path) -> None:
    """Give a new file the owner, mode and extended attributes of the one whose place it takes."""
    import shutil

    _keep_owner(source, target)
    shutil.copystat(source, target)
    os.utime(target)  # but not its time: others look at that to see what has changed


def _keep_owner(source: Path, target: Path) -> None:
    if not hasattr(os, "chown"):  # Windows: the folder says it
        return
    before, now = source.stat(), target.stat()
    if (before.st_uid, before.st_gid) == (now.st_uid, now.st_gid):
        return
    try:
        os.chown(target, before.st_uid, before.st_gid)
    except OSError as error:
        raise PermissionError(_("it belongs to another user or group, and would no longer")) from error


def _bring_to_disk(folders: Iterable[Path]) -> None:
    """See to it that new names outlast a crash, where the system lets folders be synced."""
    for folder in folders:
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _split_data(data: bytes | Iterable[bytes]) -> Iterable[bytes]:
    return (data,) if isinstance(data, bytes) else data


def _write_to_open(target: Path, data: bytes | Iterable[bytes]) -> None:
    """Write to what is no file, such as /dev/stdout or a pipe: there is nothing to replace."""
    if is_folder(target):
        raise InputError(_("{path}: can't be written: it is a folder").format(path=target))
    try:
        descriptor = os.open(target, os.O_WRONLY | os.O_APPEND)
        try:
            for piece in _split_data(data):
                write_all(descriptor, piece)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise make_write_error(target, error) from None


def make_write_error(target: Path, error: OSError) -> InputError:
    """What is told of a file that can't be written."""
    return InputError(_("{path}: can't be written: {reason}").format(path=target, reason=error.strerror or error))
