"""A stale fact is known by what it is."""

from __future__ import annotations

from checker.model import Location
from checker.staleness.outdated_fact import StaleFact


def test_equal_facts_are_equal() -> None:
    place = Location("page.fr.md", 3, 6, 1, 4, "fr", "120")
    one = StaleFact("removed", "number", place, None, None)
    assert one == StaleFact("removed", "number", place, None, None)
    assert one.values is None
