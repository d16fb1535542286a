"""The passages of an article in which one version was revised and another stands beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.staleness.text_change import TextChange, join_texts

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from checker.model import Article, Row, Sentence
    from checker.quantities.quantity import Quantity, Texts

Encode = Callable[[Sequence[str]], "npt.NDArray[np.float32]"]
"""Texts as vectors of length 1, (n, dim)."""
GetQuantities = Callable[["Sentence"], "list[Quantity]"]
"""The quantities of a sentence, worked out once."""


@dataclass(frozen=True, slots=True)
class RevisedPassage:
    """What a version said and says now, and what another version says to it. ``number`` and ``row`` are its row."""

    number: int
    row: Row
    before: tuple[Sentence, ...]
    now: tuple[Sentence, ...]
    here: tuple[Sentence, ...]


def list_revised(article: Article, change: TextChange, source: str, target: str) -> Iterator[RevisedPassage]:
    """The passages that were said in other words before, and that the version ``target`` has, too."""
    for number, row in enumerate(article.rows):
        now, here = row.cells.get(source, ()), row.cells.get(target, ())
        if now and here and any(map(change.is_changed, now)):
            before = change.list_before(now)
            if before and join_texts(before) != join_texts(now):
                yield RevisedPassage(number, row, before, now, here)


def list_sides(*sides: Sequence[Sentence], get_quantities: GetQuantities) -> list[tuple[str, Texts]]:
    """The language of every side with its texts and their quantities, as comparisons take them."""
    return [
        (side[0].language or "", [(sentence.text, get_quantities(sentence)) for sentence in side]) for side in sides
    ]
