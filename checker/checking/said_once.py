"""Nothing is said twice: a number inside a passage that is reported as a whole is not reported again, nor is what a
revision has made stale also a mere difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from checker.model import PASSAGE_CATEGORIES, Finding, Location
from checker.quantities.raw_search import Span, Spans

STALE = "stale"
"""The category of findings that know of a difference how it has come about."""
PART = frozenset(("quantity",))
"""Categories whose findings speak of a number, which may stand in such a passage."""
CLAUSE = "clause"
"""The family of what is said of a part of a sentence: it takes only notes along, being less sure than a number is."""
_Place = tuple[str, str | None]


def drop_said_again(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, in their order, without those that say of a number what is said of the passage around it.

    That a version lacks a number goes without saying where the passage is missing, or is no translation. That two
    versions say different numbers is news wherever it stands. A note about a passage takes notes along, no more.
    """
    every = _drop_stale(list(findings))
    passages = [one for one in every if one.category in PASSAGE_CATEGORIES]
    if not passages:
        return every
    loud = _Passages(one for one in passages if one.severity != "info" and one.identity.family != CLAUSE)
    noted = _Passages(passages)
    return [
        one
        for one in every
        if not (_may_go_unsaid(one) and (noted if one.severity == "info" else loud).hold_any(one.locations))
    ]


def _drop_stale(findings: list[Finding]) -> list[Finding]:
    """Without the differences in numbers and sentences of which another finding says that a revision has made them.

    What is said in their stead is as severe as they were: a gate that failed fails still.
    """
    stale = {
        _name_place(place): one
        for one in findings
        if one.category == STALE and one.severity != "info"
        for place in one.locations
    }
    kept = []
    for one in findings:
        compared = one.category in PART or one.category in PASSAGE_CATEGORIES
        told = next((stale[key] for place in one.locations if (key := _name_place(place)) in stale), None)
        if told is None or not compared:
            kept.append(one)
        elif one.severity == "error":
            told.severity = "error"
    return kept


def _name_place(place: Location) -> tuple[str, str | None, int, int]:
    return place.path, place.part, place.start, place.end


def _may_go_unsaid(finding: Finding) -> bool:
    if finding.category not in PART:
        return False
    return finding.severity == "info" or any(side.lacks for side in finding.identity.sides)


class _Passages:
    """The places of findings, by file and part."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        places: dict[_Place, list[Span]] = defaultdict(list)
        for finding in findings:
            for place in finding.locations:
                places[place.path, place.part].append((place.start, place.end))
        self._spans = {key: Spans(spans) for key, spans in places.items()}

    def hold_any(self, places: Iterable[Location]) -> bool:
        """Whether one of the places lies within a passage; a place of no characters lies in none."""
        return any(place.end > place.start and self._hold(place) for place in places)

    def _hold(self, place: Location) -> bool:
        spans = self._spans.get((place.path, place.part))
        return spans is not None and spans.do_hold(place.start, place.end)
