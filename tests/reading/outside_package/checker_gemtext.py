"""Gemtext, the pages of the Gemini protocol: a line is a heading, an item, a quotation, a link or a paragraph."""

import re

from checker.model import BlockKind, Document
from checker.reading import Format, SourceFile
from checker.reading.block_builder import BlockBuilder

FORMAT = Format("gemtext", "checker_gemtext", (".gmi", ".gemini"))
PARAGRAPH: BlockKind = "paragraph"
LINE = re.compile(r"^.*$", re.MULTILINE)
MARKERS: tuple[tuple[re.Pattern[str], BlockKind], ...] = (
    (re.compile(r"#{1,3}[ \t]*"), "heading"),
    (re.compile(r"\*[ \t]+"), "item"),
    (re.compile(r">[ \t]*"), "quote"),
    (re.compile(r"=>[ \t]*\S+[ \t]*"), "item"),
)


def read(source: SourceFile) -> Document:
    """Read a page; what stands between two lines of three backticks is no text."""
    text = source.text
    blocks = []
    preformatted = False
    for line in LINE.finditer(text):
        if line[0].startswith("```"):
            preformatted = not preformatted
            continue
        start, kind = line.start(), PARAGRAPH
        for marker, marked in MARKERS:
            if match := marker.match(text, start, line.end()):
                start, kind = match.end(), marked
                break
        pieces = BlockBuilder(text)
        pieces.add_folded(start, line.end())
        block = None if preformatted else pieces.build_block(kind)
        if block and any(char.isalnum() for char in block.text):
            blocks.append(block)
    return Document(source.path, text, FORMAT.name, blocks)
