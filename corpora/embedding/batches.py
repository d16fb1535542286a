"""Batches of token ids: drawn by weight, one language pair each, half of each from one corpus."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    from pairs import Pair
    from tokenizers import Tokenizer

    Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Token ids of many texts, end to end: text i is `ids[starts[i]:starts[i + 1]]`."""

    ids: npt.NDArray[np.uint16]
    starts: Integers

    def of(self, rows: Integers) -> tuple[Integers, Integers]:
        """Return (ids of the texts end to end, number of ids of each)."""
        lengths = self.starts[rows + 1] - self.starts[rows]
        ends = np.cumsum(lengths)
        places = np.arange(ends[-1]) + np.repeat(self.starts[rows] - ends + lengths, lengths)
        return self.ids[places].astype(np.int64), lengths


def tokens(texts: Sequence[str], tokenizer: Tokenizer) -> Tokens:
    """Encode all texts; at most 65,536 different tokens."""
    parts, lengths = [], [0]
    for start in range(0, len(texts), 10_000):
        for encoding in tokenizer.encode_batch_fast(texts[start : start + 10_000], add_special_tokens=False):
            parts.append(np.array(encoding.ids, np.uint16))
            lengths.append(len(encoding.ids))
    return Tokens(np.concatenate(parts), np.cumsum(lengths))


def _numbered(texts: Sequence[str]) -> Integers:
    """Return a number for each text, the same for equal texts."""
    numbers: dict[str, int] = {}
    return np.array([numbers.setdefault(text, len(numbers)) for text in texts])


class _Shuffled:
    """An endless draw without repetition until every row was seen."""

    def __init__(self, rows: Integers, chance: np.random.Generator) -> None:
        self.rows, self.chance, self.at = chance.permutation(rows), chance, 0

    def take(self, count: int) -> Integers:
        count = min(count, len(self.rows))
        if self.at + count > len(self.rows):
            self.rows, self.at = self.chance.permutation(self.rows), 0
        self.at += count
        return self.rows[self.at - count : self.at]


class Batches:
    """Endless batches of ((ids, offsets), (ids, offsets)), shaped as torch's EmbeddingBag takes them."""

    def __init__(self, pairs: Sequence[Pair], tokenizer: Tokenizer, recipe: dict[str, Any]) -> None:
        self.settings = recipe["training"]
        self.chance = np.random.default_rng(recipe["seed"])
        self.sides = [tokens([pair.texts[side] for pair in pairs], tokenizer) for side in (0, 1)]
        self.same = [_numbered([pair.texts[side] for pair in pairs]) for side in (0, 1)]
        rows: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        filled = np.logical_and(*(np.diff(side.starts) > 0 for side in self.sides))
        for row, pair in enumerate(pairs):
            if filled[row]:
                rows[pair.languages][pair.corpus].append(row)
        self.languages = sorted(rows)
        weights = np.array([recipe["languages"]["-".join(languages)] for languages in self.languages])
        self.language_odds = weights / weights.sum()
        self.groups = {
            languages: [_Shuffled(np.array(rows[languages][corpus]), self.chance) for corpus in sorted(rows[languages])]
            for languages in self.languages
        }
        self.odds = {}
        for languages in self.languages:
            mass = np.array([len(rows[languages][c]) * recipe["corpora"][c] for c in sorted(rows[languages])], float)
            self.odds[languages] = mass / mass.sum()

    def draw(self) -> list[tuple[Integers, Integers]]:
        """Return the two sides of one batch: (ids, offsets) of the first language, and of the second."""
        languages = self.languages[self.chance.choice(len(self.languages), p=self.language_odds)]
        groups, odds = self.groups[languages], self.odds[languages]
        size = self.settings["batch"]
        one = groups[self.chance.choice(len(groups), p=odds)].take(int(size * self.settings["from_one_corpus"]))
        counts = self.chance.multinomial(size - len(one), odds)
        rest = [group.take(int(count)) for group, count in zip(groups, counts, strict=True) if count]
        rows = self._distinct(np.concatenate([one, *rest]))
        return [self._side(side, rows) for side in self.sides]

    def _distinct(self, rows: Integers) -> Integers:
        """Return the rows without those with a text that another row has: they would count as wrong."""
        for same in self.same:
            rows = rows[np.unique(same[rows], return_index=True)[1]]
        return rows

    def _side(self, side: Tokens, rows: Integers) -> tuple[Integers, Integers]:
        ids, lengths = side.of(rows)
        kept = self.chance.random(len(ids)) >= self.settings["token_dropout"]
        kept[np.cumsum(lengths) - lengths] = True  # never an empty text
        remaining = np.add.reduceat(kept, np.cumsum(lengths) - lengths, dtype=np.int64)
        return ids[kept], np.cumsum(remaining) - remaining
