"""Whether characters of a text stand in the file as they are, so that others can take their place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.model import Fix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Block, Document

_WRITTEN = re.compile(r"&#?\w+;|\\[^\s\w]|\\u[0-9a-fA-F]{4}|\"\"|''")
"""One character in another way: an entity, an escape, a mark that is doubled."""


def replace_written(
    document: Document, block: Block, start: int, end: int, right: str, *, spelling: bool = False
) -> Fix | None:
    """The fix that puts ``right`` in place of the characters ``start`` to ``end`` of a block.

    None where the file has not the very characters there, with nothing between them, or packs them. One character may
    be written in another way, as in an entity or behind a backslash, but not with markup or a line break in it.
    """
    if block.part or not stands_as_written(document, block, start, end):
        return None
    first, last = block.locate(start, end)
    text = block.text[start:end]
    read = "" if document.text[first:last] == text else text
    return Fix(document.path, first, last, right, spelling=spelling, read=read)


def join_fixes(fixes: Sequence[Fix | None]) -> Fix | None:
    """Fixes that are made together, as one; None where there are none, or one of them can't be made."""
    made = [one for one in fixes if one is not None]
    return replace(made[0], others=tuple(made[1:])) if made and len(made) == len(fixes) else None


def stands_as_written(document: Document, block: Block, start: int, end: int) -> bool:
    """Whether the file, or the part of a packed one, has the characters of a block as `replace_written` needs them."""
    first, last = block.locate(start, end)
    raw = (document.parts[block.part] if block.part else document.text)[first:last]
    return raw == block.text[start:end] or (end - start == 1 and _WRITTEN.fullmatch(raw) is not None)


def widen(text: str, start: int, end: int, right: str) -> tuple[int, int, str]:
    """A replacement with the character behind it where it has none of its own, so that there is something to show."""
    if end > start:
        return start, end, right
    if end < len(text):
        return start, end + 1, right + text[end]
    return start - 1, end, text[start - 1] + right
