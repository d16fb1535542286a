"""How the words of a version stand in it: in small letters, at the start of a sentence, where a noun stands."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.languages.word_facts import WordFacts
    from checker.untranslated.comparable_words import ComparableWord


@dataclass(slots=True)
class WordForms:
    """How a word stands in the other version."""

    first: int = 0  # its first place, among the words of that version
    small: bool = False  # seen in small letters
    fresh: bool = False  # seen at the start of a sentence
    led: bool = False  # seen where a noun stands: behind an article, an adjective, a number


def gather_forms(pieces: Sequence[ComparableWord], left_out: Container[int], facts: WordFacts) -> dict[str, WordForms]:
    """How each word of a text stands in it, by the word in small letters; words at places left out are passed over."""
    forms: dict[str, WordForms] = {}
    small_words = facts.function_words
    behind = (small_words.connectives - small_words.articles) | small_words.clause_words
    before = ""
    for at, piece in enumerate(pieces):
        if at in left_out:
            continue
        form = forms.setdefault(piece.lower, WordForms(at))
        form.small = form.small or piece.text.islower()
        form.fresh = form.fresh or piece.fresh
        form.led = form.led or piece.counted or before in small_words.articles
        form.led = form.led or (before.endswith(facts.inflection.adjective_endings) and before not in behind)
        before = piece.lower
    return forms
