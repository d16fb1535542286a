"""Terms that an aligned text would have in its glossary: phrases that recur, with what stands for them.

A phrase of the source and one of the translation go together by the share of their rows that both have (Dice).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker import languages as registry
from checker.terms.term_tokens import list_term_tokens
from checker.terms.thresholds import (
    FOR_A_WORD,
    LEAST_DICE,
    LEAST_PHRASE_LETTERS,
    LEAST_ROWS,
    LONGEST_PHRASE,
    MOST_CANDIDATES,
    MOST_ROWS,
    SOLID_TERM,
)

if TYPE_CHECKING:
    from checker.languages.word_facts import WordFacts

Key = tuple[str, ...]
"""A phrase by the stems of its words."""


class Proposal(NamedTuple):
    """A phrase and its rendering as they stand most often: ``times`` rows have both, ``of`` rows have the phrase.

    ``row`` is the number of the first row with both.
    """

    source: str
    target: str
    times: int
    of: int
    row: int


def propose_terms(rows: Sequence[tuple[str, str]], languages: tuple[str, str]) -> list[Proposal]:
    """The phrases that recur in the first texts of rows, with their renderings; the commonest first."""
    source, target = (_Phrases(code) for code in languages)
    for number, (one, other) in enumerate(rows):
        source.add(number, one)
        target.add(number, other)
    found = [proposal for key in source.list_recurring() if (proposal := _pair(key, source, target))]
    return sorted(_drop_parts(found), key=lambda one: (-one.times, one.source))


class _Phrases:
    """The phrases of one side of the rows: where each stands, and how it is written."""

    def __init__(self, language: str) -> None:
        self.words: WordFacts = registry.get(language).words
        self.rows: dict[Key, list[int]] = {}
        self.by_row: list[list[Key]] = []
        self._written: dict[Key, Counter[str]] = {}

    def add(self, number: int, text: str) -> None:
        """Take in the phrases of a row."""
        keys: dict[Key, None] = {}
        for key, written in self._list_phrases(text):
            self._written.setdefault(key, Counter())[written] += 1
            keys[key] = None
        for key in keys:
            self.rows.setdefault(key, []).append(number)
        self.by_row.append(list(keys))

    def write(self, key: Key) -> str:
        """A phrase as it is written most often, the shortest of them."""
        counts = self._written[key]
        return min(counts, key=lambda written: (-counts[written], len(written), written))

    def list_recurring(self) -> list[Key]:
        """The phrases of several words, or of long ones, that stand in rows enough: the commonest."""
        kept = [
            key
            for key, rows in self.rows.items()
            if len(rows) >= LEAST_ROWS and (len(key) > 1 or self._is_compound(self.write(key)))
        ]
        return sorted(kept, key=lambda key: (-len(self.rows[key]), key))[:MOST_CANDIDATES]

    def _is_compound(self, word: str) -> bool:
        return self.words.compounding is not None and len(word) >= SOLID_TERM and word[:1].isupper()

    def _list_phrases(self, text: str) -> Iterator[tuple[Key, str]]:
        tokens = list_term_tokens(text)
        stems = [self._stem(token.text.lower()) for token in tokens]
        small = self.words.function_words
        for start, first in enumerate(tokens):
            if not self._may_stand_at_end(first.text):
                continue
            for end in range(start, min(start + LONGEST_PHRASE, len(tokens))):
                last = tokens[end]
                if end > start and (last.gap in ("sign", "start") or last.text.lower() in small.clause_words):
                    break
                if self._may_stand_at_end(last.text):
                    yield tuple(stems[start : end + 1]), text[first.start : last.end]

    def _may_stand_at_end(self, word: str) -> bool:
        """Whether a word may begin or end a term: it has letters enough, and is none of the small ones."""
        lower = word.lower()
        return word.isalpha() and len(word) >= LEAST_PHRASE_LETTERS and lower not in self.words.function_words.every

    def _stem(self, word: str) -> str:
        """A word without its ending, where enough is left."""
        for ending in sorted(self.words.inflection.endings, key=len, reverse=True):
            if word.endswith(ending) and len(word) - len(ending) >= LEAST_PHRASE_LETTERS:
                return word[: -len(ending)]
        return word


def _pair(key: Key, source: _Phrases, target: _Phrases) -> Proposal | None:
    """A phrase with the rendering that stands in most of its rows, and in few others; None where there is none."""
    rows = source.rows[key][:MOST_ROWS]
    counts = Counter(other for row in rows for other in target.by_row[row])
    scale = len(source.rows[key]) / len(rows)
    best: tuple[float, int, Key] | None = None
    for other, count in counts.items():
        if count < LEAST_ROWS:
            continue
        dice = min(1.0, 2 * count * scale / (len(source.rows[key]) + len(target.rows[other])))
        rank = dice + FOR_A_WORD * len(other)
        if dice >= LEAST_DICE and (best is None or (rank, len(other), other) > best):
            best = rank, len(other), other
    if best is None:
        return None
    one, rendering = source.write(key).casefold(), target.write(best[2]).casefold()
    if one in rendering or rendering in one:  # a name, a command: nothing to say of it
        return None
    both = sorted(set(source.rows[key]).intersection(target.rows[best[2]]))
    return Proposal(source.write(key), target.write(best[2]), len(both), len(source.rows[key]), both[0])


def _drop_parts(found: Iterable[Proposal]) -> list[Proposal]:
    """Proposals without those whose words are part of another that recurs as often."""
    kept: list[Proposal] = []
    seen: dict[tuple[str, int], None] = {}
    for one in sorted(found, key=lambda one: -len(one.source)):
        words = one.source.lower().split()
        if (" ".join(words), one.times) in seen:
            continue
        kept.append(one)
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                seen[" ".join(words[start:end]), one.times] = None
    return kept
