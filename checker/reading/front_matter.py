"""Front matter: the fields before a Markdown page that people read, in YAML (``---``) or TOML (``+++``)."""

from __future__ import annotations

import re

from checker.languages.quotation_marks import get_opening_marks
from checker.model import Block, BlockKind, InputError
from checker.reading.block_builder import BlockBuilder
from checker.reading.source_file import SourceFile
from checker.reading.thresholds import LEAST_TEXT_WORDS

FENCE = re.compile(r"(---|\+\+\+)[ \t]*\r?\n")
TITLES = frozenset({"title", "linktitle", "subtitle", "sidebar_label", "heading", "headline"})
TEXTS = frozenset(
    {"description", "summary", "excerpt", "lead", "teaser", "intro", "abstract", "caption", "alt", "tagline"}
)
LANGUAGES = frozenset({"lang", "language", "locale"})
TOML_TEXT = re.compile(
    r"^([\w.-]+)[ \t]*=[ \t]*(?:\"((?:[^\"\\\r\n]|\\.)*)\"|'([^'\r\n]*)')[ \t]*(?:#.*)?\r?$", re.MULTILINE
)
TOML_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))")


def read(source: SourceFile) -> tuple[list[Block], int, str | None]:
    """The blocks of the front matter, the offset where the page begins, and the tag of the language it names.

    A page that merely begins with a rule has none.
    """
    text = source.text
    opening = FENCE.match(text)
    if opening is None:
        return [], 0, None
    closing = re.compile(rf"^{re.escape(opening[1])}[ \t]*\r?$", re.MULTILINE).search(text, opening.end())
    if closing is None:
        return [], 0, None
    try:
        fields = (_read_yaml if opening[1] == "---" else _read_toml)(source, opening.end(), closing.start())
    except InputError:
        return [], 0, None
    if not fields:
        return [], (closing.end() if not text[opening.end() : closing.start()].strip() else 0), None
    language = next((block.text for path, block in fields if path in LANGUAGES), None)
    return [block for path, block in fields if _is_text(path, block)], closing.end(), language


def _is_text(path: str, block: Block) -> bool:
    name = path.rpartition(".")[2].lower()
    openings = get_opening_marks() | {"("}
    words = [word for word in block.text.split() if word[0].isalpha() or word[0] in openings]
    if name in TITLES | TEXTS:
        block.kind = _tell_kind(name)
        return any(char.isalpha() for char in block.text)
    return len(words) >= LEAST_TEXT_WORDS and name not in LANGUAGES


def _tell_kind(name: str) -> BlockKind:
    return "heading" if name in TITLES else "paragraph"


def _read_yaml(source: SourceFile, start: int, end: int) -> list[tuple[str, Block]]:
    from checker.reading.yaml_catalogue import list_scalars
    from checker.reading.yaml_scalar import make_scalar_block

    found = []
    for path, event, offset in list_scalars(source, start, end):
        block = make_scalar_block(source.text, event, offset, ".".join(path), None, "attribute")
        if block:
            found.append((".".join(path), block))
    return found


def _read_toml(source: SourceFile, start: int, end: int) -> list[tuple[str, Block]]:
    found = []
    for match in TOML_TEXT.finditer(source.text, start, end):
        pieces = BlockBuilder(source.text)
        group = 2 if match[2] is not None else 3
        at, stop = match.span(group)
        if group == 2:
            for escape in TOML_ESCAPE.finditer(source.text, at, stop):
                pieces.add_verbatim(at, escape.start())
                code = escape[1] or escape[2]
                text = chr(min(int(code, 16), 0x10FFFF)) if code else {"n": "\n", "t": "\t"}.get(escape[3], escape[3])
                pieces.add_stand_in(text, *escape.span())
                at = escape.end()
        pieces.add_verbatim(at, stop)
        block = pieces.build_block("attribute", key=match[1])
        if block:
            found.append((match[1], block))
    return found
