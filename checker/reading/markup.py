"""A tokenizer for HTML and XML that knows where everything stands: tags, attributes, entities.

It is lenient, as browsers are; XML is checked for being well-formed beforehand (see `xml`). It takes linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Literal, NamedTuple

from checker.reading.block_builder import BlockBuilder

NAME = re.compile(r"<(/?)([A-Za-z_:][^\s/>\"'=<]*)")
ATTRIBUTE = re.compile(r"[\s/]*([^\s\"'>/=][^\s>/=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+)))?")
ENTITY = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?")
DOCUMENT_TYPE = re.compile(
    r"<!DOCTYPE(?>[^\"'<>]|\"[^\"]*\"|'[^']*'|<!--.*?-->|<\?.*?\?>"
    r"|<![A-Z](?>[^\"'>]|\"[^\"]*\"|'[^']*')*>)*>",
    re.DOTALL,
)
CDATA = "<![CDATA["
RAW_TEXT = frozenset({"script", "style"})

Attributes = dict[str, tuple[str, int, int]]
"""The attributes of a tag by name in lower case: the value as it stands, and the file offsets of it."""
Kind = Literal["text", "cdata", "open", "close", "empty", "other"]


class MarkupToken(NamedTuple):
    """A stretch of the file: text, a CDATA section, a start tag, an end tag, an empty tag, or anything else.

    ``start`` and ``end`` are file offsets; ``name`` is the tag's; ``inner`` is where its attributes begin.
    """

    kind: Kind
    start: int
    end: int
    name: str = ""
    inner: int = 0


def tokenize_markup(raw: str, start: int, end: int, html: bool) -> Iterator[MarkupToken]:
    """The tokens of ``raw[start:end]``; in HTML, names are in lower case and script and style are passed over."""
    at = start
    last_gt = raw.rfind(">", start, end)
    while at < end:
        lt = raw.find("<", at, end)
        if lt < 0 or lt > last_gt:
            yield MarkupToken("text", at, end)
            return
        if lt > at:
            yield MarkupToken("text", at, lt)
        following = raw[lt + 1 : lt + 2]
        if following in ("!", "?"):
            at = _find_declaration_end(raw, lt, end, html)
            yield MarkupToken("cdata" if raw.startswith(CDATA, lt) else "other", lt, at)
            continue
        match = NAME.match(raw, lt, end)
        if match is None:
            yield MarkupToken("text", lt, lt + 1)
            at = lt + 1
            continue
        name = match[2].lower() if html else match[2]
        at = _find_tag_end(raw, match.end(), end)
        if match[1]:
            yield MarkupToken("close", lt, at, name)
            continue
        yield MarkupToken("empty" if raw[at - 2] == "/" else "open", lt, at, name, match.end())
        if html and name in RAW_TEXT:
            closing = re.compile(rf"</{name}\b", re.IGNORECASE).search(raw, at, end)
            at = closing.start() if closing else end


def _find_declaration_end(raw: str, lt: int, end: int, html: bool) -> int:
    """Where a comment, a CDATA section, a processing instruction or a document type ends."""
    if raw.startswith("<!--", lt):
        closing = raw.find("-->", lt + 4, end)
        return end if closing < 0 else closing + 3
    if raw.startswith(CDATA, lt):
        closing = raw.find("]]>", lt, end)
        return end if closing < 0 else closing + 3
    if not html and (document_type := DOCUMENT_TYPE.match(raw, lt, end)):
        return document_type.end()
    sign = "?>" if raw[lt + 1] == "?" and not html else ">"
    closing = raw.find(sign, lt, end)
    return end if closing < 0 else closing + len(sign)


def _find_tag_end(raw: str, at: int, end: int) -> int:
    """The offset after the tag whose attributes begin at ``at``."""
    gt = raw.find(">", at, end)
    if gt < 0:
        return end
    if raw.find('"', at, gt) < 0 and raw.find("'", at, gt) < 0:
        return gt + 1
    while match := ATTRIBUTE.match(raw, at, end):
        at = match.end()
    gt = raw.find(">", at, end)
    return end if gt < 0 else gt + 1


def list_attributes(raw: str, token: MarkupToken) -> Attributes:
    """The attributes of a tag by name in lower case: value with its entities, and where it stands."""
    found: Attributes = {}
    at = token.inner
    while match := ATTRIBUTE.match(raw, at, token.end):
        at = match.end()
        if group := match.lastindex or 0:
            value = match[group] if group > 1 else ""
            found.setdefault(match[1].lower(), (value, *(match.span(group) if group > 1 else (at, at))))
    return found


def get_attribute(found: Attributes, name: str) -> str | None:
    """The value of an attribute, its entities resolved; None where it is not there."""
    return unescape(found[name][0]).strip() if name in found else None


def add_text(pieces: BlockBuilder, start: int, end: int, fold: bool = True) -> None:
    """Add ``raw[start:end]`` to a block with its entities resolved; ``fold``: white space runs as one space."""
    raw = pieces.raw
    add = pieces.add_folded if fold else pieces.add_verbatim
    at = start
    if raw.find("&", start, end) >= 0:
        for match in ENTITY.finditer(raw, start, end):
            add(at, match.start())
            text = unescape(match[0])
            if text == match[0]:
                add(match.start(), match.end())
            else:
                pieces.add_stand_in(text, match.start(), match.end())
            at = match.end()
    add(at, end)
