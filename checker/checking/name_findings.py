"""What the rules on names have in common: the rows whose names can be compared, and how a finding looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.checking.context import ComparedRow, Context
from checker.checking.reference_findings import say_both
from checker.checking.rule import Rule
from checker.model import Finding, Location, Value
from checker.names.name_uses import NameUses
from checker.names.name_words import NamedSide, writes_names
from checker.names.thresholds import LEAST_NOTED, LEAST_ROW_SCORE, LEAST_WARNED


class NamedRow(NamedTuple):
    """A row with its sides, in the order of ``compared.cells``; ``first`` is the place of the source among them."""

    compared: ComparedRow
    sides: Sequence[NamedSide]
    first: int

    def locate(self, side: int, at: int, start: int, end: int) -> Location:
        """The place of some characters of one of a side's texts."""
        return self.compared.cells[self.sides[side].version][at].location(start, end)


def list_named_rows(context: Context) -> Iterator[NamedRow]:
    """The rows in which two languages or more say the same, and of whose languages it is known how they write names."""
    known = {one.id: one.language for one in context.article.versions if writes_names(one.language)}
    if len(set(known.values())) < 2:
        return
    for compared in context.compared_rows():
        if compared.row.score >= LEAST_ROW_SCORE:
            sides = [
                NamedSide(version, known[version], [one.text for one in cell])
                for version, cell in compared.cells.items()
                if version in known
            ]
            source = compared.row.source or context.article.source
            first = next((at for at, side in enumerate(sides) if side.version == source), 0)
            if len(sides) > 1:
                yield NamedRow(compared, sides, first)


def gather_name_uses(context: Context) -> NameUses:
    """How names are written throughout the article: gone through when a rule asks for it."""
    return NameUses({key: [one.text for one in cell] for key, cell in row.cells.items()} for row in context.rows)


def report_names(rule: Rule, row: NamedRow, message: str, places: Sequence[Location], probability: float) -> Finding:
    """A finding of a rule: ``{said}`` in the message is what the first two places say.

    A warning where it is probable enough, else a note; one that is hardly probable is not made: see `is_worth_noting`.
    """
    fault, other = places[0], places[1]
    said = say_both(fault.language or "", fault.text, other.language or "", other.text)
    finding = rule.report(
        message.format(said=said),
        places,
        severity="warning" if probability >= LEAST_WARNED else "info",
        values=[Value(place.language, place.text) for place in places],
        unit=row.compared.row.unit,
    )
    finding.confidence, finding.row = probability, row.compared.number
    return finding


def is_worth_noting(probability: float) -> bool:
    """Whether a finding of that probability is worth a note."""
    return probability >= LEAST_NOTED
