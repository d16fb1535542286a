"""What sentences begin and end with: signs of where a splitter cut too soon, or where two texts were cut alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from checker.alignment.arrays import Array

TAIL = 8
"""Characters at the end of a sentence that are looked at: an abbreviation, its stop, and closing marks."""

LETTERS = re.compile(r"[^\W\d_].*?[^\W\d_]", re.DOTALL)
STOP = re.compile(r"[.!?…:。]\W*$")
CLAUSE = re.compile(r"[:;,–-]\W*$")
ABBREVIATION = re.compile(r"(?:^|\W)\w{1,3}\s*\.\s*$")
START = re.compile(r"\W*([^\W\d_]|\d{1,7})")
BRACKET = re.compile(r"[()\[\]]")


@dataclass(frozen=True, slots=True)
class BoundaryMarks:
    """Marks of n sentences, (n,) each, 1 or 0 but for the last two.

    ``stops``: ends with a stop; ``clauses``: ends like a clause, with a colon, semicolon, comma or dash;
    ``abbreviated``: ends with a word of three letters at most and a full stop; ``lower``: begins with a small letter;
    ``bare``: has no letters; ``brackets``: how many brackets it opens more than it closes; ``number``: the number
    it begins with, -1 if none.
    """

    stops: Array
    clauses: Array
    abbreviated: Array
    lower: Array
    bare: Array
    brackets: Array
    number: Array

    def select(self, which: slice | Sequence[int]) -> BoundaryMarks:
        """Those of some sentences."""
        return BoundaryMarks(*(getattr(self, field.name)[which] for field in fields(self)))


def read_boundary_marks(texts: Sequence[str]) -> BoundaryMarks:
    """The marks of sentences without white space at their ends."""
    tails = [text[-TAIL:] for text in texts]
    starts = [found[1] if (found := START.match(text)) else "" for text in texts]
    return BoundaryMarks(
        _make_array([STOP.search(tail) is not None for tail in tails]),
        _make_array([CLAUSE.search(tail) is not None for tail in tails]),
        _make_array([tail[-1:] == "." and ABBREVIATION.search(tail) is not None for tail in tails]),
        _make_array([start.islower() for start in starts]),
        _make_array([LETTERS.search(text) is None for text in texts]),
        _make_array([_count_opened(text) for text in texts]),
        _make_array([int(start) if start.isdecimal() else -1 for start in starts]),
    )


def _count_opened(text: str) -> int:
    return sum(1 if bracket in "([" else -1 for bracket in BRACKET.findall(text))


def _make_array(values: Sequence[float]) -> Array:
    return np.array(values, dtype=np.float32)
