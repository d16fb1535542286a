"""Whether a full stop ends its sentence, or belongs to the word before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.segmentation.candidates import FOLLOWING, GOES_ON, OPENERS, find_next_sign
from checker.segmentation.sentence_evidence import AbbreviationStrength

if TYPE_CHECKING:
    from checker.segmentation.sentence_evidence import SentenceEvidence
    from checker.segmentation.style import WritingStyle

_LEADING = OPENERS + "”»-–—/+~"
_VOWELS = re.compile(r"[aeiouyàâäáãåæèéêëìîïíòôöóõøœùûüúÿ0-9]", re.IGNORECASE)
_ROMAN = re.compile(r"[IVXLC]++\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,3}[.-]++)*+[^\W\d_]\Z")
_REACH = 40
_SHORT = 4
_LONGEST_MARK = 8
_LONGEST_ORDINAL = 3


class FullStops:
    """The decisions about the full stops of one text. Places are 0-based."""

    def __init__(self, text: str, evidence: SentenceEvidence, style: WritingStyle) -> None:
        self._text = text
        self._evidence = evidence
        self._facts = evidence.facts
        self._style = style

    def ends(self, start: int, stop: int, at: int) -> bool:
        """Whether the stop at `stop` ends the sentence that begins at `start`, `at` being the next word's place."""
        text = self._text
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
        abbreviations = self._evidence.abbreviations
        strength = abbreviations.get(word)
        if strength is None and ("'" in word or "’" in word):
            cut = max(word.rfind("'"), word.rfind("’"))
            if cut <= 2 or word[cut - 1] == "u":  # an elided article, not the ending of a word
                word = word[cut + 1 :] or word
                strength = abbreviations.get(word)
        if strength is None and self._facts.numbered_endings and word.endswith(self._facts.numbered_endings):
            strength = AbbreviationStrength.NUMBER
        if strength is not None:
            return self._abbreviation(word, strength, letter, at)
        if letter.islower():
            return self._small_start(start, stop, word, at)
        if word[-1].isdigit():
            return self._number(previous, word, letter, at)
        if word in self._facts.ordinal_leads and self._evidence.follower(self._text, at):
            return False  # a figure is missing: am . Mai
        if self._is_weak(previous, word):
            return bool(previous) and (
                not letter.isalnum() or (self._evidence.starter(self._text, at) and not self._particle(word, at))
            )
        return not (word.isupper() and word.capitalize() in self._facts.titles and text[at : at + 2].isupper())

    def _abbreviation(self, word: str, strength: AbbreviationStrength, letter: str, at: int) -> bool:
        if letter.islower() or strength is AbbreviationStrength.NEVER:
            return False
        if letter.isdigit():
            return strength is AbbreviationStrength.CAPITAL
        if strength is AbbreviationStrength.FIGURE:
            return True
        following = FOLLOWING.match(self._text, at)
        if strength is AbbreviationStrength.NUMBER and len(word) > 1:
            return not following or (len(following[1]) > 1 and not _ROMAN.match(following[1]))
        if strength is AbbreviationStrength.CAPITAL and not self._facts.capital_nouns:
            return not self._evidence.follower(self._text, at)
        return not letter.isalnum() or self._evidence.starter(self._text, at)

    def _is_weak(self, previous: str, word: str) -> bool:
        """Whether a stop may belong to a word: initials, Roman ordinals, words without a vowel."""
        if len(word) > _SHORT and word[-2] not in ".-":
            return self._facts.ordinal_stop and word[-1] in "IVX" and bool(_ROMAN.match(word))
        if _INITIALS.match(word):
            return True
        if word[1:].islower():
            return bool(previous) and not _VOWELS.search(word) and not previous[-1].isdigit()
        return bool(_ROMAN.match(word)) and (self._facts.ordinal_stop or not previous)

    def _particle(self, word: str, at: int) -> bool:
        """Whether initials and a particle begin a name: J. Le Goff."""
        following = FOLLOWING.match(self._text, at)
        if not (following and word[-1].isupper() and following[1] in self._facts.particles):
            return False
        return self._text[find_next_sign(self._text, following.end())].isupper()

    def _number(self, previous: str, word: str, letter: str, at: int) -> bool:
        """Whether a number and a stop are a number at the end, rather than a list's mark or an ordinal."""
        if not previous and len(word) <= _LONGEST_MARK:
            return False
        if not self._facts.ordinal_stop or len(word) > _LONGEST_ORDINAL or not word.isdigit():
            return True
        if not letter.isalpha():
            return not letter.isdigit() and letter not in "–-"
        if self._evidence.follower(self._text, at):
            return False
        if self._evidence.starter(self._text, at):
            return True
        return bool(previous) and previous not in self._facts.ordinal_leads and previous[-1] not in ",("

    def _small_start(self, start: int, stop: int, word: str, at: int) -> bool:
        """Whether a sentence starts without a capital: in brackets, in a text written so, in words left so."""
        if len(word) < 3 or not word.isalpha():
            return False
        text = self._text
        if text[at - 1] == "(" and len(word) > _SHORT and text[stop + 1].isspace():
            return True
        following = FOLLOWING.match(text, at)
        if following and following[1] in self._facts.uncapitalised:
            return True
        return text[start].islower() or (len(word) >= _SHORT and self._style.small)
