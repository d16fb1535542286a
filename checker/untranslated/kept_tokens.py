"""Tokens that two versions have in the same letters and that are names by their shape: no text that was left over.

Programs, options and files are called apt-config-icons, enabled=true; lists of them stand in running text, in small
letters. Words of a language with hyphens (easy-to-use) are none, nor are three known words in a row with commas.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from checker.untranslated.thresholds import LEAST_LISTED, LEAST_PARTS, LEAST_UNKNOWN

if TYPE_CHECKING:
    from checker.languages.word_facts import WordFacts

Span = tuple[int, int]
_TOKEN = re.compile(r"\S+")
_EDGES = re.compile(r"^[^\w-]+|[^\w]+$")
_PARTS = re.compile(r"[^\W\d_]+")
_SIGNS = re.compile(r"\w[=_@+]\w|--\w|\w-\d|\d-\w|\w://")
"""Signs within a token that no word has."""


def list_kept_tokens(text: str, other: str, there: WordFacts) -> list[Span]:
    """The tokens of a text that are names by their shape and stand so in ``other``, whose language ``there`` knows."""
    copied = {token for _span, token in _list_tokens(other)}
    tokens = [(span, token) for span, token in _list_tokens(text) if token in copied]
    chains = [span for span, token in tokens if _is_chain(token, there)]
    return sorted({*chains, *_list_listed(text, tokens, there)})


def _list_tokens(text: str) -> Iterator[tuple[Span, str]]:
    """What stands between blanks, without the signs around it."""
    for match in _TOKEN.finditer(text):
        token = match.group()
        start, end = 0, len(token)
        for edge in _EDGES.finditer(token):
            start, end = (edge.end(), end) if edge.start() == 0 else (start, edge.start())
        if start < end:
            yield (match.start() + start, match.start() + end), token[start:end]


def _is_chain(token: str, there: WordFacts) -> bool:
    """Whether a token is put together as the names of programs are: with signs, or of many parts, not all of them words
    (easy-to-use).
    """
    if _SIGNS.search(token):
        return True
    return token.count("-") + 1 >= LEAST_PARTS and token == token.lower() and not _is_known(token, there)


def _list_listed(text: str, tokens: list[tuple[Span, str]], there: WordFacts) -> Iterator[Span]:
    """Tokens in small letters that follow each other with commas between, several of them no words."""

    def list_runs() -> Iterator[tuple[int, Span, str]]:
        run, last = 0, -1
        for span, token in tokens:
            if text[last : span[0]].strip() != ",":
                run += 1
            last = span[1]
            yield run, span, token

    for _run, group in groupby(list_runs(), key=lambda one: one[0]):
        items = [(span, token) for _, span, token in group if token == token.lower()]
        unknown = sum(not _is_known(token, there) for _, token in items)
        if len(items) >= LEAST_LISTED and unknown >= LEAST_UNKNOWN * len(items):
            yield from (span for span, _ in items)


def _is_known(token: str, there: WordFacts) -> bool:
    """Whether all parts of a token are words of the language."""
    return all(there.lexicon.frequency(part) is not None for part in _PARTS.findall(token.lower()))
