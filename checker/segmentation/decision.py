"""Whether a candidate ends its sentence: what the word before it and the word after it say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.segmentation.candidates import GLUED, NOTE_NUMBER, find_next_sign
from checker.segmentation.fullstop import FullStops
from checker.segmentation.lines import LineBreaks
from checker.segmentation.style import WritingStyle
from checker.segmentation.thresholds import DASH_REACH, HEADING_REACH, QUOTE_REACH

if TYPE_CHECKING:
    from checker.segmentation.sentence_evidence import SentenceEvidence

_STRAIGHT_QUOTE = '"'
_DASHES = frozenset("-–—")


class EndDecisions:
    """The decisions about one text. Places are 0-based; `start` is where the present sentence begins."""

    def __init__(self, text: str, evidence: SentenceEvidence) -> None:
        self._text = text
        self._evidence = evidence
        self._style = WritingStyle(text, evidence.abbreviations)
        self._signs = evidence.signs
        self.is_end_at_full_stop = FullStops(text, evidence, self._style).is_end
        self._is_own_line = LineBreaks(text).is_end

    def is_end_at_strong_stop(self, start: int, at: int, closers: str, word: int) -> bool:
        """Whether a question mark, an exclamation mark or an ellipsis at `at` ends the sentence before `word`."""
        text = self._text
        letter = text[word]
        if letter in self._signs.never_first or (at == start and text[at] in ".…"):
            return False
        if letter in _DASHES:
            return not text[find_next_sign(text, word + 1)].islower()
        quoted = not self._signs.closing.isdisjoint(closers)
        if not letter.islower():
            return not (quoted and letter.isupper() and self._is_speaker(word))
        return not quoted and (text[start].islower() or (text[at] in "!?" and self._style.lacks_capitals))

    def is_end_at_smiley(self, letter: str) -> bool:
        """Whether a smiley without a stop ends the sentence before a letter."""
        return letter.isupper() or self._style.lacks_capitals

    def is_end_at_break(self, start: int, at: int, item: str, following: int) -> bool:
        """Whether a semicolon or a dash ends the sentence before a list item or before one that clearly begins."""
        if item.islower():
            return False
        if self._text[at] == "—":
            return self._is_broken_off(start, at, following)
        return len(item) > 1 or self._evidence.is_strong_starter(self._text, following)

    def is_end_without_space(self, at: int) -> bool:
        """Whether a stop ends its sentence though the next word directly follows it, at `at`."""
        return GLUED.match(self._text, at) is not None and self._evidence.is_starter(self._text, at)

    def is_end_of_line(self, at: int, following: int) -> bool:
        """Whether a line break at `at` ends the sentence: its writer ended the line, or it is a heading."""
        return self._is_own_line(at, following) or self.is_end_of_heading(at, following)

    def is_end_of_heading(self, at: int, following: int) -> bool:
        """Whether what goes before the blank at `at` is a heading without a stop, and a sentence clearly follows."""
        text = self._text
        words = text[max(0, at - HEADING_REACH) : at].split()
        if not words or not (words[-1][-1].isalnum() or words[-1][-1] in ")%"):
            return False
        if words[-1][0].isdigit() and (len(words) == 1 or words[-2][-1] in ".!?:"):
            return False  # the number of a section
        return not self._evidence.is_function_word(words[-1]) and self._evidence.is_clear_start(text, following)

    def move_boundary(self, start: int, end: int, following: int, openers: str) -> tuple[int, int]:
        """A boundary moved behind what belongs to the sentence before: the number of a note, a quotation mark."""
        text = self._text
        if not openers:
            number = NOTE_NUMBER.match(text, following)
            if number and text[number.end()].isupper() and self._evidence.is_starter(self._text, number.end()):
                return number.end(), number.end()
        elif openers[0] == _STRAIGHT_QUOTE and openers[-1].isspace() and self._is_quotation_open(start, end):
            return following + 1, find_next_sign(text, following + 1)
        return end, following

    def _is_broken_off(self, start: int, at: int, following: int) -> bool:
        """Whether a dash breaks a sentence off: a function word before it tells it from a name or a place."""
        text = self._text
        if not text[at - 1].isspace() or not self._evidence.is_strong_starter(text, following):
            return False
        return any(map(self._evidence.is_function_word, text[max(start, at - DASH_REACH) : at].split()))

    def _is_quotation_open(self, start: int, end: int) -> bool:
        """Whether an odd number of straight quotation marks stands in the sentence."""
        return self._text.count(_STRAIGHT_QUOTE, max(start, end - QUOTE_REACH), end) % 2 == 1

    def _is_speaker(self, at: int) -> bool:
        """Whether a name and a verb of speech stand at `at`: `"Why?" Mary asked.`"""
        verbs = self._evidence.facts.speech_verbs
        if not verbs or self._evidence.is_starter(self._text, at):
            return False
        name = self._evidence.patterns.name.match(self._text, at)
        return name is not None and self._evidence.has_word(verbs, self._text, name.end())
