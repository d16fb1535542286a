"""Whether a candidate ends its sentence: what the word before it and the word after it say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.segmentation.candidates import FOLLOWING, GLUED, GOES_ON, NAME, NOTE_NUMBER, find_next_sign
from checker.segmentation.fullstop import FullStops
from checker.segmentation.style import WritingStyle

if TYPE_CHECKING:
    from checker.segmentation.sentence_evidence import SentenceEvidence

_QUOTES = frozenset("\"'”’“‘»›«‹")
_DASHES = frozenset("-–—")
_HEADING_REACH = 40
_DASH_REACH = 100
_QUOTE_REACH = 2_000


class EndDecisions:
    """The decisions about one text. Places are 0-based; `start` is where the present sentence begins."""

    def __init__(self, text: str, evidence: SentenceEvidence) -> None:
        self._text = text
        self._evidence = evidence
        self._style = WritingStyle(text, evidence.abbreviations)
        self.stop = FullStops(text, evidence, self._style).ends

    def strong(self, start: int, at: int, closers: str, word: int) -> bool:
        """Whether a question mark, an exclamation mark or an ellipsis at `at` ends the sentence before `word`."""
        text = self._text
        letter = text[word]
        if letter in GOES_ON or (at == start and text[at] in ".…"):
            return False
        if letter in _DASHES:
            return not text[find_next_sign(text, word + 1)].islower()
        if not letter.islower():
            return not (closers and letter.isupper() and _QUOTES.intersection(closers) and self._speaker(word))
        if _QUOTES.intersection(closers):
            return False
        return text[start].islower() or (text[at] in "!?" and self._style.small)

    def smiley(self, letter: str) -> bool:
        """Whether a smiley without a stop ends the sentence before a letter."""
        return letter.isupper() or self._style.small

    def semicolon(self, item: str, following: int) -> bool:
        """Whether a semicolon ends the sentence: before a list item, before a sentence that clearly begins."""
        return len(item) > 1 or self._evidence.strong_starter(self._text, following)

    def dash(self, start: int, at: int, following: int) -> bool:
        """Whether a dash breaks a sentence off: a function word before it tells it from a name or a place."""
        text = self._text
        if not text[at - 1].isspace() or not self._evidence.strong_starter(text, following):
            return False
        return any(map(self._evidence.function_word, text[max(start, at - _DASH_REACH) : at].split()))

    def glued(self, at: int) -> bool:
        """Whether a stop ends its sentence though the next word directly follows it, at `at`."""
        return bool(GLUED.match(self._text, at)) and self._evidence.starter(self._text, at)

    def heading(self, at: int, following: int) -> bool:
        """Whether what goes before the blank at `at` is a heading without a stop, and a sentence clearly follows."""
        text = self._text
        words = text[max(0, at - _HEADING_REACH) : at].split()
        if not words or not (words[-1][-1].isalnum() or words[-1][-1] in ")%"):
            return False
        if words[-1][0].isdigit() and (len(words) == 1 or words[-2][-1] in ".!?:"):
            return False  # the number of a section
        return not self._evidence.function_word(words[-1]) and self._evidence.clear_start(text, following)

    def attached(self, start: int, end: int, following: int, openers: str) -> tuple[int, int]:
        """A boundary moved behind what belongs to the sentence before: the number of a note, a quotation mark."""
        text = self._text
        if not openers:
            number = NOTE_NUMBER.match(text, following)
            if number and text[number.end()].isupper() and self._evidence.starter(self._text, number.end()):
                return number.end(), number.end()
        elif openers[0] == '"' and openers[-1].isspace() and text.count('"', max(start, end - _QUOTE_REACH), end) % 2:
            return following + 1, find_next_sign(text, following + 1)
        return end, following

    def _speaker(self, at: int) -> bool:
        """Whether a name and a verb of speech stand at `at`: `"Why?" Mary asked.`"""
        if not self._evidence.facts.speech_verbs or self._evidence.starter(self._text, at):
            return False
        name = NAME.match(self._text, at)
        verb = FOLLOWING.match(self._text, name.end()) if name else None
        return verb is not None and verb[1] in self._evidence.facts.speech_verbs
