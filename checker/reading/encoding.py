"""From bytes to text: byte order marks, declared encodings, and a clear word about anything else."""

from __future__ import annotations

import codecs
import re

from checker.messages import _
from checker.model import InputError
from checker.reading.thresholds import DECLARED_WITHIN, LOOKED_THROUGH, PER_CONTROL, PER_STRAY_ZERO, PER_ZERO

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks. UTF-32 comes first: its little-endian mark begins with that of UTF-16."""

DECLARATIONS = {
    "html": re.compile(
        rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]+)",
        re.IGNORECASE,
    ),
    "xml": re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]+)"),
    "po": re.compile(rb"charset=([\w.:-]+)"),
}
"""How a kind of format declares its encoding, at its beginning."""

MAGIC = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"\x7fELF", "ELF"),
    (b"\xd0\xcf\x11\xe0", "OLE (old Office)"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ", "xz"),
    (b"RIFF", "RIFF"),
    (b"SQLite format 3", "SQLite"),
)
PLAIN = bytes(range(32, 127)) + b"\r\n\t"
"""What every encoding that an ASCII declaration may name writes like ASCII."""
CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\r\x0b\x0c\x1b\x1a")


def decode_bytes(data: bytes, path: str, kind: str = "text") -> str:
    """The text of ``data`` without its byte order mark. ``kind`` is a key of `DECLARATIONS`, or anything else.

    Raises `InputError` for binary data and for bytes that are not text in the encoding marked or declared.
    """
    name, skip = find_encoding(data, kind)
    if name == "utf-8" and not skip:
        _refuse_binary(data, path)
    return _decode(data, skip, name, path)


def find_encoding(data: bytes, kind: str) -> tuple[str, int]:
    """The encoding that the first bytes mark or declare, else UTF-8, and how many of them are its mark."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return name, len(mark)
    return find_declared_encoding(data, kind) or "utf-8", 0


def find_declared_encoding(data: bytes, kind: str) -> str | None:
    """The encoding that the first bytes declare, as Python names it; None without a usable declaration."""
    pattern = DECLARATIONS.get(kind)
    match = pattern.search(data[:DECLARED_WITHIN]) if pattern else None
    if match is None:
        return None
    label = next(group for group in match.groups() if group).decode("ascii", "replace")
    if label.lower() in {"iso-8859-1", "latin1", "ascii", "us-ascii"} and kind == "html":
        label = "windows-1252"  # what browsers do: https://encoding.spec.whatwg.org/#names-and-labels
    try:
        name = codecs.lookup(label).name
        plain = PLAIN.decode(name) == PLAIN.decode("ascii")
    except (LookupError, ValueError):  # codecs such as base64 are no text encodings, undefined decodes nothing
        return None
    # the declaration is readable as ASCII, so the encoding cannot be UTF-16, EBCDIC, or one that escapes signs
    return name if plain and name != "utf-8" else None


def _decode(data: bytes, skip: int, name: str, path: str) -> str:
    try:
        return str(memoryview(data)[skip:] if skip else data, name)
    except UnicodeDecodeError as error:
        at = error.start + skip
        raise InputError(_describe_wrong_byte(data, at, name, path)) from None


def _describe_wrong_byte(data: bytes, at: int, name: str, path: str) -> str:
    if at >= len(data):
        at = len(data) - 1
    line = data.count(b"\n", 0, at) + 1
    if name != "utf-8":
        return _("{path}:{line}: byte 0x{byte:02x} at offset {at} is not {name}, which the file says it is").format(
            path=path, line=line, byte=data[at], at=at, name=name.upper()
        )
    return _(
        "{path}:{line}: not UTF-8: byte 0x{byte:02x} at offset {at}; "
        "save it as UTF-8, e.g. iconv -f WINDOWS-1252 -t UTF-8 {path}"
    ).format(path=path, line=line, byte=data[at], at=at)


def _refuse_binary(data: bytes, path: str) -> None:
    for magic, name in MAGIC:
        if data.startswith(magic):
            raise InputError(
                _("{path}: a binary file ({name}); export its text, e.g. as HTML or DOCX").format(path=path, name=name)
            )
    head = data[:LOOKED_THROUGH]
    zeros = head.count(0)
    if len(head) >= 4 and zeros:
        odd, even = head[1::2].count(0), head[::2].count(0)
        if min(odd, even) * PER_STRAY_ZERO < zeros and zeros * PER_ZERO > len(head):
            order = "LE" if odd > even else "BE"
            raise InputError(
                _(
                    "{path}: looks like UTF-16 without a byte order mark; "
                    "save it as UTF-8, e.g. iconv -f UTF-16{order} -t UTF-8 {path}"
                ).format(path=path, order=order)
            )
    controls = len(head) - len(head.translate(None, CONTROLS))
    if controls * PER_CONTROL > len(head):
        at = next(n for n, byte in enumerate(head) if byte in CONTROLS)
        raise InputError(
            _("{path}: a binary file (byte 0x{byte:02x} at offset {at}); give a text file").format(
                path=path, byte=head[at], at=at
            )
        )
