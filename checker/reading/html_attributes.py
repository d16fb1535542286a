"""The attributes of HTML that people read: alternative texts, titles, placeholders, descriptions of the page."""

from __future__ import annotations

from checker.model import Block
from checker.reading.block_builder import BlockBuilder
from checker.reading.language_tags import find_declared_language, get_known_language
from checker.reading.markup import MarkupToken, add_text, get_attribute, list_attributes

READ_ATTRIBUTES = ("alt", "title", "placeholder")
READ_METAS = frozenset({"description", "og:title", "og:description", "twitter:title", "twitter:description"})


def read_attribute_blocks(raw: str, tag: MarkupToken, language: str | None = None) -> list[Block]:
    """The blocks of the attributes of a tag that people read."""
    if tag.name == "link":
        return []
    found = list_attributes(raw, tag)
    names = [each for each in READ_ATTRIBUTES if each in found]
    if (
        tag.name == "meta"
        and (get_attribute(found, "name") or get_attribute(found, "property") or "").lower() in READ_METAS
    ):
        names = ["content"]
    if tag.name == "input" and (get_attribute(found, "type") or "").lower() in ("submit", "button", "reset"):
        names.append("value")
    own = find_declared_language(get_attribute(found, "lang")) or language
    blocks = []
    for name in names:
        if name in found and get_attribute(found, "translate") != "no":
            pieces = BlockBuilder(raw)
            add_text(pieces, *found[name][1:])
            block = pieces.build_block("attribute", language=get_known_language(own or ""), key=name)
            if block and any(char.isalpha() for char in block.text):
                block.translate = own is None or get_known_language(own) is not None
                blocks.append(block)
    return blocks
