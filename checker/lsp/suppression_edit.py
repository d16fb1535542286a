"""A comment that silences a rule for one block, put before it: only where the file then says all else as before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.judgement.suppression import find_suppressions
from checker.lsp.editor_lines import LINE_END
from checker.model import InputError
from checker.reading import read_document, registry

if TYPE_CHECKING:
    from checker.model import Document, Location
    from checker.settings import Settings

COMMENTS = {"po": "# {said}", "yaml": "# {said}"}
"""How a line of a format is a comment, by the format's name; in all others as in HTML, Markdown and XML."""
MARKUP_COMMENT = "<!-- {said} -->"


class Insertion(NamedTuple):
    """A line, with its end, to be put before the character at an offset."""

    offset: int
    line: str


def plan_suppression(rule: str, place: Location, text: str, settings: Settings) -> Insertion | None:
    """The comment before the block of a place, for one rule; None where the format can't take it there.

    The file is read as it would be: the comment must silence the rule at the place, and no text may be read
    in another way.
    """
    known = registry.get_format_by_name(place.path)
    if place.part or known is None:
        return None
    before = _read(place.path, text, settings)
    if before is None:
        return None
    start = _find_block_start(before, place)
    at = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    before_it = text[at:start]
    indent = before_it[: len(before_it) - len(before_it.lstrip())]
    end = LINE_END.search(text)
    said = f"checker-disable-next-line {rule}"
    line = indent + COMMENTS.get(known.name, MARKUP_COMMENT).format(said=said) + (end[0] if end else "\n")
    after = _read(place.path, text[:at] + line + text[at:], settings)
    if after is None or _list_texts(after) != _list_texts(before):
        return None
    moved = place.start + len(line)
    silenced = any(
        one.start <= moved < one.end and rule in one.names and one.end <= len(after.text)
        for one in find_suppressions(after)
    )
    return Insertion(at, line) if silenced else None


def _read(path: str, text: str, settings: Settings) -> Document | None:
    try:
        return read_document(path, settings, b"\xef\xbb\xbf" + text.encode("utf-8", "surrogatepass"))
    except InputError:
        return None


def _list_texts(document: Document) -> list[tuple[str, str]]:
    """The kind and the words of all blocks, and of all units."""
    blocks = [*document.blocks, *(block for unit in document.units for block in (unit.source, unit.target))]
    return [(block.kind, block.text) for block in blocks]


def _find_block_start(document: Document, place: Location) -> int:
    """Where the block of a place begins: for one of a unit, where the unit does."""
    extents = [(block.start, block.end) for block in document.blocks]
    for unit in document.units:
        both = (unit.source, unit.target)
        extents.append((min(block.start for block in both), max(block.end for block in both)))
    return max((start for start, end in extents if start <= place.start <= end), default=place.start)
