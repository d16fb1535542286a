"""Phrases around numbers do not contradict each other."""

from __future__ import annotations

from checker.languages.language import Language
from tests.languages.variants import find_gaps_of_changed


def test_bounds_are_the_four_signs(language: Language) -> None:
    limits = language.quantities.limits
    assert {*limits.bounds.values(), *limits.bounds_after.values()} <= {"<", "<=", ">", ">="}


def test_no_opener_of_a_range_joins_it(language: Language) -> None:
    ranges = language.quantities.ranges
    assert not [opener for opener, links in ranges.range_pairs.items() if opener in links or not links]


def test_labels_and_idioms_are_apart(language: Language) -> None:
    uncounted = language.quantities.uncounted
    assert not set(uncounted.labels) & set(uncounted.idioms)


def test_faults_are_found() -> None:
    assert "no bound for <" in find_gaps_of_changed("quantities", bounds={"zaidi ya": ">"})
    assert "idioms is empty" in find_gaps_of_changed("quantities", idioms=())
