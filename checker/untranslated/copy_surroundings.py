"""Where a word that stands in both versions stands in each of them: what its surroundings say of it.

A word that was left over stands where its translation would: behind an article of the text's language, say. One that
was kept on purpose stands behind what names it, among signs, in a name, in code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from checker.languages.quotation_marks import get_apostrophes
from checker.untranslated.word_context import HYPHENS

if TYPE_CHECKING:
    from checker.languages.word_facts import WordFacts
    from checker.untranslated.comparable_words import ComparableWord

_SURE_CODE = r"(?<!\S)--?[a-z]|\w_\w|\b\w+\(\)|\$[A-Za-z]|(?<!\S)~?/\w|\b[a-z]+\.[a-z]+\b|[{}`\\|]"
_SIGNS_OF_CODE = ("-", "_", "()", "$", "/", "{", "}", "`", "\\", "|")
"""One of these, or a point within a word, stands in all that is surely code."""
_CODE = re.compile(rf"{_SURE_CODE}|[a-z][A-Z]|\w/\w|[<>=]")
"""What mostly stands in code only: options, paths, calls, names in programs."""
_CODE_OF_AN_ARTICLE = re.compile(_SURE_CODE)
_NEAR = 12
"""Characters from a word at which code is near."""
_MUCH_CODE = 2
"""Pieces of code in a text that is full of it."""
_LONGEST_RUN = 4
"""Copied words in a row from which more say the same."""
_MARKS = frozenset(".,;:!?…")
_SPACES = " \u00a0\u202f"
_OPENING = "([\"'"


class SideText(NamedTuple):
    """A text with its words, and what is known of its language."""

    text: str
    pieces: list[ComparableWord]
    facts: WordFacts


def count_code(text: str) -> int:
    """How many pieces of code stand in a text, up to the number from which it is full of them."""
    return min(_MUCH_CODE, sum(1 for _ in islice(_CODE.finditer(text), _MUCH_CODE)))


def has_code(text: str) -> bool:
    """Whether something stands in a text that is surely code."""
    if not any(sign in text for sign in _SIGNS_OF_CODE) and "." not in text[:-1]:  # as most sentences are
        return False
    return _CODE_OF_AN_ARTICLE.search(text) is not None


def list_surroundings(at: int, here: SideText, place: int, there: SideText, code: int) -> Iterator[str]:
    """What stands around a copied word here and there, by name; ``code`` is how much of it the text here holds."""
    piece, text = here.pieces[at], here.text
    yield f"before {_name_neighbour(at, at - 1, here)}"
    yield f"after {_name_neighbour(at, at + 1, here)}"
    yield f"before there {_name_neighbour(place, place - 1, there)}"
    yield f"after there {_name_neighbour(place, place + 1, there)}"
    yield f"code {code}"
    if code and _CODE.search(text[max(0, piece.start - _NEAR) : piece.end + _NEAR]):
        yield "code near"
    if piece.start and text[piece.start - 1] in _OPENING:
        yield "opened"


def list_run(run: Sequence[ComparableWord], here: WordFacts, there: WordFacts) -> Iterator[str]:
    """What the copied words in a row say together, by name."""
    yield f"run {min(len(run), _LONGEST_RUN)}"
    small, small_here = there.function_words.every, here.function_words.every
    if any(piece.text.islower() and piece.lower in small and piece.lower not in small_here for piece in run):
        yield "run with small word"
    if any(not (piece.text.islower() or piece.fresh) for piece in run):
        yield "run with capital"


def _name_neighbour(at: int, beside: int, side: SideText) -> str:
    """What stands on one side of a word: an end, signs, or what kind of word."""
    if not 0 <= beside < len(side.pieces):
        return "end"
    gap = side.text[side.pieces[min(at, beside)].end : side.pieces[max(at, beside)].start].strip(_SPACES)
    if gap and gap not in get_apostrophes():
        return "mark" if set(gap) <= _MARKS else "hyphen" if gap in HYPHENS else "signs"
    piece, words = side.pieces[beside], side.facts.function_words
    if piece.lower in words.articles:
        return "article"
    if piece.lower in words.every:
        return "small word"
    kind = "word" if piece.text.islower() else "capital"
    return f"copied {kind}" if piece.copied else kind
