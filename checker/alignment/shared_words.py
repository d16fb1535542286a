"""Words, numbers and signs that two texts share: evidence of correspondence that needs no model.

Words (see `folded_tokens`) of four letters and more match when the Dice coefficient of their character trigrams is
high enough (names, cognates). What is frequent counts little (inverse document
frequency), so that chance matches cost nothing. Pure Python, so that a short page needs no numpy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt

from checker.alignment.thresholds import LARGEST_SHARE, LEAST_DICE, LEAST_LETTERS

REMEMBERED = 1 << 16
"""Words whose trigrams are remembered. Changes no result."""


@lru_cache(maxsize=REMEMBERED)
def list_trigrams(word: str) -> frozenset[str]:
    """The character trigrams of a word with its ends marked."""
    padded = f"_{word}_"
    return frozenset(padded[i : i + 3] for i in range(len(padded) - 2))


def find_matches(words: Iterable[str], others: Iterable[str]) -> dict[str, list[tuple[str, float]]]:
    """For every word the other words that look like it, with their Dice coefficient."""
    others = set(others)
    index: dict[str, list[str]] = {}
    for other in others:
        if len(other) >= LEAST_LETTERS and not other[0].isdecimal():
            for gram in list_trigrams(other):
                index.setdefault(gram, []).append(other)
    found: dict[str, list[tuple[str, float]]] = {}
    for word in set(words):
        same = [(word, 1.0)] if word in others else []
        if len(word) >= LEAST_LETTERS and not word[0].isdecimal():
            same += _find_alike(word, index)
        if same:
            found[word] = same
    return found


def _find_alike(word: str, index: Mapping[str, Sequence[str]]) -> list[tuple[str, float]]:
    """Other words than this one with many of its trigrams; ``index`` gives the words with each trigram."""
    shared: dict[str, int] = {}
    grams = list_trigrams(word)
    for gram in grams:
        for other in index.get(gram, ()):
            shared[other] = shared.get(other, 0) + 1
    size = len(grams)
    found = []
    for other, count in shared.items():
        if count > 1 and other != word:
            alike = 2 * count / (size + len(list_trigrams(other)))
            if alike >= LEAST_DICE:
                found.append((other, alike))
    return found


@dataclass(frozen=True, slots=True)
class SharedWords:
    """What two lists of sentences share.

    ``words`` and ``numbers`` map (source index, target index) to a weight in nats. ``source`` and ``target`` hold,
    for every sentence, the weight of what could have been matched at all.
    """

    words: dict[tuple[int, int], float]
    numbers: dict[tuple[int, int], float]
    source: list[float]
    target: list[float]


def find_shared_words(source: Sequence[Sequence[str]], target: Sequence[Sequence[str]]) -> SharedWords:
    """The lexical evidence between two lists of tokenised sentences."""
    here, there = _index_sentences(source), _index_sentences(target)
    pairs = find_matches(here, there)
    reach_there = {word: len(set().union(*(there[o] for o, _ in same))) for word, same in pairs.items()}
    reach_here: dict[str, set[int]] = {}
    for word, same in pairs.items():
        for other, _ in same:
            reach_here.setdefault(other, set()).update(here[word])
    out = SharedWords({}, {}, [0.0] * len(source), [0.0] * len(target))
    size = max(len(source), len(target))
    for word, same in pairs.items():
        wide = reach_there[word]
        if wide > max(2, LARGEST_SHARE * size):
            continue
        best = _weigh_matches(same, wide, reach_here, there, size)
        if not best:
            continue
        cells = out.numbers if word[0].isdecimal() else out.words
        top = max(best.values())
        for i in here[word]:
            out.source[i] += top
            for j, weight in best.items():
                cells[i, j] = cells.get((i, j), 0.0) + weight
        for j, weight in best.items():
            out.target[j] += weight
    return out


def _weigh_matches(
    same: Sequence[tuple[str, float]],
    wide: int,
    reach_here: Mapping[str, set[int]],
    there: Mapping[str, Sequence[int]],
    size: int,
) -> dict[int, float]:
    """What a word weighs in each target sentence, in nats: the best of its matches there, the rarer the more.

    ``wide`` is in how many target sentences something matches the word, ``reach_here`` in which source sentences
    something matches each target word.
    """
    best: dict[int, float] = {}
    for other, alike in same:
        tall = len(reach_here[other])
        if tall > max(2, LARGEST_SHARE * size):
            continue
        weight = alike * sqrt(log((size + 1) / wide) * log((size + 1) / tall))
        for j in there[other]:
            if weight > best.get(j, 0.0):
                best[j] = weight
    return best


def _index_sentences(sentences: Sequence[Sequence[str]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for i, sentence in enumerate(sentences):
        for token in set(sentence):
            found.setdefault(token, []).append(i)
    return found
