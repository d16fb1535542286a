"""Hostile packed files: Word, OpenDocument, spreadsheets, and the archives they are."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.small_samples import GERMAN, make_docx, make_odt, make_xlsx, pack, put

HUGE = "1" * 4301
MANY = 20_000
BOMB = b"<a>" + b" " * 200_000_000
BODIES = {
    "docx": make_docx(f"<w:p><w:r><w:t>{GERMAN}</w:t></w:r></w:p>"),
    "odt": make_odt(f"<text:p>{GERMAN}</text:p>"),
    "xlsx": make_xlsx('<row r="1"><c t="inlineStr"><is><t>de</t></is></c></row>'),
}
MAIN = {"docx": "word/document.xml", "odt": "content.xml", "xlsx": "xl/worksheets/sheet1.xml"}
XML = {
    "no XML": "a" * 100,
    "cut short": "<w:document>",
    "deep": "<a>" * MANY,
    "entities in entities": "<!DOCTYPE a [<!ENTITY b 'cc'><!ENTITY d '&b;&b;&b;&b;&b;&b;&b;'>]><a>&d;</a>",
    "an entity outside": "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    "another encoding": '<?xml version="1.0" encoding="undefined"?><a/>',
    "nothing": "",
    "many attributes": "<a " + " ".join(f'b{n}="c"' for n in range(MANY)) + "/>",
    "a NUL": "<a>\0</a>",
}
CONTENTS = {
    "docx": {
        "a level of many digits": make_docx(f'<w:p><w:pPr><w:outlineLvl w:val="{HUGE}"/></w:pPr></w:p>'),
        "a level that is none": make_docx('<w:p><w:pPr><w:outlineLvl w:val="x"/></w:pPr></w:p>'),
        "tables in tables": make_docx("<w:tbl><w:tr><w:tc>" * 2000 + "</w:tc></w:tr></w:tbl>" * 2000),
        "many runs": make_docx("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * MANY + "</w:p>"),
        "fields without end": make_docx('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>' * 2000),
    },
    "odt": {
        "blanks of many digits": make_odt(f'<text:p><text:s text:c="{HUGE}"/>{GERMAN}</text:p>'),
        "a billion blanks": make_odt(f'<text:p><text:s text:c="999999999"/>{GERMAN}</text:p>'),
        "a level of many digits": make_odt(f'<text:h text:outline-level="{HUGE}">{GERMAN}</text:h>'),
        "columns repeated": make_odt(
            '<table:table><table:table-row><table:table-cell table:number-columns-repeated="999999999"/>'
            "</table:table-row></table:table>"
        ),
        "lists in lists": make_odt("<text:list><text:list-item>" * 2000 + "</text:list-item></text:list>" * 2000),
    },
    "xlsx": {
        "a row of many digits": make_xlsx(f'<row r="{HUGE}"><c><v>1</v></c></row>'),
        "a string that is not there": make_xlsx('<row r="1"><c t="s"><v>7</v></c></row>'),
        "a string of many digits": make_xlsx(f'<row r="1"><c t="s"><v>{HUGE}</v></c></row>'),
        "the last column there is": make_xlsx('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
        "a column that is none": make_xlsx('<row r="1"><c r="ZZZ9999999"><v>1</v></c></row>'),
        "rows far apart": make_xlsx('<row r="1"><c><v>1</v></c></row><row r="1048576"><c><v>1</v></c></row>'),
    },
}


def list_cases() -> Iterator[Case]:
    """All cases, format by format."""
    for ending, parts in BODIES.items():
        name, area, sound = f"page.{ending}", f"files: {ending}", pack(parts)
        for damage, data in {
            "empty": b"",
            "noise": b"PK\x03\x04" + bytes(range(256)) * 20,
            "the first half": sound[: len(sound) // 2],
            "without its directory": sound[:-60],
            "an archive of nothing": pack({}),
            "no such part": pack({"a": "b"}),
            "locked": _lock(sound),
            "another packing": sound.replace(struct.pack("<H", 8), struct.pack("<H", 97)),
            "sizes that are not true": sound.replace(struct.pack("<I", len(parts[MAIN[ending]])), b"\xff\xff\xff\x7f"),
            "a part outside": pack({**parts, "../../out.xml": "x"}),
            "a part twice as long as all that is read": pack({**parts, MAIN[ending]: BOMB}),
            "an old Office file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000,
            "text": GERMAN.encode(),
        }.items():
            yield Case(area, damage, put({name: data}), ("check", name), name)
        for kind, text in XML.items():
            yield Case(area, kind, put({name: pack({**parts, MAIN[ending]: text})}), ("check", name), name)
        for kind, content in CONTENTS[ending].items():
            yield Case(area, kind, put({name: pack(content)}), ("check", name), name)


def _lock(data: bytes) -> bytes:
    """The archive with the flag that says that its parts are encrypted."""
    local = data.replace(b"PK\x03\x04\x14\0\0\0", b"PK\x03\x04\x14\0\x01\0")
    return local.replace(b"PK\x01\x02\x14\x03\x14\0\0\0", b"PK\x01\x02\x14\x03\x14\0\x01\0")
