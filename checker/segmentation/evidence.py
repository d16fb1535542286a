"""Whether a stop ends its sentence: what the word before it and the word after it say."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from checker import languages
from checker.languages.sentence_facts import merged
from checker.segmentation.candidates import FOLLOWING, OPENERS, heading_ends

if TYPE_CHECKING:
    from checker.languages.sentence_facts import SentenceFacts

_LEADING = OPENERS + "”»-–—/+~"
GOES_ON = frozenset(",;:)]}%&/»›")
"""Signs that no sentence begins with."""
_VOWELS = re.compile(r"[aeiouyàâäáãåæèéêëìîïíòôöóõøœùûüúÿ0-9]", re.IGNORECASE)
_ROMAN = re.compile(r"[IVXLC]++\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,3}[.-]++)*+[^\W\d_]\Z")
_REACH = 40
_SHORT = 4
_LONGEST_MARK = 8
_LONGEST_ORDINAL = 3


class Strength(IntEnum):
    """What an abbreviation needs after it to end a sentence: nothing suffices, a starter, a capital, no number."""

    NEVER = 0
    STARTER = 1
    CAPITAL = 2
    NUMBER = 3


def _with_capitals(words: frozenset[str]) -> set[str]:
    """The words with their forms at the start of a sentence."""
    return {*words, *(word[0].upper() + word[1:] for word in words if len(word) > 1)}


class Evidence:
    """The facts of a language, arranged for look-up."""

    def __init__(self, facts: SentenceFacts) -> None:
        self.facts = facts
        self.numbered = _with_capitals(facts.numbered)
        self.abbreviations: dict[str, Strength] = {}
        for words, strength in (
            (self.numbered, Strength.NUMBER),
            (facts.often, Strength.CAPITAL),
            (facts.rarely, Strength.STARTER),
            (_with_capitals(facts.pointing), Strength.NEVER),
            (facts.titles, Strength.NEVER),
        ):
            self.abbreviations.update(dict.fromkeys(words, strength))
        self.starters = self._openings(facts.starters)
        self.strong_starters = self._openings(facts.strong_starters)
        self.headings = heading_ends(facts.strong_starters) if facts.strong_starters else None

    @staticmethod
    def _openings(words: frozenset[str]) -> set[str]:
        """The words, and of words with an apostrophe the part up to it."""
        return {*words, *(word[: word.find("'") + 1] for word in words if "'" in word)}

    def starter(self, text: str, at: int) -> bool:
        """Whether a word that begins sentences stands at a place."""
        return _stands(self.starters, text, at)

    def strong_starter(self, text: str, at: int) -> bool:
        """Whether a word stands at a place whose capital shows that a sentence begins."""
        return _stands(self.strong_starters, text, at)

    def stop_ends(self, text: str, start: int, stop: int, at: int) -> bool:
        """Whether the single full stop at `stop` ends the sentence from `start`, `at` being the next word's place."""
        letter = text[at]
        if letter in GOES_ON:
            return False
        before = text[max(start, stop - _REACH) : stop].rsplit(None, 2)
        if not before:
            return False
        if text[stop - 1].isspace():
            return letter.isupper()
        word = before[-1]
        previous = before[-2] if len(before) > 1 else ""
        if not word[0].isalnum():
            word = word.lstrip(_LEADING) or word
        strength = self.abbreviations.get(word)
        if strength is None and ("'" in word or "’" in word):
            cut = max(word.rfind("'"), word.rfind("’"))
            if cut <= 2 or word[cut - 1] == "u":
                word = word[cut + 1 :] or word
                strength = self.abbreviations.get(word)
        if strength is not None:
            return self._abbreviation_ends(text, word, strength, letter, at)
        if letter.islower():
            return self._lower_case_starts(text, start, word, at)
        if word[-1].isdigit():
            return self._number_ends(text, previous, word, letter, at)
        if self._is_weak(previous, word):
            return bool(previous) and (not letter.isalnum() or self.starter(text, at))
        return not (word.isupper() and word.capitalize() in self.facts.titles and text[at : at + 2].isupper())

    def _abbreviation_ends(self, text: str, word: str, strength: Strength, letter: str, at: int) -> bool:
        if letter.islower() or strength is Strength.NEVER:
            return False
        if letter.isdigit():
            return word not in self.numbered and strength is not Strength.STARTER
        if strength is Strength.NUMBER:
            if len(word) > 1:
                following = FOLLOWING.match(text, at)
                return not (following and _ROMAN.match(following[1])) or self.starter(text, at)
            return self.starter(text, at)
        if strength is Strength.CAPITAL and not self.facts.capital_nouns:
            following = FOLLOWING.match(text, at)
            return not (following and following[1] in self.facts.followers)
        return not letter.isalnum() or self.starter(text, at)

    def _is_weak(self, previous: str, word: str) -> bool:
        """Whether a word looks like one that a stop belongs to: initials, Roman ordinals, words without a vowel."""
        if len(word) > _SHORT and word[-2] not in ".-":
            return self.facts.ordinal_stop and word[-1] in "IVX" and bool(_ROMAN.match(word))
        if _INITIALS.match(word):
            return True
        if word[-1].islower():
            return not _VOWELS.search(word) and not previous[-1:].isdigit()
        return bool(_ROMAN.match(word)) and (self.facts.ordinal_stop or not previous)

    def _number_ends(self, text: str, previous: str, word: str, letter: str, at: int) -> bool:
        """Whether a number and a stop are a number at the end, rather than a list's mark or an ordinal."""
        if not previous and len(word) <= _LONGEST_MARK:
            return False
        if not self.facts.ordinal_stop or len(word) > _LONGEST_ORDINAL or not word.isdigit():
            return True
        if not letter.isalpha():
            return not letter.isdigit() and letter not in "–-"
        if self.starter(text, at):
            return True
        following = FOLLOWING.match(text, at)
        if following and following[1] in self.facts.followers:
            return False
        return bool(previous) and previous not in self.facts.ordinal_leads and previous[-1] not in ",("

    def _lower_case_starts(self, text: str, start: int, word: str, at: int) -> bool:
        """Whether a sentence starts without a capital: in a text that is written so, and in words left so."""
        if len(word) < 3 or not word.isalpha():
            return False
        following = FOLLOWING.match(text, at)
        if following and following[1] in self.facts.uncapitalised:
            return True
        return text[start].islower()


def _stands(words: set[str], text: str, at: int) -> bool:
    found = FOLLOWING.match(text, at)
    if not found:
        return False
    word, apostrophe = found.groups()
    return word in words or (bool(apostrophe) and word + "'" in words)


@lru_cache(maxsize=32)
def _known(language: str, codes: tuple[str, ...]) -> Evidence:
    if language in codes:
        return Evidence(languages.get(language).sentences)
    return Evidence(merged([languages.get(code).sentences for code in codes]))


def evidence_for(language: str | None) -> Evidence:
    """The evidence of a language; of all languages together for one that is not known."""
    return _known(language or "", languages.codes())
