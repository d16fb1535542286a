"""Sentences that were never seen before: what is remembered of a text can't make a measurement look quick."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, product

from tests.fuzz.texts import SENTENCES

NUMBERS = count()
NAMES = ["".join(parts) for parts in product(("Bal", "Dor", "Fen", "Kir", "Mos", "Tav"), ("an", "elo", "iri", "ovo"))]


def sentences(language: str, times: int = 1) -> list[str]:
    """The sentences of a language, ``times`` over, each with a name in it that makes it another text."""
    return [f"{name()}: {sentence}" for _ in range(times) for sentence in SENTENCES[language]]


def pairs(source: str, target: str, number: int) -> Iterator[tuple[str, str]]:
    """``number`` sentences in two languages that say the same."""
    both = list(zip(SENTENCES[source], SENTENCES[target], strict=True))
    for at in range(number):
        said, (one, other) = name(), both[at % len(both)]
        yield f"{said}: {one}", f"{said}: {other}"


def name() -> str:
    """Three made-up names, others every time."""
    number, parts = next(NUMBERS), []
    for _ in range(3):
        number, at = divmod(number, len(NAMES))
        parts.append(NAMES[at])
    return " ".join(parts)
