"""Whether a full stop ends its sentence, or belongs to the word before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.segmentation.candidates import find_next_sign
from checker.segmentation.sentence_evidence import AbbreviationStrength
from checker.segmentation.thresholds import (
    LEAST_PLAIN_WORD,
    LEAST_STYLE_WORD,
    LONG_WORD,
    LONGEST_MARK,
    LONGEST_ORDINAL,
    WORD_REACH,
)

if TYPE_CHECKING:
    from checker.segmentation.sentence_evidence import SentenceEvidence
    from checker.segmentation.style import WritingStyle

_ROMAN = re.compile(r"[IVXLC]++\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,3}[.-]++)*+[^\W\d_]\Z")


class FullStops:
    """The decisions about the full stops of one text. Places are 0-based; `at` is the next word's place."""

    def __init__(self, text: str, evidence: SentenceEvidence, style: WritingStyle) -> None:
        self._text = text
        self._evidence = evidence
        self._style = style

    def is_end(self, start: int, stop: int, at: int) -> bool:
        """Whether the stop at `stop` ends the sentence that begins at `start`, `at` being the next word's place."""
        text = self._text
        letter = text[at]
        if letter in self._evidence.signs.never_first:
            return False
        before = text[max(start, stop - WORD_REACH) : stop].rsplit(None, 2)
        if not before:
            return False
        if text[stop - 1].isspace():
            return letter.isupper()
        previous = before[-2] if len(before) > 1 else ""
        word, strength = self._look_up(before[-1])
        if strength is not None:
            return self._is_end_after_abbreviation(word, strength, at)
        if letter.islower():
            return self._is_small_start(start, stop, word, at)
        if word[-1].isdigit():
            return self._is_end_after_number(previous, word, at)
        return self._is_end_after_word(previous, word, at)

    def _look_up(self, word: str) -> tuple[str, AbbreviationStrength | None]:
        """The word without signs and an elided word before it (`art` of `l'art`); its strength as an abbreviation."""
        if not word[0].isalnum():
            word = word.lstrip(self._evidence.leading) or word
        evidence = self._evidence
        strength = evidence.abbreviations.get(word)
        if strength is None and not word.isalpha() and (elided := evidence.patterns.elided.match(word)):
            word = word[elided.end() :]
            strength = evidence.abbreviations.get(word)
        if strength is None and word.endswith(evidence.numbered_endings):
            strength = AbbreviationStrength.NUMBER
        return word, strength

    def _is_end_after_abbreviation(self, word: str, strength: AbbreviationStrength, at: int) -> bool:
        letter = self._text[at]
        if letter.islower() or strength is AbbreviationStrength.NEVER:
            return False
        if letter.isdigit():
            return strength is AbbreviationStrength.CAPITAL
        if strength is AbbreviationStrength.FIGURE:
            return True
        if strength is AbbreviationStrength.NUMBER and len(word) > 1:
            following = self._evidence.follow(self._text, at)
            return not following or (len(following[1]) > 1 and not _ROMAN.match(following[1]))
        if strength is AbbreviationStrength.CAPITAL and not self._evidence.facts.capital_nouns:
            return not self._evidence.has_word(self._evidence.facts.abbreviations.often_continued, self._text, at)
        return not letter.isalnum() or self._evidence.is_starter(self._text, at)

    def _is_end_after_word(self, previous: str, word: str, at: int) -> bool:
        """Whether a stop ends its sentence after a word that is no abbreviation, before a capital or a sign."""
        text = self._text
        if word in self._evidence.ordinal_leads and self._evidence.has_word(self._evidence.ordinal_followers, text, at):
            return False  # a figure is missing: am . Mai
        if self._is_weak(previous, word):
            if not previous:
                return False
            return not text[at].isalnum() or (self._evidence.is_starter(text, at) and not self._is_particle(word, at))
        in_capitals = word.isupper() and text[at : at + 2].isupper()
        return not (in_capitals and word.capitalize() in self._evidence.facts.abbreviations.titles)

    def _is_weak(self, previous: str, word: str) -> bool:
        """Whether a stop may belong to a word: initials, Roman ordinals, words without a vowel."""
        if len(word) >= LONG_WORD and word[-2] not in ".-":
            return self._evidence.has_ordinal_stops and word[-1] in "IVX" and bool(_ROMAN.match(word))
        if _INITIALS.match(word):
            return True
        if word[1:].islower():
            return bool(previous) and not self._evidence.has_vowel(word) and not previous[-1].isdigit()
        return bool(_ROMAN.match(word)) and (self._evidence.has_ordinal_stops or not previous)

    def _is_particle(self, word: str, at: int) -> bool:
        """Whether initials and a particle begin a name: J. Le Goff."""
        following = self._evidence.follow(self._text, at)
        if not (following and word[-1].isupper() and following[1] in self._evidence.facts.openings.particles):
            return False
        return self._text[find_next_sign(self._text, following.end())].isupper()

    def _is_end_after_number(self, previous: str, word: str, at: int) -> bool:
        """Whether a number and a stop are a number at the end, rather than a list's mark or an ordinal."""
        if not previous and len(word) <= LONGEST_MARK:
            return False
        if not self._evidence.has_ordinal_stops or len(word) > LONGEST_ORDINAL or not word.isdigit():
            return True
        letter = self._text[at]
        if not letter.isalpha():
            return not letter.isdigit() and letter not in "–-"
        if self._evidence.has_word(self._evidence.ordinal_followers, self._text, at):
            return False
        if self._evidence.is_starter(self._text, at):
            return True
        return bool(previous) and previous not in self._evidence.ordinal_leads and previous[-1] not in ",("

    def _is_small_start(self, start: int, stop: int, word: str, at: int) -> bool:
        """Whether a sentence starts without a capital: in brackets, in a text written so, in words left so."""
        if len(word) < LEAST_PLAIN_WORD or not word.isalpha():
            return False
        text = self._text
        if text[at - 1] == "(" and len(word) >= LONG_WORD and text[stop + 1].isspace():
            return True
        if self._evidence.has_word(self._evidence.facts.openings.uncapitalised, text, at):
            return True
        return text[start].islower() or (len(word) >= LEAST_STYLE_WORD and self._style.lacks_capitals)
