"""Passages of one language that say the same: an earlier revision, a passage that stands twice.

Likeness is chrF (Popović, 2015; sacrebleu's implementation, imported when there is something to compare). Only
passages that share rare words, and a good part of all their words, are compared, so that time grows with the text and
not with its square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from checker.alignment.shared_words import list_tokens

if TYPE_CHECKING:
    from checker.alignment.prepared_text import PreparedText
    from checker.alignment.version_pair import Link, VersionPair

LEAST = 0.6
LEAST_BETWEEN = 0.45
LEAST_SHARED_WORDS = 0.4
LEAST_TWINS_SHARE = 0.5
RELATED = 0.3
CANDIDATES = 5
COMMON = 20


def score_chrf(one: str, other: str) -> float:
    """How alike two texts of one language are: chrF, 0..1."""
    return float(_metric().sentence_score(one, [other]).score) / 100


@cache
def _metric() -> Any:
    from sacrebleu.metrics.chrf import CHRF

    return CHRF()


def find_counterparts(old: Sequence[str], new: Sequence[str], least: float = LEAST) -> list[tuple[int, int, float]]:
    """Pairs of indices of passages that say the same in nearly the same words, with their chrF, each used once.

    Equal passages come first, in order; then the most alike.
    """
    out: list[tuple[int, int, float]] = []
    left: dict[str, list[int]] = {}
    for j, text in enumerate(new):
        left.setdefault(_plain(text), []).append(j)
    rest = []
    for i, text in enumerate(old):
        same = left.get(_plain(text))
        if same:
            out.append((i, same.pop(0), 1.0))
        else:
            rest.append(i)
    free = {j for indices in left.values() for j in indices}
    likely = []
    for i, j in _candidates({i: list_tokens(old[i]) for i in rest}, {j: list_tokens(new[j]) for j in free}):
        value = score_chrf(old[i], new[j])
        if value >= least:
            likely.append((value, i, j))
    used: set[int] = set()
    for value, i, j in sorted(likely, key=lambda item: (-item[0], item[1], item[2])):
        if j in free and i not in used:
            free.discard(j)
            used.add(i)
            out.append((i, j, value))
    return sorted(out)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _candidates(
    old: dict[int, list[str]], new: dict[int, list[str]], share: float = LEAST_SHARED_WORDS
) -> list[tuple[int, int]]:
    """For every old passage the new ones that share most of its words that are not common."""
    index: dict[str, list[int]] = {}
    for j, words in new.items():
        for word in set(words):
            index.setdefault(word, []).append(j)
    out = []
    for i, words in old.items():
        shared: Counter[int] = Counter()
        for word in set(words):
            where = index.get(word, ())
            if len(where) <= COMMON:
                shared.update(where)
        for j, _ in shared.most_common(CANDIDATES):
            common = 2 * len(set(words) & set(new[j])) / (len(set(words)) + len(set(new[j])))
            if common >= share:
                out.append((i, j))
    return out


def find_twins(texts: Sequence[str], fewest: int = 1, least: float = LEAST) -> list[tuple[int, int]]:
    """Pairs of indices, ascending, of passages of one text that say the same in nearly the same words.

    Nothing, and nothing is imported, where there can't be as many as ``fewest``.
    """
    words = {i: list_tokens(text) for i, text in enumerate(texts)}
    likely = sorted({(i, j) for i, j in _candidates(words, words, LEAST_TWINS_SHARE) if i < j})
    if len(likely) < fewest:
        return []
    return [
        (i, j) for i, j in likely if _plain(texts[i]) == _plain(texts[j]) or score_chrf(texts[i], texts[j]) >= least
    ]


def are_related(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether two texts of one language are revisions of each other: much of the shorter stands in the longer."""
    found = find_counterparts(old, new)
    here, there = sum(map(len, old)), sum(map(len, new))
    if here <= there:
        return sum(len(old[i]) for i, _, _ in found) >= RELATED * max(1, here)
    return sum(len(new[j]) for _, j, _ in found) >= RELATED * there


def compare_revisions(old: Sequence[str], new: Sequence[str], here: PreparedText, there: PreparedText) -> VersionPair:
    """Compare two versions in one language, sentence by sentence; ``here`` and ``there`` are the same, prepared.

    Sentences that are kept or little changed are matched first; what lies between them is aligned as any two texts
    are, and kept where it reads alike (merged, split, rewritten). Of what is left nothing is said to be missing.
    """
    from checker.alignment.version_pair import Link, VersionPair

    matched = find_counterparts(old, new)
    chain = _ascending(matched)
    links = [Link((i,), (j,), score, moved=(i, j, score) not in chain) for i, j, score in matched]
    used = {i for i, _, _ in matched}, {j for _, j, _ in matched}
    at = (-1, -1)
    for i, j, _ in [*sorted(chain), (len(old), len(new), 1.0)]:
        left = [k for k in range(at[0] + 1, i) if k not in used[0]]
        right = [k for k in range(at[1] + 1, j) if k not in used[1]]
        if left and right:
            links += _between(old, new, here.picked(left), there.picked(right), (left, right))
        at = (i, j)
    links.sort(key=lambda link: link.source)
    held = {i for link in links for i in link.source}, {j for link in links for j in link.target}
    alone = [{k: 0.0 for k in range(len(text)) if k not in own} for text, own in zip((old, new), held, strict=True)]
    return VersionPair(links, alone[0], alone[1])


def _ascending(matched: Sequence[tuple[int, int, float]]) -> set[tuple[int, int, float]]:
    """The longest chain of matches, given by source, that ascends in the target, too."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for n, (_, j, _) in enumerate(matched):
        at = bisect_left(ends, j)
        before.append(last[at - 1] if at else -1)
        if at == len(ends):
            ends.append(j)
            last.append(n)
        else:
            ends[at], last[at] = j, n
    chain, n = set(), last[-1] if last else -1
    while n >= 0:
        chain.add(matched[n])
        n = before[n]
    return chain


def _between(
    old: Sequence[str], new: Sequence[str], here: PreparedText, there: PreparedText, where: tuple[list[int], list[int]]
) -> list[Link]:
    """The beads of two stretches that read alike."""
    from checker.alignment.beads import find_path

    out = []
    for step in find_path(here, there).steps:
        if step.i_end == step.i or step.j_end == step.j:
            continue
        best = _trimmed(old, new, tuple(where[0][step.i : step.i_end]), tuple(where[1][step.j : step.j_end]))
        if best.score >= LEAST_BETWEEN:
            out.append(best)
    return out


def _trimmed(old: Sequence[str], new: Sequence[str], source: tuple[int, ...], target: tuple[int, ...]) -> Link:
    """The link, without what stands at its ends and makes both sides less alike."""
    from checker.alignment.version_pair import Link

    def valued(one: tuple[int, ...], other: tuple[int, ...]) -> Link:
        return Link(one, other, score_chrf(" ".join(old[i] for i in one), " ".join(new[j] for j in other)))

    best = valued(source, target)
    while True:
        one, other = best.source, best.target
        shorter = [(part, other) for part in (one[1:], one[:-1]) if part]
        shorter += [(one, part) for part in (other[1:], other[:-1]) if part]
        better = max((valued(*pair) for pair in shorter), key=lambda link: link.score, default=best)
        if better.score <= best.score:
            return best
        best = better
