"""The first look for copies: could a word of the other version have been left in a text? Mostly it could not.

What it must equal: where `may_be_copied` says no, ``compare_texts`` finds nothing.
``tests/untranslated/test_copy_prefilter.py`` compares; only ``copied_text`` asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages as registry
from checker.identification.non_text import find_words, mask_non_text
from checker.untranslated.comparable_words import get_comparable_vocabulary, is_one_piece
from checker.untranslated.copied_word_features import get_copy_rater
from checker.untranslated.thresholds import MOST_PLACES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.untranslated.copied_word_features import CopyRater


def may_be_copied(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether a word that could have been left in ``text`` stands in both, in letters of which one may say so."""
    common = get_comparable_vocabulary(text) & get_comparable_vocabulary(other)
    if not common:
        return False
    rater = get_copy_rater(language, other_language, registry.codes())
    suspects = list(filter(rater.is_suspect, common))
    return bool(suspects) and _may_be_said(suspects, mask_non_text(text), mask_non_text(other), rater)


def _may_be_said(suspects: Iterable[str], text: str, other: str, rater: CopyRater) -> bool:
    """Whether one of the words is written so, here and there, that ``find_case`` may name a case."""
    words, words_there = find_words(text), find_words(other)
    for suspect in suspects:
        here, there = (_list_spellings(suspect, every) for every in (words, words_there))
        if not (here and there) or any(_may_be_case(one, there, (text, other), rater) for one in here):
            return True
    return False


def _list_spellings(suspect: str, words: Iterable[str]) -> set[str]:
    """How a word in small letters is written; none where it may have been taken out of another one."""
    every = [word for word in words if suspect in word.lower()]
    return {word for word in every if word.lower() == suspect} if all(map(is_one_piece, every)) else set()


def _may_be_case(one: str, there: set[str], texts: tuple[str, str], rater: CopyRater) -> bool:
    """Whether a word written like ``one`` here, and in some ways there, may have a case."""
    small, small_there = one.lower(), any(map(str.islower, there))
    name, nouns_there = rater.facts.lexicon.is_name(small), rater.facts.capitals.on_nouns
    if one.islower():
        return nouns_there and not all(map(str.islower, there)) if name else small_there
    if one.isupper() or rater.home.capitals.on_nouns:
        return False
    if small_there:
        return True
    if small in rater.facts.function_words.clause_words:
        return False
    if name:
        return nouns_there
    return _may_be_fresh(one, texts[0]) and any(_may_be_fresh(word, texts[1]) for word in there)


def _may_be_fresh(word: str, text: str) -> bool:
    """Whether a word stands somewhere where more than one sign is between it and the word before."""
    at = text.find(word)
    for _ in range(MOST_PLACES):
        if at < 0:
            return False
        if at < 2 or text[at - 1].isalpha() or not text[at - 2].isalpha():
            return True
        at = text.find(word, at + 1)
    return True
