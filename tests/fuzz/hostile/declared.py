"""Files that say a wrong encoding, or an unknown one."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import (
    make_case,
)
from tests.reading import bilingual

ENCODINGS = (
    "undefined", "utf-7", "idna", "punycode", "rot13", "base64", "hex", "zip", "unicode_escape", "raw_unicode_escape",
    "utf-16", "utf-32", "utf-8-sig", "cp037", "mbcs", "oem", "x" * 300, "-", "..", "ISO-2022-KR", "hz", "utf_8_sig",
    "string-escape", "uu", "quopri", "bz2", "charmap", "big5hkscs",
)  # fmt: skip
DECLARING = {
    "page.html": "<meta charset={}><p>Die alte Brücke wird saniert.</p>",
    "page.xlf": '<?xml version="1.0" encoding="{}"?>' + bilingual.xliff_1(bilingual.ROWS).partition("?>")[2],
    "page.tmx": '<?xml version="1.0" encoding="{}"?>' + bilingual.tmx(bilingual.ROWS).partition("?>")[2],
    "page.po": 'msgid ""\nmsgstr "Content-Type: text/plain; charset={}\\n"\n\nmsgid "a bridge"\nmsgstr "un pont"\n',
}


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for name, form in DECLARING.items():
        for encoding in ENCODINGS:
            yield make_case("declared wrongly", encoding[:20], name, form.replace("{}", encoding))
