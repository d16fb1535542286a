"""The facts of a language arranged for look-up: one dictionary of abbreviations, one set of starters."""

from __future__ import annotations

from contextlib import suppress
from enum import IntEnum
from typing import TYPE_CHECKING
from unicodedata import normalize

from checker import languages
from checker.languages.quotation_marks import STRAIGHT_APOSTROPHE, get_quotation_marks
from checker.languages.sentence_facts import merge_facts
from checker.segmentation.candidates import SentencePatterns, compile_heading_end, find_next_sign
from checker.segmentation.signs import sort_signs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.languages.sentence_facts import SentenceFacts
    from checker.languages.typography_facts import QuotePair
    from checker.segmentation.signs import SentenceSigns


_DASHES_AND_SIGNS = "-–—/+~"
_NO_WORDS: frozenset[str] = frozenset()


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
    """The facts of a language, the signs around sentences, and questions about the word at a place of a text.

    ``leading`` are the signs that may stand directly before a word.
    """

    def __init__(self, facts: SentenceFacts, signs: SentenceSigns) -> None:
        self.facts = facts
        self.signs = signs
        self.patterns = SentencePatterns(signs, facts.elided)
        self.heading_end = compile_heading_end(facts.openings.strong_starters, signs.apostrophes)
        self.numbered_endings = facts.abbreviations.numbered_endings
        self._vowels = frozenset(facts.vowels)
        self.leading = signs.openers + _DASHES_AND_SIGNS
        self.has_ordinal_stops = facts.ordinals is not None
        self.ordinal_leads = facts.ordinals.leads if facts.ordinals else _NO_WORDS
        self.ordinal_followers = facts.ordinals.followers if facts.ordinals else _NO_WORDS
        self.abbreviations = _rank_abbreviations(facts)
        self.follow = self.patterns.following.match
        self._starters = _add_elided(facts.openings.starters)
        self._strong_starters = _add_elided(facts.openings.strong_starters)

    def is_starter(self, text: str, at: int) -> bool:
        """Whether a word that begins sentences stands at a place."""
        return self._is_one_of(self._starters, text, at)

    def is_strong_starter(self, text: str, at: int) -> bool:
        """Whether a word stands at a place whose capital shows that a sentence begins."""
        return self._is_one_of(self._strong_starters, text, at)

    def is_clear_start(self, text: str, at: int) -> bool:
        """Whether a strong starter stands at a place that is no part of a name: a lower-case word follows it."""
        found = self.follow(text, at)
        if not found or not self.is_strong_starter(text, at):
            return False
        end = found.end()
        return text[find_next_sign(text, end + text.startswith(",", end))].islower()

    def has_word(self, words: frozenset[str], text: str, at: int) -> bool:
        """Whether one of some words stands at a place."""
        found = self.follow(text, at)
        return found is not None and found[1] in words

    def has_vowel(self, word: str) -> bool:
        """Whether a word has a vowel, with or without an accent, or a figure: it may be written out."""
        return any(sign in self._vowels or sign.isdigit() for sign in normalize("NFD", word.lower()))

    def is_function_word(self, word: str) -> bool:
        """Whether a word without a capital is an article, a pronoun, a preposition or the like."""
        return word.islower() and word.capitalize() in self.facts.openings.starters

    def _is_one_of(self, words: set[str], text: str, at: int) -> bool:
        found = self.follow(text, at)
        if not found:
            return False
        word, apostrophe = found.groups()
        return word in words or (bool(apostrophe) and word + STRAIGHT_APOSTROPHE in words)


def _rank_abbreviations(facts: SentenceFacts) -> dict[str, AbbreviationStrength]:
    """Every abbreviation with its strength; one of several classes has that of the strictest."""
    classes, ranked = facts.abbreviations, {}
    for words, strength in (
        (_add_capitals(classes.numbered), AbbreviationStrength.NUMBER),
        (_add_capitals(classes.counted), AbbreviationStrength.FIGURE),
        (classes.often, AbbreviationStrength.CAPITAL),
        (classes.rarely, AbbreviationStrength.STARTER),
        (classes.pointing, AbbreviationStrength.NEVER),
        (classes.titles, AbbreviationStrength.NEVER),
    ):
        ranked.update(dict.fromkeys(words, strength))
    return ranked


def _add_capitals(words: frozenset[str]) -> set[str]:
    """The words with their forms at the start of a sentence."""
    return {*words, *(word[0].upper() + word[1:] for word in words if len(word) > 1)}


def _add_elided(words: frozenset[str]) -> set[str]:
    """The words, and of words with an apostrophe the part up to it."""
    apostrophe = STRAIGHT_APOSTROPHE
    return {*words, *(word[: word.find(apostrophe) + 1] for word in words if apostrophe in word)}


@languages.cache_until_change
def get_evidence(language: str | None) -> SentenceEvidence:
    """The evidence of a language; of all languages together for one that is not known or has no facts of sentences."""
    several = list(_find_sentence_facts(languages.codes() if language is None else (language,)))
    if language is not None and not several:
        return get_evidence(None)
    return SentenceEvidence(merge_facts(several), sort_signs(get_quotation_marks(), _find_spaced_quotes()))


def _find_sentence_facts(codes: tuple[str, ...]) -> Iterator[SentenceFacts]:
    """The sentence facts of those languages that have them."""
    for code in codes:
        with suppress(LookupError):
            yield languages.get(code).sentences


def _find_spaced_quotes() -> Iterator[QuotePair]:
    """The quotation marks with a space inside, of all languages."""
    for code in languages.codes():
        with suppress(LookupError):
            yield from languages.get(code).typography.spaced_quotes
