"""How a text is written: with capitals after stops, or without, as in a chat."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from checker.segmentation.thresholds import LEAST_SMALL_STARTS, LEAST_STYLE_WORD, STYLE_SAMPLE, WORD_REACH

if TYPE_CHECKING:
    from collections.abc import Container

_AFTER_STOPS = re.compile(r"[.!?]++\s++([^\W\d_])")


class WritingStyle:
    """The style of one text, looked at when first asked for."""

    def __init__(self, text: str, abbreviations: Container[str]) -> None:
        self._text = text
        self._abbreviations = abbreviations

    @cached_property
    def lacks_capitals(self) -> bool:
        """Whether the next word has no capital after at least half of the stops, and after two of them."""
        small = capital = 0
        for match in _AFTER_STOPS.finditer(self._text, 0, STYLE_SAMPLE):
            if match[1].isupper():
                capital += 1
            else:
                small += self._is_plain(match.start())
        return small >= LEAST_SMALL_STARTS and small >= capital

    def _is_plain(self, stop: int) -> bool:
        """Whether the word before a stop is none that the stop may belong to."""
        words = self._text[max(0, stop - WORD_REACH) : stop].rsplit(None, 1)
        return (
            bool(words)
            and len(words[-1]) >= LEAST_STYLE_WORD
            and words[-1].isalpha()
            and words[-1] not in self._abbreviations
        )
