"""How probable it is that two files are versions of one article, told by their content.

A logistic model over what can be counted: how much of the two corresponds, how far behind the next best partner of
either is, whether the numbers of the beginning and of the whole are the same. The weights are fitted by
``corpora/sites/fit_grouping.py`` on sites whose file names were hidden.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from checker.alignment.confidence import find_step, rate_features
from checker.articles.file_pair_weights import BIAS, WEIGHTS
from checker.articles.file_sample import FileSample
from checker.articles.path_numbers import judge_paths
from checker.articles.thresholds import FEW_NUMBERS, FEW_SENTENCES, JOINED_BY_DATE

_NUMBER = re.compile(r"\d+")
_SHARES = (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.8, 0.9)
"""Steps of what corresponds; these and the following are guesses, made before the weights were fitted to them."""
_LEADS = (0.0, 0.05, 0.1, 0.2, 0.35, 0.5)
"""Steps of how far behind the next best is, as a share. A guess."""
_ALIKE = (0.2, 0.4, 0.6, 0.8, 1.0)
"""Steps of the share of numbers that are the same. A guess."""
_LENGTHS = (0.3, 0.5, 0.7)
"""Steps of the shorter text's length over the longer's. A guess."""


class FilePair(NamedTuple):
    """Two samples by their indices, and the probability, from 0 to 1, that their files are versions of one article."""

    one: int
    other: int
    probability: float


def rate_file_pairs(
    samples: Sequence[FileSample], shares: Mapping[tuple[int, int], float], vectors: bool
) -> list[FilePair]:
    """The pairs, the most probable first; ``shares`` are those of `checker.alignment.rate_pairs`.

    ``vectors``: whether a model of sentences has compared them.
    """
    found = [
        FilePair(one, other, rate_features(features, BIAS, WEIGHTS))
        for (one, other), features in describe_pairs(samples, shares, vectors)
    ]
    return sorted(found, key=lambda pair: (-pair.probability, pair.one, pair.other))


def join_pairs(
    samples: Sequence[FileSample],
    pairs: Sequence[FilePair],
    least: float,
    asked: float,
    languages: Sequence[AbstractSet[str]] = (),
) -> tuple[list[tuple[int, ...]], list[FilePair]]:
    """The groups of two samples and more, no language twice in one, and the pairs that are a question.

    ``languages`` are those that each sample stands for, where it is one file of a group; its own if they are not given.

    The most probable pairs are joined first, down to ``least``, where nothing in the names speaks against them, and
    down to `JOINED_BY_DATE` where their dates speak for it. A question is what has ``asked`` and more, of each file the
    first with each language; the probabilities are 0..1.
    """
    group = {n: {n} for n in range(len(samples))}
    own = languages or [{sample.language} for sample in samples]

    def list_spoken(n: int) -> set[str]:
        return set().union(*(own[k] for k in group[n]))

    doubtful = []
    for pair in pairs:
        if pair.probability < asked:
            break
        one, other = group[pair.one], group[pair.other]
        paths = judge_paths(samples[pair.one].path, samples[pair.other].path)
        if paths is False or pair.probability < (min(least, JOINED_BY_DATE) if paths else least):
            doubtful.append(pair)
        elif one is not other and list_spoken(pair.one).isdisjoint(list_spoken(pair.other)):
            one |= other
            group.update(dict.fromkeys(other, one))
    joined = sorted({tuple(sorted(held)) for held in group.values() if len(held) > 1})
    questions = []
    for pair in doubtful:
        if list_spoken(pair.one).isdisjoint(list_spoken(pair.other)):
            questions.append(pair)
            group[pair.one] = group[pair.other] = group[pair.one] | group[pair.other]
    return joined, questions


def describe_pairs(
    samples: Sequence[FileSample], shares: Mapping[tuple[int, int], float], vectors: bool
) -> Iterator[tuple[tuple[int, int], tuple[str, ...]]]:
    """The features of every pair by name; each is there or not."""
    how = "" if vectors else " without vectors"
    best = _find_best(samples, shares)
    numbers = [_list_numbers(sample.sentences) for sample in samples]
    titles = [_list_numbers(sample.sentences[:1]) for sample in samples]
    for (one, other), share in shares.items():
        rivals = [_find_rival(best, samples, pair) for pair in ((one, other), (other, one))]
        lead = 1 - max(rivals) / share if share else 0.0
        yield (
            (one, other),
            (
                f"share{how} {find_step(share, _SHARES)}",
                f"lead{how} {find_step(lead, _LEADS)}",
                f"numbers of the title {_compare_titles(titles[one], titles[other])}",
                f"numbers {_compare_numbers(numbers[one], numbers[other])}",
                f"length {_compare_lengths(samples[one], samples[other])}",
            ),
        )


Best = dict[tuple[int, str], list[tuple[float, int]]]
"""For a sample and another language its two best partners: their share and index."""


def _find_best(samples: Sequence[FileSample], shares: Mapping[tuple[int, int], float]) -> Best:
    found: Best = {}
    for (one, other), share in shares.items():
        for own, partner in ((one, other), (other, one)):
            held = found.setdefault((own, samples[partner].language), [])
            held.append((share, partner))
            held.sort(reverse=True)
            del held[2:]
    return found


def _find_rival(best: Best, samples: Sequence[FileSample], pair: tuple[int, int]) -> float:
    """The share of the best partner of the first of a pair that is not the second; 0 where there is none."""
    one, other = pair
    return next((share for share, rival in best[one, samples[other].language] if rival != other), 0.0)


def _list_numbers(sentences: Sequence[str]) -> frozenset[str]:
    return frozenset(run for text in sentences for run in _NUMBER.findall(text))


def _compare_titles(one: frozenset[str], other: frozenset[str]) -> str:
    if not (one and other):
        return "on one side" if one or other else "none"
    return "same" if one == other else "contained" if one <= other or other <= one else "apart"


def _compare_numbers(one: frozenset[str], other: frozenset[str]) -> str:
    least = min(len(one), len(other))
    if least < FEW_NUMBERS:
        return "few"
    return f"{find_step(len(one & other) / least, _ALIKE):g}"


def _compare_lengths(one: FileSample, other: FileSample) -> str:
    lengths = sorted(sum(map(len, sample.sentences)) for sample in (one, other))
    few = min(len(one.sentences), len(other.sentences)) < FEW_SENTENCES
    return f"{find_step(lengths[0] / max(1, lengths[1]), _LENGTHS):g}{', few sentences' if few else ''}"
