"""Word processor files and sheets: bombs, damaged archives, odd members."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.packing import add_remark, pack, repack, set_compression, set_flag, set_size
from tests.fuzz.hostile.samples import (
    DEEP,
    HUGE,
    SAMPLES,
    encode,
    make_case,
)

MAIN = {"a.docx": "word/document.xml", "a.odt": "content.xml", "units.xlsx": "xl/worksheets/s.xml"}
"""The member that holds the text."""


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    import warnings

    for name, main in MAIN.items():
        data = encode(SAMPLES[name])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            again = pack([(main, b"<a/>"), (main, b"<b/>")])
        made = {
            "a bomb": pack([(main, bytes(300 * 2**20))]),
            "a bomb of text": repack(data, lambda part: part.replace(b"Br", b"Br" * 50_000_000, 1)),
            "many members": pack([(f"m{number}", b"") for number in range(30_000)]),
            "the same member twice": again,
            "no member": pack([]),
            "the wrong members": pack([("readme.txt", b"a")]),
            "a member outside": pack([("../../" + main, b"<a/>"), ("/etc/passwd", b"a")]),
            "a member without a name": pack([("", b"a")]),
            "an archive in it": pack([(main, data)]),
            "a wrong checksum": data.replace(data[14:18], b"\1\2\3\4", 1),
            "a password": set_flag(data, 1),
            "an unknown compression": set_compression(data, 99),
            "sizes that lie": set_size(data, 0xFFFFFFF0),
            "nothing behind the header": data[:60],
            "a long remark": add_remark(data),
            "XML that is none": pack([(main, b"not xml")]),
            "XML in UTF-16": repack(data, lambda part: b"\xff\xfe" + part.decode().encode("utf-16-le")),
            "XML in Latin-1": repack(data, lambda part: part + b"<!-- \xe9 -->"),
            "XML cut": repack(data, lambda part: part[: len(part) // 2]),
            "XML without end": repack(data, lambda part: part + b"<a>" * DEEP),
            "elements in each other": repack(data, lambda part: b"<a>" * DEEP + part + b"</a>" * DEEP),
            "attributes without end": repack(
                data, lambda part: b"<a " + b"".join(b"a%d='' " % n for n in range(50_000)) + b"/>"
            ),
            "text in place of numbers": repack(data, lambda part: re.sub(rb'="[0-9]+"', b'="x"', part)),
            "huge numbers": repack(data, lambda part: re.sub(rb"[0-9]+", HUGE.encode(), part)),
            "negative numbers": repack(data, lambda part: re.sub(rb'="([0-9]+)"', rb'="-\1"', part)),
        }
        for what, content in made.items():
            yield make_case("packed", what, name, content)
