"""Word processor files and sheets: bombs, damaged archives, odd members."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.packing import add_remark, pack, repack, set_compression, set_flag, set_size
from tests.fuzz.hostile.samples import (
    DEEP,
    HUGE,
    SAMPLES,
    encode,
    write,
)

MAIN = {"a.docx": "word/document.xml", "a.odt": "content.xml", "units.xlsx": "xl/worksheets/s.xml"}
"""The member that holds the text."""


def list_cases() -> Iterator[Case]:
    """The cases of this area; an archive is made when its case is run, as some take long."""
    for name, main in MAIN.items():
        for what, make in list_archives(encode(SAMPLES[name]), main).items():
            build = partial(write_archive, name, make)
            yield Case("packed", f"{name}, {what}", build, ("check", name), name)


def write_archive(name: str, make: Callable[[], bytes], folder: Path) -> None:
    """Make an archive, and write it."""
    write(name, make(), folder)


def pack_twice(main: str) -> bytes:
    """An archive of two members of one name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pack([(main, b"<a/>"), (main, b"<b/>")])


def list_archives(data: bytes, main: str) -> dict[str, Callable[[], bytes]]:
    """What makes the archives, by what is wrong with them, from a good one and the name of its text's member."""
    return {
        "a bomb": lambda: pack([(main, bytes(300 * 2**20))]),
        "a bomb of text": lambda: repack(data, lambda part: part.replace(b"Br", b"Br" * 50_000_000, 1)),
        "many members": lambda: pack([(f"m{number}", b"") for number in range(30_000)]),
        "the same member twice": lambda: pack_twice(main),
        "no member": lambda: pack([]),
        "the wrong members": lambda: pack([("readme.txt", b"a")]),
        "a member outside": lambda: pack([("../../" + main, b"<a/>"), ("/etc/passwd", b"a")]),
        "a member without a name": lambda: pack([("", b"a")]),
        "an archive in it": lambda: pack([(main, data)]),
        "a wrong checksum": lambda: data.replace(data[14:18], b"\1\2\3\4", 1),
        "a password": lambda: set_flag(data, 1),
        "an unknown compression": lambda: set_compression(data, 99),
        "sizes that lie": lambda: set_size(data, 0xFFFFFFF0),
        "nothing behind the header": lambda: data[:60],
        "a long remark": lambda: add_remark(data),
        "XML that is none": lambda: pack([(main, b"not xml")]),
        "XML in UTF-16": lambda: repack(data, lambda part: b"\xff\xfe" + part.decode().encode("utf-16-le")),
        "XML in Latin-1": lambda: repack(data, lambda part: part + b"<!-- \xe9 -->"),
        "XML cut": lambda: repack(data, lambda part: part[: len(part) // 2]),
        "XML without end": lambda: repack(data, lambda part: part + b"<a>" * DEEP),
        "elements in each other": lambda: repack(data, lambda part: b"<a>" * DEEP + part + b"</a>" * DEEP),
        "attributes without end": lambda: repack(
            data, lambda part: b"<a " + b"".join(b"a%d='' " % n for n in range(50_000)) + b"/>"
        ),
        "text in place of numbers": lambda: repack(data, lambda part: re.sub(rb'="[0-9]+"', b'="x"', part)),
        "huge numbers": lambda: repack(data, lambda part: re.sub(rb"[0-9]+", HUGE.encode(), part)),
        "negative numbers": lambda: repack(data, lambda part: re.sub(rb'="([0-9]+)"', rb'="-\1"', part)),
    }
