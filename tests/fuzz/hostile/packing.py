"""Archives as nobody ought to write them."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable


def repack(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """A packed file with every member changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: change(archive.read(name)) for name in archive.namelist()}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def pack(members: list[tuple[str, bytes]]) -> bytes:
    """An archive of these members, of which several may have one name."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def each_header(data: bytes, change: Callable[[bytearray, int, int], None]) -> bytes:
    """The archive with a change to each header of a member: its place, and where its fields begin."""
    made = bytearray(data)
    for mark, first in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = made.find(mark)
        while at >= 0:
            change(made, at, at + first)
            at = made.find(mark, at + 4)
    return bytes(made)


def set_flag(data: bytes, flag: int) -> bytes:
    def change(made: bytearray, _at: int, first: int) -> None:
        made[first] |= flag

    return each_header(data, change)


def set_compression(data: bytes, method: int) -> bytes:
    def change(made: bytearray, _at: int, first: int) -> None:
        made[first + 2 : first + 4] = struct.pack("<H", method)

    return each_header(data, change)


def set_size(data: bytes, size: int) -> bytes:
    def change(made: bytearray, _at: int, first: int) -> None:
        made[first + 16 : first + 20] = struct.pack("<I", size)

    return each_header(data, change)


def add_remark(data: bytes) -> bytes:
    made = io.BytesIO(data)
    with zipfile.ZipFile(made, "a") as archive:
        archive.comment = b"x" * 65_000
    return made.getvalue()
