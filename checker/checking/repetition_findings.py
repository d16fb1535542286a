"""Findings on a source that is rendered in several ways, in one article or across a tree."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING

from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Value

if TYPE_CHECKING:
    from checker.model import Finding, Location
    from checker.repetitions.differing import RenderedPlace, Repetition

MOST_PLACES = 50
"""Places of a rendering that a finding shows. Limit: a sentence may stand on every page of a tree."""
LONGEST_SHOWN = 160
"""Characters of a rendering that a message shows. A guess: two lines."""


def report_repetition(rule: Rule, repetition: Repetition) -> Iterator[Finding]:
    """A finding for every rendering but that of most places: its places, theirs, two of the source."""
    most, count = repetition.renderings[0], repetition.count_places()
    for own in repetition.renderings[1:]:
        here, there = own[0].here, most[0].here
        places = [one.here for found in (own, most) for one in found[:MOST_PLACES]]
        finding = rule.report(
            _describe(own, most, count),
            [*places, own[0].origin, most[0].origin],
            values=[Value(here.language, here.text, group=0), Value(there.language, there.text, group=1)],
            suggestion=there.text if len(most) > len(own) else None,
        )
        finding.article = own[0].article
        yield finding


def _describe(own: list[RenderedPlace], most: list[RenderedPlace], count: int) -> str:
    """How many places have the source, and how most of them render it; of two, where the other one is."""
    there = most[0].here
    text = " ".join(there.text.split())
    text = text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"
    if len(most) > 1:
        return _("the source says this in {all} places, and {most} of them have “{text}”").format(
            all=count, most=len(most), text=text
        )
    if count > 2:
        return _("the source says this in {all} places, and each has it otherwise: “{text}” in {place}").format(
            all=count, text=text, place=_name_place(own[0].here, there)
        )
    return _("the source says the same for {place}, which has “{text}”").format(
        place=_name_place(own[0].here, there), text=text
    )


def _name_place(here: Location, there: Location) -> str:
    """A place as the message of a finding at another one names it."""
    if here.path == there.path:
        return _("line {line}").format(line=there.line)
    return f"{PurePath(there.path).name}:{there.line}"
