"""The attributes of HTML that people read: alternative texts, titles, placeholders, descriptions of the page."""

from __future__ import annotations

from checker.model import Block
from checker.reading.block_builder import BlockBuilder
from checker.reading.language_tags import find_declared_language, get_foreign_code, get_known_language
from checker.reading.markup import Attributes, MarkupToken, add_text, get_attribute, list_attributes

READ_ATTRIBUTES = ("alt", "title", "placeholder")
READ_METAS = frozenset({"description", "og:title", "og:description", "twitter:title", "twitter:description"})
BUTTONS = frozenset({"submit", "button", "reset"})
"""Kinds of ``input`` whose value is what stands on the button."""


def read_attribute_blocks(raw: str, tag: MarkupToken, language: str | None = None) -> list[Block]:
    """The blocks of the attributes of a tag that people read."""
    if tag.name == "link":
        return []
    found = list_attributes(raw, tag)
    own = find_declared_language(get_attribute(found, "lang")) or language
    if tag.name != "html" and get_foreign_code(own):
        return []
    blocks = []
    for name in _list_read_names(tag.name, found):
        pieces = BlockBuilder(raw)
        add_text(pieces, *found[name][1:])
        block = pieces.build_block("attribute", language=get_known_language(own or ""), key=name)
        if block and any(char.isalpha() for char in block.text):
            block.translate = own is None or get_known_language(own) is not None
            blocks.append(block)
    return blocks


def _list_read_names(tag: str, found: Attributes) -> list[str]:
    """The names of those attributes of a tag that people read."""
    if get_attribute(found, "translate") == "no":
        return []
    if tag == "meta" and _get_small(found, "name", "property") in READ_METAS:
        return ["content"] if "content" in found else []
    names = [each for each in READ_ATTRIBUTES if each in found]
    if tag == "input" and "value" in found and _get_small(found, "type") in BUTTONS:
        names.append("value")
    return names


def _get_small(found: Attributes, *names: str) -> str:
    """The first of some attributes that is there and not empty, in small letters; else nothing."""
    return next((value for name in names if (value := get_attribute(found, name))), "").lower()
