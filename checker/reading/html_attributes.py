"""The attributes of HTML that people read: alternative texts, titles, placeholders, descriptions of the page."""

from __future__ import annotations

from checker.model import Block
from checker.reading.block_builder import Pieces
from checker.reading.language_tags import declared, known
from checker.reading.markup import Token, add_text, attributes, value

READ_ATTRIBUTES = ("alt", "title", "placeholder")
READ_METAS = frozenset({"description", "og:title", "og:description", "twitter:title", "twitter:description"})


def attribute_blocks(raw: str, tag: Token, language: str | None = None) -> list[Block]:
    """The blocks of the attributes of a tag that people read."""
    if tag.name == "link":
        return []
    found = attributes(raw, tag)
    names = [each for each in READ_ATTRIBUTES if each in found]
    if tag.name == "meta" and (value(found, "name") or value(found, "property") or "").lower() in READ_METAS:
        names = ["content"]
    if tag.name == "input" and (value(found, "type") or "").lower() in ("submit", "button", "reset"):
        names.append("value")
    own = declared(value(found, "lang")) or language
    blocks = []
    for name in names:
        if name in found and value(found, "translate") != "no":
            pieces = Pieces(raw)
            add_text(pieces, *found[name][1:])
            block = pieces.block("attribute", language=known(own or ""), key=name)
            if block and any(char.isalpha() for char in block.text):
                block.translate = own is None or known(own) is not None
                blocks.append(block)
    return blocks
