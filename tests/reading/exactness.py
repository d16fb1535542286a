"""What every reader owes: each character of a block's text is found again in the file."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable

from checker.model import Block, Document
from checker.reading import read_document
from checker.settings import Settings

SETTINGS = Settings()


def read(text: str | bytes, name: str) -> Document:
    """Read text as if it were the file ``name``."""
    return read_document(name, SETTINGS, text.encode() if isinstance(text, str) else text)


def all_blocks(document: Document) -> list[Block]:
    return [*document.blocks, *(block for unit in document.units for block in (unit.source, unit.target))]


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def described(document: Document) -> list[tuple[str, str, str]]:
    """Kind, part and text of each block."""
    return [(block.kind, block.part, block.text) for block in document.blocks]


def by_key(document: Document) -> dict[str, str]:
    """The messages of a catalogue."""
    return {block.key: block.text for block in document.blocks}


def resolve_escape(raw: str) -> str:
    """What an escape of JSON, or of YAML's single quotes, stands for."""
    if raw == "''":
        return "'"
    return str(json.loads(f'"{raw}"')) if raw.startswith("\\") else raw


def pairs(document: Document) -> list[tuple[str, str, str, str, str]]:
    return [(u.id, u.source_language, u.target_language, u.source.text, u.target.text) for u in document.units]


def assert_exact(document: Document, resolve: Callable[[str], str] = str, joints: str = " ") -> None:
    """Every character of every block stands in the file where ``locate`` says; ``resolve`` undoes escapes.

    A character of ``joints`` may stand for markup and white space between two pieces of text.
    """
    for block in all_blocks(document):
        raw = document.parts[block.part] if block.part else document.text
        before = -1
        for at, char in enumerate(block.text):
            start, end = block.locate(at, at + 1)
            assert before <= start < end <= len(raw), (block, at)
            before = start
            found = raw[start:end]
            resolved = resolve(found)
            assert char in joints or char in resolved, (block, at, found)
            assert len(resolved) > 1 or resolved == char or char in joints
        if block.text:
            assert block.locate(0, len(block.text)) == (block.start, block.end)


def assert_in_order(blocks: Iterable[Block]) -> None:
    starts = [block.start for block in blocks if block.kind != "attribute"]
    assert starts == sorted(starts)


def assert_leads_back(document: Document) -> None:
    """What every reader owes, whatever its format: places ascend, stay in the file, and are those of the characters.

    A character that stands for one of the file is that one (white space for white space); one that stands for several
    (an escape, markup) covers them all. No more than two stand for the same ones, as for an entity.
    """
    for block in all_blocks(document):
        raw = document.parts[block.part] if block.part else document.text
        places = [block.locate(at, at + 1) for at in range(len(block.text))]
        assert places == sorted(places), block
        assert max(Counter(places).values(), default=0) <= 2, block
        for at, (char, (start, end)) in enumerate(zip(block.text, places, strict=True)):
            assert 0 <= start < end <= len(raw), (block, at)
            assert end - start > 1 or raw[start] == char or (raw[start].isspace() and char.isspace()), (block, at)
