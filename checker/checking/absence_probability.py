"""How probable it is that a version lacks what another says, and that it says another thing in its place.

Logistic models over what can be counted around the passage: how surely the alignment leaves it alone, whether what
stands beside its place says the same or is longer for it, what kind of text it is, how much else is missing. The
weights are fitted by ``corpora/confidence/fit_absences.py`` on sentences dropped from, added to and replaced in
professional documents, against what is flagged in the same documents untouched.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from checker.alignment.confidence import find_step, rate_features
from checker.articles.omissions import Absence
from checker.checking.absence_weights import BIAS, WEIGHTS
from checker.model import Article, Row, Sentence
from checker.structure.text_kind import judge_text_kind

if TYPE_CHECKING:
    import numpy.typing as npt

FEWEST_SENTENCES = 40
"""Sentences of a version from which its absences are rated by the model. Set by hand: half of the documents that it was
fitted on have more than 60; in news articles of 8 to 30 it took 3 of 41 sentences that were dropped for improbable."""
MOST_RATED = 2_000
"""Passages of an article whose meaning is compared with what stands around their places. Limit, for speed."""
MOST_BETWEEN = 4
"""Sentences between two rows that are looked at. Limit, for speed: beyond, a section is missing on either side."""

_SURE = (0.5, 0.6, 0.7, 0.8, 0.9)
"""Steps of the alignment's confidence; these and the following are guesses, made before the weights were fitted."""
_LENGTHS = (15, 30, 60, 100, 160, 300)
"""Steps of the passage's characters. A guess."""
_ALIKE = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
"""Steps of the cosine of the passage and what stands around its place. A guess."""
_GAINS = (-0.05, 0.0, 0.03, 0.06, 0.1)
"""Steps of the cosine that a row gains if the passage is part of it. A guess."""
_NEAR = (0.5, 0.8, 0.95)
"""Steps of the confidence of the rows beside. A guess."""
_FITS = (-0.6, -0.3, -0.1, 0.1, 0.3, 0.6)
"""Steps of how much better a row's lengths fit with the passage, as a logarithm. A guess."""
_SHARES = (0.15, 0.3)
"""Steps of what else a version lacks, as a share of its own characters. A guess; lower ones would tell how many errors
were put into the documents that were fitted."""
_NUMBER = re.compile(r"\d+")


class RatedAbsence(NamedTuple):
    """A passage that a version lacks, and the probability, from 0 to 1, that an editor would agree."""

    absence: Absence
    probability: float


Encode = Callable[[Sequence[str]], "npt.NDArray[np.float32]"]
"""What turns texts into vectors of length 1, (n, dim)."""


