"""Sentences in whose place a version says something else: aligned by where they stand, and unlike in all they say.

The alignment pairs two sentences between good neighbours even if they have nothing in common. That they have nothing in
common is told by the embedding and by the words and numbers that translations share (names, loans, figures).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from checker.checking.context import Context
from checker.model import Row, Sentence
from checker.structure.text_kind import is_prose

LEAST_LETTERS = 60
"""Characters of a sentence that says enough to be compared: shorter ones are often translated by an idiom. Set on the
development documents, 2026-11."""
LEAST_NEIGHBOUR = 0.35
"""Similarity of neighbouring rows from which the versions are in step. 99 of 100 right pairs are more alike."""
MOST_ALIKE = 0.2
"""Similarity above which two sentences may be a free translation: .8 in 1,000 rows of published documents are below."""
STEM = 5
"""Letters of a word that two languages share where they share the word. A guess."""
CENTRE, SLOPE = 0.17, 30.0
"""The similarity at which a replacement is as likely as not, and how fast the log odds fall with it. Read off 13,777
rows of 40 published documents and 72 sentences replaced in them, for texts with one replaced sentence in 200."""
_WORD = re.compile(r"\d+|[^\W\d_]{4,}")


class Replaced(NamedTuple):
    """What the source says, what a version says in its place, and the probability that the one is not the other's."""

    row: Row
    source: Sentence
    version: str
    instead: Sentence
    confidence: float


def find_replaced(context: Context) -> Iterator[Replaced]:
    """The sentences of the source in whose place a version says another."""
    article = context.article
    if article.layout == "units" or article.source is None:
        return
    for version in article.versions:
        if version.id == article.source or version.residue or version.partial:
            continue
        rows = [row for row in article.rows if {article.source, version.id} <= row.cells.keys()]
        for at in _list_strange(rows, article.source, version.id, context):
            likeness = _measure(rows[max(0, at - 1) : at + 2], article.source, version.id, context)
            here = likeness.pop(min(at, 1))
            if here < MOST_ALIKE and likeness and min(likeness) >= LEAST_NEIGHBOUR:
                confidence = 1 / (1 + math.exp(-SLOPE * (CENTRE - here)))
                cells = rows[at].cells
                yield Replaced(rows[at], cells[article.source][0], version.id, cells[version.id][0], confidence)


def _list_strange(rows: list[Row], source: str, version: str, context: Context) -> Iterator[int]:
    """The rows of one sentence each, long enough, which share no word and no number."""
    for at, row in enumerate(rows):
        cells = row.cells[source], row.cells[version]
        if row.relation != "aligned" or any(len(cell) != 1 for cell in cells):
            continue
        one, other = cells[0][0], cells[1][0]
        if not (_says_enough(one, source, context) and _says_enough(other, version, context)):
            continue
        if _list_stems(one.text).isdisjoint(_list_stems(other.text)):
            yield at


def _says_enough(sentence: Sentence, version: str, context: Context) -> bool:
    """Whether a sentence is long enough, in its version's language, prose, and not yet reported."""
    if len(sentence.text) < LEAST_LETTERS or sentence in context.claimed:
        return False
    own = sentence.language in (None, context.article.version(version).language)
    return own and is_prose(sentence.block.text)


def _list_stems(text: str) -> set[str]:
    """The beginnings of the words of a text, and its numbers, without accents."""
    plain = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return {word if word.isdigit() else word[:STEM] for word in _WORD.findall(plain)}


def _measure(rows: list[Row], source: str, version: str, context: Context) -> list[float]:
    """How alike the two versions' texts are in each of some rows."""
    texts = [" ".join(sentence.text for sentence in row.cells[key]) for key in (source, version) for row in rows]
    vectors = context.encode(texts)
    return [float(value) for value in np.einsum("ij,ij->i", vectors[: len(rows)], vectors[len(rows) :])]
