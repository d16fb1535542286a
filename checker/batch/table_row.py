"""A row of a table of articles, or what is put aside in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from checker.messages import _

LONE_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half of a character: JSON can write it, no file can hold it. A byte that is no UTF-8 is read as one, too."""
ESCAPED_BYTES = range(0xDC80, 0xDD00)
"""What the bytes 0x80 to 0xff are read as where they are no UTF-8 (``errors="surrogateescape"``)."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """The values of a row by their columns. ``place`` is where it stands, ``number`` counts rows.

    ``fault`` says why there are no values, in a line that begins with the place.
    """

    place: str
    number: int
    values: dict[str, Any] = field(default_factory=dict)
    fault: str = ""


def make_bad_row(place: str, number: int, why: str) -> TableRow:
    """A row that is put aside."""
    return TableRow(place, number, fault=f"{place}: {why}")


def describe_wrong_byte(line: str) -> str | None:
    """What is wrong with a line that was read with ``surrogateescape`` and is not UTF-8; None for one that is."""
    found = LONE_SURROGATE.search(line)
    if found is None:
        return None
    byte = ord(found.group()) - ESCAPED_BYTES.start + 0x80
    return _("byte 0x{byte:02x} in column {column} is not UTF-8").format(byte=byte, column=found.start() + 1)
