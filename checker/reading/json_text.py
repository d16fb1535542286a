"""JSON with offsets: where the strings of a JSON text stand, and which characters of the file their text is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import NamedTuple, cast

from checker.model import Block
from checker.reading.whole_numbers import read_integer

BLANKS = re.compile(r"[ \t\r\n]*")
SIMPLE_FIELD = re.compile(r'[ \t\r\n]*"([^"\\\x00-\x1f]*)"[ \t\r\n]*:[ \t\r\n]*"([^"\\\x00-\x1f]*)"[ \t\r\n]*([,}])')
"""A name and a text without escapes, and the sign after them."""
decoder = json.JSONDecoder(parse_int=read_integer)


@dataclass(slots=True, eq=False)
class JsonBlock(Block):
    """A block that is a JSON string with escapes: its runs are worked out when first asked for.

    ``raw`` is the file's text; ``start`` is just after the opening quotation mark.
    """

    raw: str = ""

    def locate(self, start: int, end: int) -> tuple[int, int]:
        """The file offsets of ``text[start:end]``; an escape is covered whole."""
        if not self.runs and self.raw:
            self.runs = list_escape_runs(self.raw, self.start, self.end)
            self.raw = ""
        return Block.locate(self, start, end)


def list_escape_runs(raw: str, start: int, end: int) -> tuple[tuple[int, int, int], ...]:
    """The runs of the JSON string body ``raw[start:end]``."""
    runs = [(0, start, 0)]
    at, length = start, 0
    while (slash := raw.find("\\", at, end)) >= 0:
        length += slash - at
        width = 2
        if raw[slash + 1] == "u":
            width = 6
            code = raw[slash + 2 : slash + 6].lower()
            if "d800" <= code < "dc00" and raw[slash + 6 : slash + 8] == "\\u":
                low = raw[slash + 8 : slash + 12].lower()
                width = 12 if "dc00" <= low < "e000" else 6
        runs.append((length, slash, width))
        length += 1
        at = slash + width
        runs.append((length, at, 0))
    return tuple(runs)


def make_string_block(raw: str, text: str, start: int, end: int, language: str | None, key: str = "") -> Block:  # noqa: PLR0917
    """The block of a JSON string whose body is ``raw[start:end]`` and whose value is ``text``."""
    if end - start == len(text):
        return Block("unit", text, start, end, (), 0, language, True, "", key)
    return JsonBlock("unit", text, start, end, language=language, key=key, raw=raw)


def list_fields(raw: str, at: int) -> tuple[dict[str, object], dict[str, tuple[int, int]], int]:
    """Read the JSON object that begins at ``raw[at]``.

    Returns its values, for those that are strings where their bodies stand, and the offset after the object.
    Raises ``ValueError`` (``json.JSONDecodeError``) for what is not a JSON object.
    """
    values: dict[str, object] = {}
    places: dict[str, tuple[int, int]] = {}
    at = _skip(raw, at)
    if raw[at : at + 1] != "{":
        raise json.JSONDecodeError("Expecting an object", raw, at)
    at = _skip(raw, at + 1)
    if raw[at : at + 1] == "}":
        return values, places, at + 1
    while True:
        while simple := SIMPLE_FIELD.match(raw, at):
            key, value, sign = simple.groups()
            values[key], places[key] = value, simple.span(2)
            at = simple.end()
            if sign == "}":
                return values, places, at
        key, at = _read_name(raw, _skip(raw, at))
        if raw[at : at + 1] == '"':
            values[key], end = scanstring(raw, at + 1, True)
            places[key] = (at + 1, end - 1)
            at = end
        else:
            values[key], at = decoder.raw_decode(raw, at)
        at = _skip(raw, at)
        sign = raw[at : at + 1]
        if sign == "}":
            return values, places, at + 1
        if sign != ",":
            raise json.JSONDecodeError("Expecting ',' or '}'", raw, at)
        at += 1


class JsonString(NamedTuple):
    """A string value of a JSON text: the keys and numbers that lead to it, its text, and where its body stands."""

    path: tuple[str, ...]
    text: str
    start: int
    end: int


def list_strings(raw: str) -> Iterator[JsonString]:
    """Every string value of a JSON text, in order.

    Reads without recursion. Raises ``ValueError`` (``json.JSONDecodeError``) for malformed JSON.
    """
    path: list[str] = []
    closings: list[str] = []
    at = _skip(raw, 0)
    while True:
        sign = raw[at : at + 1]
        if sign in ("{", "["):
            closing = "}" if sign == "{" else "]"
            at = _skip(raw, at + 1)
            if raw[at : at + 1] != closing:
                closings.append(closing)
                path.append("-1")
                at = _enter_item(raw, at, path, closing)
                continue
            at += 1
        elif sign == '"':
            text, end = scanstring(raw, at + 1, True)
            yield JsonString(tuple(path), text, at + 1, end - 1)
            at = end
        else:
            at = decoder.raw_decode(raw, at)[1]
        at = _skip(raw, at)
        while closings and raw[at : at + 1] == closings[-1]:
            closings.pop()
            path.pop()
            at = _skip(raw, at + 1)
        if not closings:
            if at < len(raw):
                raise json.JSONDecodeError("Extra data", raw, at)
            return
        if raw[at : at + 1] != ",":
            raise json.JSONDecodeError(f"Expecting ',' or {closings[-1]!r}", raw, at)
        at = _enter_item(raw, _skip(raw, at + 1), path, closings[-1])


def _enter_item(raw: str, at: int, path: list[str], closing: str) -> int:
    """Set the end of ``path`` to the next item's name or number; gives the offset of its value."""
    if closing == "}":
        path[-1], at = _read_name(raw, at)
    else:
        path[-1] = str(int(path[-1]) + 1)
    return at


def _read_name(raw: str, at: int) -> tuple[str, int]:
    if raw[at : at + 1] != '"':
        raise json.JSONDecodeError("Expecting a name in double quotes", raw, at)
    key, at = cast("tuple[str, int]", scanstring(raw, at + 1, True))
    at = _skip(raw, at)
    if raw[at : at + 1] != ":":
        raise json.JSONDecodeError("Expecting ':'", raw, at)
    return key, _skip(raw, at + 1)


def _skip(raw: str, at: int) -> int:
    match = BLANKS.match(raw, at)
    return match.end() if match else at
