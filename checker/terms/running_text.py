"""Terms in the sentences of an article: addresses, placeholders, codes and what a format keeps hold none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.identification.non_text import ADDRESS, HANDLE, PLACEHOLDER, TAG

if TYPE_CHECKING:
    from checker.model import Sentence
    from checker.terms.term_index import Occurrence, TermIndex

_DOTTED = r"\b\w+(?:\.[a-z]\w+)+\b(?:/\S*)?"
_NO_TEXT = re.compile(f"{ADDRESS}|{PLACEHOLDER}|{TAG}|{HANDLE}|{_DOTTED}")
_SIGNS = re.compile(r"[@#{<%]|//|www\.|\w\.\w")
"""One of them stands in whatever is no text."""


def hide_non_text(text: str) -> str:
    """A text with addresses, names of files, placeholders and tags made spaces; offsets stay the same."""
    return _NO_TEXT.sub(lambda found: " " * len(found.group()), text) if _SIGNS.search(text) else text


def find_in_sentence(index: TermIndex, sentence: Sentence) -> list[Occurrence]:
    """The terms of a sentence but for those that are to stay as they are; offsets are into ``sentence.text``."""
    found = index.find(hide_non_text(sentence.text))
    kept = [
        (mark.start - sentence.start, mark.end - sentence.start)
        for mark in (sentence.block.marks if found else ())
        if mark.kind == "keep" or mark.value != sentence.language
    ]
    return [one for one in found if not any(one.start < end and start < one.end for start, end in kept)]
