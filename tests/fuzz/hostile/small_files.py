"""Hostile files: every format that is text, damaged in every general way, and each in ways of its own."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.small_samples import ENGLISH, GERMAN, TEXTS, put, write_sample

MANY = 50_000
"""Repetitions: what goes by the square is seen."""
DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _data: b"",
    "one blank": lambda _data: b" ",
    "a byte that is no UTF-8": lambda data: data.replace(b"M", b"\xff", 1),
    "Latin-1": lambda data: data.decode().encode("latin-1"),
    "a NUL in the middle": lambda data: data[: len(data) // 2] + b"\0" + data[len(data) // 2 :],
    "NULs only": lambda _data: b"\0" * 1000,
    "noise": lambda _data: random.Random(1).randbytes(5000),
    "the first half": lambda data: data[: len(data) // 2],
    "all but the last byte": lambda data: data.rstrip()[:-1],
    "UTF-16 with a mark": lambda data: data.decode().encode("utf-16"),
    "UTF-16 without a mark": lambda data: data.decode().encode("utf-16-le"),
    "UTF-32 with a mark": lambda data: data.decode().encode("utf-32"),
    "a mark of UTF-8": lambda data: b"\xef\xbb\xbf" + data,
    "two marks of UTF-8": lambda data: b"\xef\xbb\xbf" * 2 + data,
    "a lone surrogate": lambda data: data.replace(b"M", b"\xed\xa0\x80", 1),
    "carriage returns": lambda data: data.replace(b"\n", b"\r"),
    "both line ends": lambda data: data.replace(b"\n", b"\r\n\n"),
    "every control character": lambda data: data.replace(b"40", bytes(range(1, 32)), 1),
    "escapes of a terminal": lambda data: data.replace(b"40", b"\x1b[2J\x1b]0;x\x07", 1),
    "letters that turn the line round": lambda data: data.replace(b"40", "\u202e\u2066\u200b\ufeff".encode(), 1),
    "marks upon marks": lambda data: data.replace(b"40", "\u0301".encode() * MANY, 1),
    "a long word": lambda data: data.replace(b"40", b"x" * MANY * 4, 1),
    "many blanks": lambda data: data.replace(b" ", b" " * MANY, 1),
    "many brackets": lambda data: data.replace(b"40", b"([{<" * MANY, 1),
    "many quotation marks": lambda data: data.replace(b"40", "„«“»'".encode() * MANY, 1),
    "many digits": lambda data: data.replace(b"40", b"4" * MANY, 1),
    "many numbers": lambda data: data.replace(b"40", b" ".join(b"%d" % n for n in range(9000)), 1),
    "many backslashes": lambda data: data.replace(b"40", b"\\" * MANY, 1),
    "an odd number of backslashes before a quotation mark": lambda data: data.replace(b"40", b"\\" * 999 + b'"', 1),
    "many percent signs and braces": lambda data: data.replace(b"40", b"%(a)s{b}%{" * (MANY // 5), 1),
}
"""What may be wrong with any file, by name."""
ENCODINGS = (
    "undefined", "base64", "rot13", "utf-7", "idna", "punycode", "unicode_escape", "utf-16", "cp037", "hz", "", "\\\\",
    "x" * 5000, "utf-8\n", "none", "latin-1", "ISO-2022-JP", "mbcs", "zlib", "UTF-8 ",
)  # fmt: skip
"""What a file may say its encoding is, and nothing can be read in, or hardly anything is."""
HUGE = "1" * 4301
"""An integer that Python does not read by itself."""
DEEP = 20_000
"""Levels of nesting."""
OWN: dict[str, tuple[str, ...]] = {
    "page.md": (
        "> " * DEEP + GERMAN,
        "- " * DEEP + GERMAN,
        "[" * DEEP + GERMAN + "](a)" * DEEP,
        "*_" * DEEP + GERMAN,
        "`" * DEEP + GERMAN,
        "---\ntitle: [\n---\n" + GERMAN,
        f"---\ntitle: {HUGE}\n---\n" + GERMAN,
        "|" * DEEP + "\n" + "|-" * DEEP + "\n" + GERMAN,
        "<a " * DEEP + GERMAN,
        "[a]: <" * DEEP + GERMAN,
    ),
    "page.mdx": ("{" * DEEP + GERMAN, "<A b={" * DEEP + GERMAN, "import {" * DEEP + GERMAN),
    "page.html": (
        "<div>" * DEEP + GERMAN,
        "</p>" * DEEP + GERMAN,
        "<p>" + GERMAN + "<!--" * DEEP,
        "<p title='" + GERMAN * 1000,
        "<script>" + GERMAN,
        "<p>&#x110000;&#xd800;&#0;&" + "a" * DEEP + ";" + GERMAN,
        "<![CDATA[" * DEEP + GERMAN,
        "<p " + " a=b" * DEEP + ">" + GERMAN,
        "<svg><math><table>" * 2000 + GERMAN,
        '<p lang="' + "x" * DEEP + '">' + GERMAN,
    ),
    "units.xlf": (
        "<!DOCTYPE a [<!ENTITY b 'cc'><!ENTITY d '&b;&b;&b;&b;&b;&b;&b;&b;'>]><a>&d;</a>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><xliff>&b;</xliff>",
        "<a>" * DEEP,
        "<xliff version='9'/>",
        "<xliff version='1.2'><file source-language='' target-language='de'><body/></file></xliff>",
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='de'><file><unit><segment/></unit></file>",
    ),
    "units.tmx": (
        "<tmx><body><tu/></body></tmx>",
        "<tmx><body><tu><tuv><seg>a</seg></tuv></tu></body></tmx>",
        "<tmx>" * DEEP,
    ),
    "units.po": (
        'msgid "a\nmsgstr "b"\n',
        'msgstr "b"\n' * 1000,
        'msgid "a"\nmsgid_plural "b"\nmsgstr[' + HUGE + '] "c"\n',
        'msgid "a"\nmsgid_plural "b"\nmsgstr[-1] "c"\n',
        "#~ " * DEEP,
        'msgid "\\777\\xzz\\u12"\nmsgstr "b"\n',
        'msgctxt "' + "x" * DEEP,
    ),
    "units.csv": (
        'de,en\n"' + GERMAN * 2000,
        "de,en\n" + "," * DEEP,
        "de;en\n" + '"' * DEEP,
        "de,de,en\na,b,c\n",
        "a" * 200_000 + ",en\n",
        "de,en\n" + "a\n" * 1000,
    ),
    "units.tsv": ("de\ten\n" + "\t" * DEEP, "de\n", "\t\n\t\n"),
    "units.jsonl": (
        '{"src": ' + HUGE + "}\n",
        "[" * DEEP + "\n",
        '{"src_lang": "de", "tgt_lang": 1, "src": [], "tgt": {}}\n',
        '{"id": "\\ud800", "src_lang": "de", "tgt_lang": "en", "src": "\\udfff a", "tgt": "b"}\n',
        "null\n" * 1000,
        "NaN\n1e999999\n-Infinity\n",
    ),
    "text.de.json": (
        '{"a": ' + HUGE + ', "b": "' + GERMAN + '"}',
        "[" * DEEP,
        '{"a":' * DEEP + "1" + "}" * DEEP,
        '{"a": "' + GERMAN,
        '{"a": "\\ud800 ' + GERMAN + '"}',
        '{"a": 1e999999999, "b": "' + GERMAN + '"}',
        '{"a": "b", "a": "' + GERMAN + '"}',
        '"' + GERMAN + '"',
        "1",
    ),
    "text.de.yaml": (
        "a: &b [*b]\n",
        "a: " + "[" * DEEP,
        "a: " + "&a " * 1000,
        "a: " + HUGE + "\nb: " + GERMAN,
        "- " * DEEP + GERMAN,
        "a: |" + "9" * DEEP + "\n  b",
        "? " * 5000 + "a",
        "%YAML 9.9\n---\na: b",
        "a: !!python/object/apply:os.system ['true']\n",
        "".join(" " * n + "a:\n" for n in range(1000)),
    ),
    "film.de.srt": (
        HUGE + "\n00:00:01,000 --> 00:00:02,000\n" + GERMAN,
        "1\n99:99:99,999 --> x\n" + GERMAN,
        "-->" * DEEP,
    ),
    "film.de.vtt": ("WEBVTT\n\nNOTE " + "x" * DEEP, "WEBVTT\n\n" + "-->" * DEEP, "<v " * DEEP),
}
"""What may be wrong with a file of one format only."""


def list_cases() -> Iterator[Case]:
    """All cases, format by format."""
    for name in TEXTS:
        area = f"files: {name.rpartition('.')[2]}"
        for damage, make in DAMAGES.items():
            yield Case(area, damage, put({name: make(write_sample(name))}), ("check", name), name)
        for number, text in enumerate(OWN.get(name, ())):
            yield Case(area, f"its own {number}", put({name: text}), ("check", name), name)
    for name in ("page.html", "units.xlf", "units.tmx", "units.po"):
        for encoding in ENCODINGS:
            files = put({name: write_sample(name, encoding)})
            yield Case("declared encodings", f"{name} {encoding[:20]!r}", files, ("check", name), name)
    for name in TEXTS:  # the other articles of a folder go on
        tree: dict[str, bytes | str] = {
            f"bad/{name}": DAMAGES["noise"](b""),
            "good/a.de.md": GERMAN,
            "good/a.en.md": ENGLISH,
        }
        yield Case("beside a sound article", name, put(tree), ("check", "."), "", (1, 2), says="number-mismatch")
