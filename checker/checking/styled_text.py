"""The text of a version as a style looks at it: block by block, with code, addresses and other languages covered."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker import languages as registry
from checker.identification.identify import identify_language
from checker.identification.non_text import ADDRESS, HANDLE, PLACEHOLDER, TAG
from checker.identification.quotations import find_quotations
from checker.model import Location
from checker.structure.text_kind import NO_TEXT, judge_text_kind
from checker.typography.style_fault import COVER
from checker.untranslated.kept_ranges import blank_ranges, find_kept_ranges

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Block, Document, Sentence, Version
    from checker.settings import Settings

LEAST_QUOTED_WORDS = 3
"""Words of a quotation from which on its language is asked for. A guess: of two one is often a name."""
_TECHNICAL = re.compile(
    rf"{ADDRESS}|{PLACEHOLDER}|{TAG}|{HANDLE}"
    r"|\{\{?[^{}\n]{0,400}\}?\}|\{%[^%\n]{0,400}%\}|`[^`\n]{1,400}`|\$[^$\s][^$\n]{0,80}\$"
    r"|\b\w+(?:\.[a-z]\w+)+\b(?:/\S*)?|(?<!\w)(?=[\d/\\]{0,400}+[^\W\d])(?:\w*[/\\]\w+){2,}(?:\.\w+)?|(?<!\S)/\w+/(?!\S)|\b\w*_\w*\b"
    r"|(?<!\S)--?[A-Za-z][\w-]*|\b\w+::\w+|\b\w+\([^()\n]{0,80}\)(?<!\w\(s\))|&\w+;|\[\[|\]\]"
)
"""Code in running text: addresses, placeholders, tags, paths, options, calls, names of programs."""


class StyledBlock(NamedTuple):
    """A block of a version: its ``text`` has as many characters as the block's, those not to be looked at covered."""

    document: Document
    block: Block
    text: str

    def locate(self, start: int, end: int, language: str) -> Location:
        """The place of some characters in the file."""
        first, last = self.block.locate(start, end)
        part = self.block.part
        line, column = (1, first + 1) if part else self.document.position(first)
        return Location(self.document.path, first, last, line, column, language, self.block.text[start:end], part)


def list_styled_blocks(version: Version, claimed: set[Sentence], settings: Settings) -> Iterator[StyledBlock]:
    """The blocks of a version that hold text in its language. Sentences that a rule has claimed are covered."""
    groups: dict[int, list[Sentence]] = {}
    for sentence in version.sentences:
        groups.setdefault(id(sentence.block), []).append(sentence)
    for sentences in groups.values():
        block = sentences[0].block
        if not block.translate or judge_text_kind(block.text) in NO_TEXT:
            continue
        own = [
            one for one in sentences if one not in claimed and (one.language or version.language) == version.language
        ]
        text = _cover(own, block, version.language, settings)
        if any(sign.isalnum() for sign in text):
            yield StyledBlock(sentences[0].document, block, text)


def _cover(own: Sequence[Sentence], block: Block, language: str, settings: Settings) -> str:
    """The block's text with all covered but these sentences, and in them what is no text of the language."""
    signs = [COVER] * len(block.text)
    for one in own:
        signs[one.start : one.end] = block.text[one.start : one.end]
    for one, other in pairwise(sorted(own, key=lambda each: each.start)):
        if not block.text[one.end : other.start].strip():
            signs[one.end : other.start] = block.text[one.end : other.start]
    kept = [(one.start + start, one.start + end) for one in own for start, end in find_kept_ranges(one, settings)]
    code = [(inline.start, inline.end) for inline in block.inlines if inline.kind == "code"]
    text = blank_ranges("".join(signs), [*kept, *code], COVER)
    text = _TECHNICAL.sub(lambda match: COVER * len(match[0]), text)
    quoted = [(start + 1, end - 1) for start, end in find_quotations(text)]
    return blank_ranges(text, [one for one in quoted if _is_foreign(text[slice(*one)], language)], COVER)


def _is_foreign(text: str, language: str) -> bool:
    if len(text.split()) < LEAST_QUOTED_WORDS:
        return False
    found = identify_language(text.replace(COVER, " "), registry.codes())
    return found is not None and found != language
