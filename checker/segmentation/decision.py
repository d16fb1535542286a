"""Whether a candidate ends its sentence: what the word before it and the word after it say."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from checker.segmentation.candidates import AFTER_STOPS, FOLLOWING, GLUED, NOTE_NUMBER, OPENERS
from checker.segmentation.evidence import Strength

if TYPE_CHECKING:
    from checker.segmentation.evidence import Evidence

_LEADING = OPENERS + "”»-–—/+~"
_GOES_ON = frozenset(",;:)]}%&/»›")
"""Signs that no sentence begins with."""
_QUOTES = frozenset("\"'”’“‘»›«‹")
_DASHES = frozenset("-–—")
_VOWELS = re.compile(r"[aeiouyàâäáãåæèéêëìîïíòôöóõøœùûüúÿ0-9]", re.IGNORECASE)
_ROMAN = re.compile(r"[IVXLC]++\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,3}[.-]++)*+[^\W\d_]\Z")
_NOT_SPACE = re.compile(r"\S")
_REACH = 40
_DASH_REACH = 100
_SHORT = 4
_LONGEST_MARK = 8
_LONGEST_ORDINAL = 3
_QUOTE_REACH = 2_000
_STYLE_SAMPLE = 50_000


def next_sign(text: str, at: int) -> int:
    """The place of the next character that is not white space, else of the last character."""
    found = _NOT_SPACE.search(text, at)
    return found.start() if found else len(text) - 1


class Decisions:
    """The decisions about one text. Places are 0-based; `start` is where the present sentence begins."""

    def __init__(self, text: str, evidence: Evidence) -> None:
        self._text = text
        self.evidence = evidence
        self._facts = evidence.facts

    def stop(self, start: int, stop: int, at: int) -> bool:
        """Whether the single full stop at `stop` ends the sentence, `at` being the next word's place."""
        text = self._text
        letter = text[at]
        if letter in _GOES_ON:
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
        abbreviations = self.evidence.abbreviations
        strength = abbreviations.get(word)
        if strength is None and ("'" in word or "’" in word):
            cut = max(word.rfind("'"), word.rfind("’"))
            if cut <= 2 or word[cut - 1] == "u":  # an elided article, not the ending of a word
                word = word[cut + 1 :] or word
                strength = abbreviations.get(word)
        if strength is None and self._facts.numbered_endings and word.endswith(self._facts.numbered_endings):
            strength = Strength.NUMBER
        if strength is not None:
            return self._abbreviation(word, strength, letter, at)
        if letter.islower():
            return self._small_start(start, stop, word, at)
        if word[-1].isdigit():
            return self._number(previous, word, letter, at)
        if self._is_weak(previous, word):
            return bool(previous) and (not letter.isalnum() or (self._starter(at) and not self._particle(word, at)))
        return not (word.isupper() and word.capitalize() in self._facts.titles and text[at : at + 2].isupper())

    def strong(self, start: int, at: int, closers: str, word: int) -> bool:
        """Whether a question mark, an exclamation mark or an ellipsis at `at` ends the sentence before `word`."""
        text = self._text
        letter = text[word]
        if letter in _GOES_ON or (at == start and text[at] in ".…"):
            return False
        if letter in _DASHES:
            return not text[next_sign(text, word + 1)].islower()
        if not letter.islower():
            return True
        if _QUOTES.intersection(closers):
            return False
        return text[start].islower() or (text[at] in "!?" and self._written_small)

    def semicolon(self, item: str, following: int) -> bool:
        """Whether a semicolon ends the sentence: before a list item, before a sentence that clearly begins."""
        return len(item) > 1 or self.evidence.strong_starter(self._text, following)

    def dash(self, start: int, at: int, following: int) -> bool:
        """Whether a dash breaks a sentence off: a function word before it tells it from a name or a place."""
        text = self._text
        if not text[at - 1].isspace() or not self.evidence.strong_starter(text, following):
            return False
        return any(map(self._function_word, text[max(start, at - _DASH_REACH) : at].split()))

    def glued(self, at: int) -> bool:
        """Whether a stop ends its sentence though the next word directly follows it, at `at`."""
        return bool(GLUED.match(self._text, at)) and self._starter(at)

    def heading(self, at: int, following: int) -> bool:
        """Whether what goes before the blank at `at` is a heading without a stop, and a sentence clearly follows."""
        text = self._text
        words = text[max(0, at - _REACH) : at].split()
        if not words or not (words[-1][-1].isalnum() or words[-1][-1] in ")%"):
            return False
        if words[-1][0].isdigit() and (len(words) == 1 or words[-2][-1] in ".!?:"):
            return False  # the number of a section
        return not self._function_word(words[-1]) and bool(self.evidence.clear_start.match(text, following))

    def attached(self, start: int, end: int, following: int, openers: str) -> tuple[int, int]:
        """A boundary moved behind what belongs to the sentence before: the number of a note, a quotation mark."""
        text = self._text
        if not openers:
            number = NOTE_NUMBER.match(text, following)
            if number and text[number.end()].isupper() and self._starter(number.end()):
                return number.end(), number.end()
        elif openers[0] == '"' and openers[-1].isspace() and text.count('"', max(start, end - _QUOTE_REACH), end) % 2:
            return following + 1, next_sign(text, following + 1)
        return end, following

    def _function_word(self, word: str) -> bool:
        return word.islower() and word.capitalize() in self._facts.starters

    def _starter(self, at: int) -> bool:
        return self.evidence.starter(self._text, at)

    def _abbreviation(self, word: str, strength: Strength, letter: str, at: int) -> bool:
        if letter.islower() or strength is Strength.NEVER:
            return False
        if letter.isdigit():
            return strength is Strength.CAPITAL
        following = FOLLOWING.match(self._text, at)
        if strength is Strength.NUMBER and len(word) > 1:
            if not following or word.capitalize() in self._facts.starters:
                return True
            return len(following[1]) > 1 and not _ROMAN.match(following[1])
        if strength is Strength.CAPITAL and not self._facts.capital_nouns:
            return not (following and following[1] in self._facts.followers)
        return not letter.isalnum() or self._starter(at)

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
        return self._text[next_sign(self._text, following.end())].isupper()

    def _number(self, previous: str, word: str, letter: str, at: int) -> bool:
        """Whether a number and a stop are a number at the end, rather than a list's mark or an ordinal."""
        if not previous and len(word) <= _LONGEST_MARK:
            return False
        if not self._facts.ordinal_stop or len(word) > _LONGEST_ORDINAL or not word.isdigit():
            return True
        if not letter.isalpha():
            return not letter.isdigit() and letter not in "–-"
        following = FOLLOWING.match(self._text, at)
        if following and following[1] in self._facts.followers:
            return False
        if self._starter(at):
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
        return text[start].islower() or (len(word) >= _SHORT and self._written_small)

    @cached_property
    def _written_small(self) -> bool:
        """Whether the text is written as in a chat: after most stops the next word has no capital."""
        text = self._text
        abbreviations = self.evidence.abbreviations
        small = capital = 0
        for match in AFTER_STOPS.finditer(text, 0, _STYLE_SAMPLE):
            if match[1].isupper():
                capital += 1
            else:
                at = match.start()
                word = text[max(0, at - _REACH) : at].rsplit(None, 1)[-1:]
                small += bool(word) and len(word[0]) >= _SHORT and word[0].isalpha() and word[0] not in abbreviations
        return small >= 2 and small >= capital
