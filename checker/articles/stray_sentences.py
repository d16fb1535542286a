"""Strays: sentences that are surely in another language than the page they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.identification.certainty import SURE
from checker.untranslated.foreign_share import is_wholly_foreign

if TYPE_CHECKING:
    from checker.model import Sentence


def is_stray(sentence: Sentence, main: str) -> bool:
    """Whether a sentence is surely, and as a whole, in another language than ``main``."""
    other = sentence.language not in (None, main) and sentence.confidence >= SURE
    return other and is_wholly_foreign(sentence.text, main)
