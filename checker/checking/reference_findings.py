"""What findings on links, addresses, placeholders and identifiers have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checking.context import ComparedRow, Context
from checker.model import Sentence, Severity
from checker.references.thresholds import ERROR_PROBABILITY, MOST_SHOWN, WARNING_PROBABILITY

VersionCell = tuple[str, Sequence[Sentence]]
"""A version and its sentences of a row."""


def choose_probable_severity(probability: float) -> Severity:
    """The severity that follows from how probable a finding is."""
    if probability >= ERROR_PROBABILITY:
        return "error"
    return "warning" if probability >= WARNING_PROBABILITY else "info"


def shorten_target(target: str) -> str:
    """An address as a message shows it: its beginning, where it is long."""
    return target if len(target) <= MOST_SHOWN else f"{target[: MOST_SHOWN - 1]}…"


def pair_with_source(context: Context) -> Iterator[tuple[ComparedRow, VersionCell, VersionCell]]:
    """The rows that can be compared: their source, or their first version, with every other version."""
    for compared in context.compared_rows():
        source = compared.row.source or context.article.source
        one = source if source in compared.cells else next(iter(compared.cells))
        for other, sentences in compared.cells.items():
            if other != one:
                yield compared, (one, compared.cells[one]), (other, sentences)