def rate_absences(article: Article, absences: Iterable[Absence], encode: Encode) -> list[RatedAbsence]:
    """The absences found in an article, each with its probability: in short ones the alignment's confidence.

    The documents that the weights are fitted on are long, and most of what speaks against an absence is what else the
    versions do not share.
    """
    found = list(absences)
    short = {version.id for version in article.versions if len(version.sentences) < FEWEST_SENTENCES}
    features = AbsenceEvidence(article, found, encode).describe()
    return [
        RatedAbsence(one, one.confidence if short & {one.version, one.lacking} else rate_features(own, BIAS, WEIGHTS))
        for one, own in zip(found, features, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class PassagePlace:
    """Where a passage would stand: the rows before and after it, and what the lacking version has alone between."""

    before: Row | None
    after: Row | None
    between: tuple[Sentence, ...]


class AbsenceEvidence:
    """What the article says for and against the absences found in it."""

    def __init__(self, article: Article, absences: Sequence[Absence], encode: Encode) -> None:
        self._article = article
        self._encode = encode
        self._absences = absences
        self._orders: dict[tuple[str, str], _PairOrder] = {}

    def describe(self) -> Iterator[tuple[str, ...]]:
        """The features of every absence by name; each is there or not."""
        for number, absence in enumerate(self._absences):
            order = self._get_order(absence.version, absence.lacking)
            place = order.find_place(absence.sentences)
            yield (
                f"alone {find_step(absence.confidence, _SURE)}",
                *self._describe_passage(absence),
                *self._describe_place(absence, place),
                *(self._describe_meaning(absence, place) if number < MOST_RATED else ()),
                *(f"much else is lacking {step}" for step in _SHARES if self._rate_rest(absence) >= step),
            )

    def _get_order(self, version: str, lacking: str) -> _PairOrder:
        key = version, lacking
        if key not in self._orders:
            self._orders[key] = _PairOrder(self._article, version, lacking)
        return self._orders[key]

    @cached_property
    def _lost(self) -> dict[str, int]:
        """The characters that each version lacks of what is said elsewhere."""
        missing = dict.fromkeys((version.id for version in self._article.versions), 0)
        for absence in self._absences:
            missing[absence.lacking] += _count_characters(absence.sentences)
        return missing

    @cached_property
    def _sizes(self) -> dict[str, int]:
        return {version.id: max(1, _count_characters(version.sentences)) for version in self._article.versions}

    def _rate_rest(self, absence: Absence) -> float:
        """What else the version lacks, as a share of its own characters."""
        rest = self._lost[absence.lacking] - _count_characters(absence.sentences)
        return rest / self._sizes[absence.lacking]

    def _describe_passage(self, absence: Absence) -> Iterator[str]:
        first = absence.sentences[0]
        text = first.block.text[first.start : absence.sentences[-1].end]
        yield judge_text_kind(text)
        yield f"in a {first.block.kind}"
        yield f"length {find_step(len(text), _LENGTHS)}"
        yield "whole block" if len(text) >= len(first.block.text.strip()) else "part of a block"
        if absence.others:
            yield "others say it"
        if len(absence.everywhere) > 1:
            yield "others lack it"

    def _describe_place(self, absence: Absence, place: PassagePlace) -> Iterator[str]:
        near = [row.score for row in (place.before, place.after) if row is not None]
        yield f"beside {find_step(min(near), _NEAR)}" if near else "nothing beside"
        yield f"alone there {min(len(place.between), MOST_BETWEEN)}"
        own = sum(len(one.text) for one in absence.sentences)
        fits = [
            _rate_fit(row, absence.version, absence.lacking, own)
            for row in (place.before, place.after)
            if row is not None
        ]
        if fits:
            yield f"longer beside {find_step(max(fits), _FITS)}"
        here = {run for one in absence.sentences for run in _NUMBER.findall(one.text)}
        if here:
            there = {run for one in _list_around(place, absence.lacking) for run in _NUMBER.findall(one.text)}
            yield "numbers are there" if here <= there else "numbers are not there"

    def _describe_meaning(self, absence: Absence, place: PassagePlace) -> Iterator[str]:
        around = _list_around(place, absence.lacking)
        if not around:
            return
        passage = " ".join(one.text for one in absence.sentences)
        pairs = [
            (
                " ".join(one.text for one in row.cells[absence.version]),
                " ".join(one.text for one in row.cells[absence.lacking]),
            )
            for row in (place.before, place.after)
            if row is not None
        ]
        texts = [passage, *(one.text for one in around)]
        for own, other in pairs:
            texts += [own, f"{own} {passage}", other]
        vectors = self._encode(texts)
        yield f"alike {find_step(float(np.max(vectors[1 : 1 + len(around)] @ vectors[0])), _ALIKE)}"
        rest = vectors[1 + len(around) :]
        gains = [float((rest[n + 1] - rest[n]) @ rest[n + 2]) for n in range(0, len(rest), 3)]
        if gains:
            yield f"gain {find_step(max(gains), _GAINS)}"


class _PairOrder:
    """The rows that two versions share, in the order of the first."""

    def __init__(self, article: Article, version: str, lacking: str) -> None:
        self._index = {sentence: n for n, sentence in enumerate(article.version(version).sentences)}
        self._there = article.version(lacking).sentences
        self._where = {sentence: n for n, sentence in enumerate(self._there)}
        self._lacking = lacking
        shared = [
            row for row in article.rows if version in row.cells and lacking in row.cells and row.relation == "aligned"
        ]
        shared.sort(key=lambda row: self._index[row.cells[version][0]])
        self._rows = shared
        self._starts = [self._index[row.cells[version][0]] for row in shared]

    def find_place(self, sentences: Sequence[Sentence]) -> PassagePlace:
        """The place of sentences of the first version in the second."""
        at = bisect_left(self._starts, self._index[sentences[0]])
        after = bisect_right(self._starts, self._index[sentences[-1]])
        before = self._rows[at - 1] if at else None
        following = self._rows[after] if after < len(self._rows) else None
        start = self._where[before.cells[self._lacking][-1]] + 1 if before else 0
        end = self._where[following.cells[self._lacking][0]] if following else len(self._there)
        return PassagePlace(before, following, tuple(self._there[start : min(end, start + MOST_BETWEEN)]))


def _count_characters(sentences: Iterable[Sentence]) -> int:
    return sum(len(one.text) for one in sentences)


def _list_around(place: PassagePlace, lacking: str) -> list[Sentence]:
    """What the lacking version says about the place."""
    beside = [one for row in (place.before, place.after) if row is not None for one in row.cells[lacking]]
    return [*beside, *place.between]


def _rate_fit(row: Row, version: str, lacking: str, length: int) -> float:
    """How much better the lengths of a row's sides fit if a passage of this length is part of it; below 0, worse."""
    own, other = (sum(len(one.text) for one in row.cells[key]) + 1 for key in (version, lacking))
    return abs(math.log(own / other)) - abs(math.log((own + length) / other))
