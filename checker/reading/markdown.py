"""Markdown (CommonMark with tables and footnotes): markdown-it finds the blocks, `markdown_inline` reads them.

Code blocks are skipped. Front matter, HTML inside Markdown and what people read of images are read too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from checker.languages.month_names import is_month_at
from checker.model import Block, BlockKind, Document
from checker.reading import front_matter
from checker.reading.html import read_blocks as html_blocks
from checker.reading.html_attributes import read_attribute_blocks
from checker.reading.language_tags import get_foreign_code, get_known_language
from checker.reading.markdown_content import Content, split_definitions
from checker.reading.markdown_emphasis import LinkTarget
from checker.reading.markdown_inline import read_inline
from checker.reading.source_file import SourceFile
from checker.reading.template_syntax import mask_templates

if TYPE_CHECKING:
    from markdown_it.token import Token

DEFINED = re.compile(r"\]:\s*<?([^\s<>]+)")
"""The target in the definition of a label."""
DAY = re.compile(r"\b\d{1,2}\.[ \t]+$")
DEEP_ITEM = re.compile(r"^[ \t]*(?:[-*+]|[0-9]{1,3}[.)])[ \t]+[*_\[]{0,3}[^\W\d_][^\s:]*(?: \S+){2}", re.MULTILINE)
"""An item of several words: Docusaurus knows no code set in by spaces, and Python's Markdown sets in by four."""
LINE_END = re.compile(r"\r\n|\n|\r")


def read(source: SourceFile) -> Document:
    """Read a Markdown or MDX file: front matter, paragraphs, headings, list items, quotations, table cells."""
    mdx = source.path.lower().endswith(".mdx")
    fields, start, language = front_matter.read(source)
    text, tags = mask_templates(source.text, mdx)
    reader = _Reader(text, start, source.text, indented_code=not mdx and "!!! " not in source.text)
    blocks = [*fields, *reader.list_blocks()]
    for tag in tags:
        blocks += read_attribute_blocks(source.text, tag)
    blocks.sort(key=lambda block: block.start)
    return Document(
        source.path,
        source.text,
        "mdx" if mdx else "markdown",
        blocks,
        language=get_known_language(language or ""),
        foreign=get_foreign_code(language),
    )


def _is_deep_list(token: Token) -> bool:
    """Whether code set in by spaces within a list is its items, set in deeper than CommonMark has it."""
    return token.level > 0 and DEEP_ITEM.search(token.content) is not None


class _Reader:
    def __init__(self, text: str, start: int, original: str, indented_code: bool) -> None:
        self.text = text
        self.original = original
        self.indented_code = indented_code
        self.lines = list(_split_lines(text, start))
        self.cursor: dict[int, int] = {}
        self.references: dict[str, LinkTarget | None] = {}

    def list_blocks(self) -> Iterator[Block]:
        from markdown_it import MarkdownIt

        parser = MarkdownIt("commonmark").enable("table")
        parser.core.ruler.enableOnly(["block"])
        if not self.indented_code:
            parser.disable("code")
        env: dict[str, dict[str, dict[str, Any]]] = {}
        text = "\n".join(self.text[a:b] for a, b in self.lines)
        tokens = parser.parse(text, env)
        if self.indented_code and any(one.type == "code_block" and _is_deep_list(one) for one in tokens):
            env = {}
            tokens = parser.disable("code").parse(text, env)
        self.references = {label: self._find_definition(one) for label, one in env.get("references", {}).items()}
        containers: list[str] = []
        first_in_item = False
        level = 0
        for token in tokens:
            name = token.type
            if name.endswith("_open"):
                containers.append(name.removesuffix("_open"))
                first_in_item = first_in_item or name == "list_item_open"
                level = int(token.tag[1]) if name == "heading_open" else 0
            elif name.endswith("_close"):
                containers.pop()
            elif name == "inline":
                kind = _tell_kind(containers, first_in_item)
                first_in_item = first_in_item and kind != "item"
                content = self._locate_content(token, kind == "cell")
                yield from self._read_content(self._take_date_back(content) if kind == "item" else content, kind, level)
            elif name == "html_block":
                yield from self._read_html(token)

    def _take_date_back(self, content: Content) -> Content:
        """The content with the day of a date before it, which Markdown takes for the marker of a list."""
        if not content.lines or not is_month_at(self.text, content.lines[0][0]):
            return content
        start, end = content.lines[0]
        line = self.text.rfind("\n", 0, start) + 1
        day = DAY.search(self.text, line, start)
        return Content(self.text, [(day.start(), end), *content.lines[1:]], self.original) if day else content

    def _read_content(self, content: Content, kind: BlockKind, level: int) -> Iterator[Block]:
        """The blocks of a content: one, but of a list of definitions, whose terms and definitions are its items."""
        parts = [content] if kind in ("heading", "cell") else list(split_definitions(content))
        for part in parts:
            yield from read_inline(part, kind if part is content else "item", level, self.references)

    def _locate_content(self, token: Token, in_table: bool) -> Content:
        """Where the lines of an inline token's content stand in the file."""
        first, last = token.map or (0, 0)
        pieces: list[tuple[int, int]] = []
        number = first
        for line in token.content.split("\n"):
            while number < last:
                start, end = self.lines[number]
                at = max(start, self.cursor.get(number, 0))
                stop = start + len(self.text[start:end].rstrip())
                found = self.text.find(line, at, end)
                length = len(line)
                if not in_table and found >= 0 and self.text.endswith(line, at, stop):
                    found = stop - length  # not "1" in the marker of "1. 1"
                if found < 0 and "|" in line:  # the table rule takes the backslash of an escaped bar away
                    escaped = line.replace("|", "\\|")
                    found, length = self.text.find(escaped, at, end), len(escaped)
                if found < 0:
                    number += 1
                    continue
                self.cursor[number] = found + length
                pieces.append((found, found + length))
                if "\n" in token.content:
                    number += 1
                break
        return Content(self.text, pieces, self.original)

    def _find_definition(self, reference: dict[str, Any]) -> LinkTarget | None:
        """The target that a label stands for, where its definition stands."""
        first, last = reference.get("map") or (0, 0)
        if first >= last:
            return None
        found = DEFINED.search(self.text, self.lines[first][0], self.lines[last - 1][1])
        return LinkTarget(self.original[slice(*found.span(1))], *found.span(1)) if found else None

    def _read_html(self, token: Token) -> Iterator[Block]:
        first, last = token.map or (0, 0)
        if first < last:
            yield from html_blocks(self.text, self.lines[first][0], self.lines[last - 1][1])


def _split_lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    for match in LINE_END.finditer(text, start):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _tell_kind(containers: list[str], first_in_item: bool) -> BlockKind:
    inner = containers[-1] if containers else ""
    if inner == "heading":
        return "heading"
    if inner in ("th", "td"):
        return "cell"
    if "list_item" in containers and first_in_item:
        return "item"
    return "quote" if "blockquote" in containers else "paragraph"
