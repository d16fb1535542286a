"""The facts of a language arranged for look-up: one dictionary of abbreviations, one set of starters."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from checker import languages
from checker.languages.sentence_facts import merge_facts
from checker.segmentation.candidates import FOLLOWING, find_heading_ends, find_next_sign

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.languages.sentence_facts import SentenceFacts


class AbbreviationStrength(IntEnum):
    """What must follow an abbreviation that ends a sentence."""

    NEVER = 0
    """It never ends one."""
    STARTER = 1
    """A word that begins sentences."""
    CAPITAL = 2
    """A capital (a starter where nouns have capitals too)."""
    NUMBER = 3
    """Anything but a number or a letter that labels."""
    FIGURE = 4
    """Anything but figures."""


class SentenceEvidence:
    """The facts of a language, and questions about the word at a place of a text."""

    def __init__(self, facts: SentenceFacts) -> None:
        self.facts = facts
        self.abbreviations: dict[str, AbbreviationStrength] = {}
        for words, strength in (
            (_with_capitals(facts.numbered), AbbreviationStrength.NUMBER),
            (_with_capitals(facts.counted), AbbreviationStrength.FIGURE),
            (facts.often, AbbreviationStrength.CAPITAL),
            (facts.rarely, AbbreviationStrength.STARTER),
            (facts.pointing, AbbreviationStrength.NEVER),
            (facts.titles, AbbreviationStrength.NEVER),
        ):
            self.abbreviations.update(dict.fromkeys(words, strength))
        self._starters = _openings(facts.starters)
        self._strong_starters = _openings(facts.strong_starters)
        self.heading_end = find_heading_ends(facts.strong_starters or {"\0"})

    def starter(self, text: str, at: int) -> bool:
        """Whether a word that begins sentences stands at a place."""
        return _stands(self._starters, text, at)

    def strong_starter(self, text: str, at: int) -> bool:
        """Whether a word stands at a place whose capital shows that a sentence begins."""
        return _stands(self._strong_starters, text, at)

    def clear_start(self, text: str, at: int) -> bool:
        """Whether a strong starter stands at a place that is no part of a name: a lower-case word follows it."""
        found = FOLLOWING.match(text, at)
        if not found or not self.strong_starter(text, at):
            return False
        end = found.end()
        return text[find_next_sign(text, end + text.startswith(",", end))].islower()

    def follower(self, text: str, at: int) -> bool:
        """Whether a word stands at a place that goes on after a number: a month."""
        found = FOLLOWING.match(text, at)
        return found is not None and found[1] in self.facts.followers

    def function_word(self, word: str) -> bool:
        """Whether a word without a capital is an article, a pronoun, a preposition or the like."""
        return word.islower() and word.capitalize() in self.facts.starters


def _with_capitals(words: frozenset[str]) -> set[str]:
    """The words with their forms at the start of a sentence."""
    return {*words, *(word[0].upper() + word[1:] for word in words if len(word) > 1)}


def _openings(words: frozenset[str]) -> set[str]:
    """The words, and of words with an apostrophe the part up to it."""
    return {*words, *(word[: word.find("'") + 1] for word in words if "'" in word)}


def _stands(words: set[str], text: str, at: int) -> bool:
    found = FOLLOWING.match(text, at)
    if not found:
        return False
    word, apostrophe = found.groups()
    return word in words or (bool(apostrophe) and word + "'" in words)


@lru_cache(maxsize=32)
def _arranged(several: tuple[SentenceFacts, ...]) -> SentenceEvidence:
    return SentenceEvidence(several[0] if len(several) == 1 else merge_facts(several))


def _facts_of(codes: Iterable[str]) -> Iterator[SentenceFacts]:
    """The sentence facts of those languages that have them."""
    for code in codes:
        try:
            yield languages.get(code).sentences
        except LookupError:
            continue


def get_evidence(language: str | None) -> SentenceEvidence:
    """The evidence of a language; of all languages together for one that is not known or has no facts of sentences."""
    several = tuple(_facts_of([language] if language else ()))
    return _arranged(several or tuple(_facts_of(languages.codes())))
