"""The links of a sentence: those that the format has beside the text, and addresses in the text itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from pathlib import PurePath
from typing import NamedTuple

from checker.model import Block, Inline, Location, Sentence
from checker.references.address import Address, read_address

_BARE = re.compile(
    r"(?:https?://|(?<![\w.@/-])www\.)[\w%~:/?#@!$&'()*+,;=.-]*[\w%~/#&=+$-]"
    r"|(?<=href=\")[^\"\s]+|(?<=href=')[^'\s]+|(?<=\]\()[^()\s]+(?=\))"
)
"""Addresses in a text, without the sign of punctuation that follows; targets of HTML and Markdown in a message."""
SIGNS = ("://", "www.", "href=", "](")
"""One of them is in every text that holds an address of a page."""


class LinkUse(NamedTuple):
    """A link as it is used: its sentence, the target as it stands, its address, and its place."""

    sentence: Sentence
    target: str
    address: Address
    place: Location


def may_have_links(sentence: Sentence) -> bool:
    """Whether there may be a link: a first look that costs next to nothing."""
    return bool(sentence.block.inlines) or any(sign in sentence.text for sign in SIGNS)


def list_links(sentence: Sentence) -> Iterator[LinkUse]:
    """The links of a sentence, in their order."""
    folder = PurePath(sentence.document.path).parent.as_posix()
    spans: list[tuple[int, int]] = []
    for one in list_inline_links(sentence):
        spans.append((one.start - sentence.start, one.end - sentence.start))
        yield LinkUse(sentence, one.value, read_address(one.value, folder), locate_inline(sentence, one))
    if not any(sign in sentence.text for sign in SIGNS):
        return
    for match in _BARE.finditer(sentence.text):
        if not any(start <= match.start() < end for start, end in spans):
            target = unescape(match[0])
            yield LinkUse(sentence, target, read_address(target, folder), sentence.location(*match.span()))


def list_inline_links(sentence: Sentence) -> list[Inline]:
    """The links that the format has beside the text of a sentence, in the order of its block."""
    inlines, links = sentence.block.inlines, _sort_links(sentence.block)
    first = last = bisect_left(links, (sentence.start, 0))
    while last < len(links) and is_within(sentence, links[last][0]):
        last += 1
    return [inlines[number] for number in sorted(number for _start, number in links[first:last])]


def leads_elsewhere(sentence: Sentence, start: int = 0, end: int | None = None) -> bool:
    """Whether ``text[start:end]`` of a sentence is what a link to another site is called: most often that page's title.

    What stands around the link, a number or an author, is less than half of it.
    """
    first, last = sentence.start + start, sentence.start + (len(sentence.text) if end is None else end)
    text = sentence.block.text
    within = "".join(
        text[max(first, one.start) : min(last, one.end)]
        for one in list_inline_links(sentence)
        if one.start < last and one.end > first and read_address(one.value).site
    )
    return 2 * _count_letters(within) > _count_letters(text[first:last])


def _count_letters(text: str) -> int:
    return sum(sign.isalpha() for sign in text)


@lru_cache(maxsize=1)
def _sort_links(block: Block) -> list[tuple[int, int]]:
    """Where the links of a block begin, each with its number: once for all of its sentences."""
    return sorted((one.start, number) for number, one in enumerate(block.inlines) if one.kind == "link")


def locate_inline(sentence: Sentence, inline: Inline) -> Location:
    """The place of what stands beside the text; where the file has none for it, of the text it belongs to."""
    if inline.place is None:
        start, end = max(0, inline.start - sentence.start), min(len(sentence.text), inline.end - sentence.start)
        return sentence.location(start, end) if start < end else sentence.location()
    (first, last), document = inline.place, sentence.document
    text = document.text[first:last]
    return Location(document.path, first, last, *document.position(first), sentence.language, text)


def is_within(sentence: Sentence, offset: int) -> bool:
    """Whether what begins at an offset of the block belongs to the sentence; the last takes what stands at the end."""
    if sentence.start <= offset < sentence.end:
        return True
    return offset >= sentence.end and offset >= len(sentence.block.text) == sentence.end
