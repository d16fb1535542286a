"""Whether a stop ends its sentence: what the word before it and the word after it say."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from checker import languages
from checker.languages.sentence_facts import merged
from checker.segmentation.candidates import FOLLOWING

if TYPE_CHECKING:
    from checker.languages.sentence_facts import SentenceFacts

_LEADING = "\"'“”„‚‘«»‹›([{¿¡`*_#-–—/"
_ROMAN = re.compile(r"[IVXLC]+\Z")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,4}\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}[.-]+)*[^\W\d_]\Z")


class Strength(IntEnum):
    """How an abbreviation stands to the end of a sentence, weakest claim first."""

    NEVER = 0
    STARTER = 1
    CAPITAL = 2
    NUMBER = 3


def _cased(words: frozenset[str]) -> set[str]:
    """The words with their forms at the start of a sentence and in capitals."""
    out = set(words)
    for word in words:
        if len(word) > 1:
            out.add(word[0].upper() + word[1:])
            out.add(word.upper())
    return out


class Evidence:
    """The facts of a language, arranged for look-up."""

    def __init__(self, facts: SentenceFacts) -> None:
        self.abbreviations: dict[str, Strength] = {}
        for words, strength in (
            (facts.before_number, Strength.NUMBER),
            (facts.often, Strength.CAPITAL),
            (facts.rarely, Strength.STARTER),
            (facts.never, Strength.NEVER),
        ):
            self.abbreviations.update(dict.fromkeys(_cased(words), strength))
        self.numbered = _cased(facts.before_number)
        self.months = facts.months
        self.starters = set(facts.starters)
        self.starters.update(word[: word.find("'") + 1] for word in facts.starters if "'" in word)
        self.uncapitalised = facts.uncapitalised
        self.ordinal_stop = facts.ordinal_stop
        self.capital_nouns = facts.capital_nouns
        strong = sorted({word.replace("’", "'") for word in facts.strong_starters}, key=len, reverse=True)
        self.headless: re.Pattern[str] | None = None
        if strong:
            alternatives = "|".join(
                re.escape(word).replace("'", "['’]") + ("" if word.endswith("'") else " ") for word in strong
            )
            self.headless = re.compile(rf" (?<=[a-zß-öø-ÿœ)%] )(?=(?:{alternatives})[a-zß-öø-ÿœ])")

    def starter(self, text: str, at: int) -> bool:
        """Whether a word that begins sentences stands at a place."""
        found = FOLLOWING.match(text, at)
        if not found:
            return False
        word, apostrophe = found.groups()
        return word in self.starters or (bool(apostrophe) and word + "'" in self.starters)

    def stop_ends(self, text: str, start: int, stop: int, at: int) -> bool:
        """Whether the single full stop at `stop` ends the sentence from `start`, `at` being the next word's place."""
        tokens = text[max(start, stop - 40) : stop].rsplit(None, 1)
        if not tokens:
            return False
        word = tokens[-1]
        first = len(tokens) == 1 and stop - start < 40
        letter = text[at]
        if not word[0].isalnum():
            word = word.lstrip(_LEADING)
        strength = self.abbreviations.get(word)
        if strength is None:
            for mark in "'’":
                if mark in word:
                    word = word[word.rfind(mark) + 1 :]
                    strength = self.abbreviations.get(word)
        if strength is not None:
            return self._abbreviation_ends(text, word, strength, letter, at)
        if letter.islower():
            return self._lower_case_starts(text, start, word, at)
        last = word[-1:]
        if last.isdigit():
            return self._number_ends(text, word, first, letter, at)
        if first and len(word) <= 4 and (len(word) <= 1 or _ROMAN.match(word)):
            return False
        if len(word) <= 1 or word[-2] in ".-":
            if _INITIALS.match(word) or _DOTTED.match(word):
                return not letter.isalnum() or self.starter(text, at)
        elif self.ordinal_stop and last in "IVX" and _ROMAN.match(word):
            return self.starter(text, at)
        return True

    def _abbreviation_ends(self, text: str, word: str, strength: Strength, letter: str, at: int) -> bool:
        if letter.islower() or strength is Strength.NEVER:
            return False
        if letter.isdigit():
            return word not in self.numbered and strength is not Strength.STARTER
        if strength is Strength.NUMBER:
            following = FOLLOWING.match(text, at)
            return not (following and _ROMAN.match(following[1]))
        if strength is Strength.CAPITAL and not self.capital_nouns:
            return True
        return not letter.isalnum() or self.starter(text, at)

    def _number_ends(self, text: str, word: str, first: bool, letter: str, at: int) -> bool:
        if first and len(word) <= 8:
            return False
        if not self.ordinal_stop or len(word) > 3 or not word.isdigit():
            return True
        if not letter.isalpha():
            return letter not in "0123456789–-"
        return self.starter(text, at)

    def _lower_case_starts(self, text: str, start: int, word: str, at: int) -> bool:
        """Whether a sentence starts without a capital: in a text that is written so, and in words left so."""
        if len(word) < 3 or not word.isalpha():
            return False
        following = FOLLOWING.match(text, at)
        if following and following[1] in self.uncapitalised:
            return True
        return text[start].islower()


@lru_cache(maxsize=32)
def _known(language: str, codes: tuple[str, ...]) -> Evidence:
    if language in codes:
        return Evidence(languages.get(language).sentences)
    return Evidence(merged([languages.get(code).sentences for code in codes]))


def evidence_for(language: str | None) -> Evidence:
    """The evidence of a language; of all languages together for one that is not known."""
    return _known(language or "", languages.codes())
