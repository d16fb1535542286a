"""What findings on links, addresses, placeholders and identifiers have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker import languages
from checker.checking.context import ComparedRow, Context
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Finding, Location, Sentence, Severity, Side
from checker.references.thresholds import ERROR_PROBABILITY, MOST_SHOWN, WARNING_PROBABILITY

VersionCell = tuple[str, Sequence[Sentence]]
"""A version and its sentences of a row."""


def choose_probable_severity(probability: float) -> Severity:
    """The severity that follows from how probable a finding is."""
    if probability >= ERROR_PROBABILITY:
        return "error"
    return "warning" if probability >= WARNING_PROBABILITY else "info"


def report_probable(
    rule: Rule,
    message: str,
    places: Sequence[Location],
    probability: float,
    *,
    unit: str | None = None,
    row: int | None = None,
    sides: Sequence[Side] = (),
) -> Finding:
    """A finding of a rule as severe as it is probable; ``row`` is the number of the row in which versions differ."""
    severity = choose_probable_severity(probability)
    finding = rule.report(message, places, severity=severity, unit=unit, sides=sides)
    finding.confidence, finding.row = probability, row
    return finding


def say_both(language: str, value: str, other_language: str, other: str) -> str:
    """What the versions in two languages, given by their codes, say."""
    return _("{language} says {value}, {other_language} says {other}").format(
        language=languages.get(language).name,
        value=value,
        other_language=languages.get(other_language).name,
        other=other,
    )


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
