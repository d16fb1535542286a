"""Links that a translation still has, though its source leads elsewhere by now.

Links are compared as the files write them, but for the scheme and a part that only names the language.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker import languages
from checker.languages.quotation_marks import get_closing_marks
from checker.model import Location
from checker.staleness.outdated_fact import Kind, StaleFact

if TYPE_CHECKING:
    from checker.model import Block, Sentence
    from checker.staleness.text_change import TextChange

_LINK = re.compile(r"https?://[^\s<>()\[\]\"']+|(?<=\]\()[^)\s]+|(?<=\]: )\S+|(?<=href=[\"'])[^\"']+")
_STOPS = ".,;:!?…"
_SCHEME = re.compile(r"^https?://(?:www\.)?")


class _Link(NamedTuple):
    """A link: how it is known in every language, where it stands, and in which sentence."""

    key: str
    place: Location
    sentence: Sentence


def find_stale_links(
    before: Sequence[Sentence], now: Sequence[Sentence], here: Sequence[Sentence], change: TextChange
) -> list[StaleFact]:
    """The links of the version ``here`` that the source had and has no more, in their order.

    Where a sentence was taken out, its links are no matter of their own.
    """
    said = list(_list_links(now))
    today = {link.key for link in said}
    earlier = {link.key: link for link in _list_links(before)}
    gone = earlier.keys() - today
    if not gone:
        return []
    kept = _follow_sentences(change)
    others = list(_list_links(here))
    found = []
    for link in others:
        if link.key not in gone or not (after := kept.get(earlier[link.key].sentence)):
            continue
        new = [one for one in said if one.sentence in after and one.key not in earlier]
        beside = {one.key for one in others if one.sentence.block is link.sentence.block}
        if not beside.intersection(one.key for one in new):
            place = new[0].place if new else None
            kind: Kind = "changed" if new else "removed"
            found.append(StaleFact(kind, "link", link.place, place, earlier[link.key].place))
    return found


def _follow_sentences(change: TextChange) -> dict[Sentence, set[Sentence]]:
    """The sentences of today that stand for each of before."""
    found: dict[Sentence, set[Sentence]] = {}
    for sentence, before in change.before.items():
        for one in before:
            found.setdefault(one, set()).add(sentence)
    return found


def _list_links(sentences: Sequence[Sentence]) -> Iterator[_Link]:
    """The links of all blocks that some sentences stand in; those of packed files can't be pointed at."""
    blocks: dict[Block, list[Sentence]] = {}
    for one in sentences:
        if not one.block.part:
            blocks.setdefault(one.block, []).append(one)
    for held in blocks.values():
        yield from _read_links(held)


def _read_links(sentences: Sequence[Sentence]) -> Iterator[_Link]:
    """The links of one block's sentences, as its file writes it: to the end of its last line, where one may close."""
    document, block = sentences[0].document, sentences[0].block
    text = document.text
    starts = [block.locate(one.start, one.end)[0] for one in sentences]
    stop = text.find("\n", block.end)
    for match in _LINK.finditer(text, block.start, len(text) if stop < 0 else stop):
        link = match[0].rstrip(_STOPS).rstrip("".join(get_closing_marks())).rstrip(_STOPS)
        start, end = match.start(), match.start() + len(link)
        sentence = sentences[max(0, bisect_right(starts, start) - 1)]
        place = Location(document.path, start, end, *document.position(start), sentence.language, link)
        yield _Link(_fold_link(link), place, sentence)


def _fold_link(link: str) -> str:
    """A link without its scheme and without parts that only name a language."""
    parts = _SCHEME.sub("", link).split("/")
    return "/".join(part for part in parts if part.lower() not in languages.codes()).rstrip("/")
