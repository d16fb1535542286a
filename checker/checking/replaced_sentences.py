"""Sentences in whose place a version says something else: aligned by where they stand, and unlike in all they say.

The alignment pairs two sentences between good neighbours even if they have nothing in common. That they have nothing in
common is told by the embedding and by the words and numbers that translations share (names, loans, figures). The
probability is a logistic model over that, fitted by ``corpora/confidence/fit_absences.py``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import filterfalse
from typing import NamedTuple

import numpy as np

from checker.alignment.confidence import find_step, rate_features
from checker.checking.context import Context
from checker.checking.replacement_weights import BIAS, WEIGHTS
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

_ALIKE = (0.0, 0.05, 0.1, 0.15)
"""Steps of that similarity; these and the following are guesses, made before the weights were fitted to them."""
_NEAR = (0.35, 0.45, 0.55, 0.65)
"""Steps of the similarity of the rows beside. A guess."""
_SURE = (0.5, 0.8, 0.95)
"""Steps of the row's confidence. A guess."""
_LENGTHS = (0.3, 0.5, 0.7, 0.85)
"""Steps of the shorter sentence's length over the longer's. A guess."""
_WORD = re.compile(r"\d+|[^\W\d_]{4,}")


class Candidate(NamedTuple):
    """What the source says, what a version says in its place, and the features of the two by name."""

    row: Row
    source: Sentence
    version: str
    instead: Sentence
    features: tuple[str, ...]


class Replaced(NamedTuple):
    """What the source says, what a version says in its place, and the probability that the one is not the other's."""

    row: Row
    source: Sentence
    version: str
    instead: Sentence
    confidence: float


def find_replaced(context: Context) -> Iterator[Replaced]:
    """The sentences of the source in whose place a version says another, each with the probability."""
    for one in list_candidates(context):
        confidence = rate_features(one.features, BIAS, WEIGHTS)
        yield Replaced(one.row, one.source, one.version, one.instead, confidence)


def list_candidates(context: Context) -> Iterator[Candidate]:
    """The rows of the source and a version that say unlike things between rows that say the same."""
    article = context.article
    if article.layout == "units" or article.source is None:
        return
    for version in article.versions:
        if version.id == article.source or version.residue or version.partial:
            continue
        rows = [row for row in article.rows if {article.source, version.id} <= row.cells.keys()]
        for at in _list_strange(rows, article.source, version.id, context):
            near = rows[max(0, at - 1) : at + 2]
            likeness = _measure(near, article.source, version.id, context)
            here = likeness.pop(min(at, 1))
            if here < MOST_ALIKE and likeness and min(likeness) >= LEAST_NEIGHBOUR:
                one, other = (rows[at].cells[key][0] for key in (article.source, version.id))
                features = _describe(one.text, other.text, rows[at], here, min(likeness))
                yield Candidate(rows[at], one, version.id, other, features)


def _describe(one: str, other: str, row: Row, here: float, near: float) -> tuple[str, ...]:
    lengths = sorted((len(one), len(other)))
    return (
        f"alike {find_step(here, _ALIKE)}",
        f"beside {find_step(near, _NEAR)}",
        f"aligned {find_step(row.score, _SURE)}",
        f"length {find_step(lengths[0] / lengths[1], _LENGTHS)}",
    )


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
    if not plain.isascii():
        plain = "".join(filterfalse(unicodedata.combining, plain))
    return {word if word.isdigit() else word[:STEM] for word in _WORD.findall(plain)}


def _measure(rows: list[Row], source: str, version: str, context: Context) -> list[float]:
    """How alike the two versions' texts are in each of some rows."""
    texts = [" ".join(sentence.text for sentence in row.cells[key]) for key in (source, version) for row in rows]
    vectors = context.encode(texts)
    return [float(value) for value in np.einsum("ij,ij->i", vectors[: len(rows)], vectors[len(rows) :])]
