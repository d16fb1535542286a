"""Rows in reading order, with what versions lack."""

from __future__ import annotations

import pytest

from checker.alignment.version_pair import VersionPair
from checker.articles.row_groups import RowGroup
from checker.articles.row_order import place_rows
from checker.model import Row
from tests.alignment.texts import FRENCH, GERMAN, version

VERSIONS = [version("de", [GERMAN[:3]]), version("fr", [FRENCH[:3]])]
PAIRS = {(0, 1): VersionPair([], {2: 0.9}, {1: 0.8})}
GROUPS = [
    RowGroup({(0, 2)}, 1.0, moved=False),
    RowGroup({(1, 1)}, 1.0, moved=False),
    RowGroup({(0, 1), (1, 2)}, 0.7, moved=False),
    RowGroup({(0, 0), (1, 0)}, 0.6, moved=True),
]


def shown(row: Row) -> tuple[str, float, dict[str, str], dict[str, float]]:
    return row.relation, row.score, {key: cell[0].text for key, cell in row.cells.items()}, row.lacks


def test_rows_stand_in_the_order_of_the_pivot() -> None:
    assert list(map(shown, place_rows(VERSIONS, 0, GROUPS, PAIRS))) == [
        ("alone", 0.8, {"fr": FRENCH[1]}, {"de": 0.8}),
        ("moved", 0.6, {"de": GERMAN[0], "fr": FRENCH[0]}, {}),
        ("aligned", 0.7, {"de": GERMAN[1], "fr": FRENCH[2]}, {}),
        ("alone", 0.9, {"de": GERMAN[2]}, {"fr": 0.9}),
    ]


def test_what_the_pivot_lacks_follows_what_precedes_it() -> None:
    groups = [RowGroup(group.nodes, group.score, moved=False) for group in GROUPS]
    assert [set(row.cells) for row in place_rows(VERSIONS, 0, groups, PAIRS)] == [
        {"de", "fr"},
        {"fr"},
        {"de", "fr"},
        {"de"},
    ]


@pytest.mark.parametrize("partial", [True, False])
def test_a_summary_lacks_nothing(partial: bool) -> None:
    versions = [version("de", [GERMAN[:3]]), version("fr", [FRENCH[:3]])]
    versions[1].partial = partial
    (row,) = place_rows(versions, 0, GROUPS[:1], PAIRS)
    assert row.lacks == {"fr": 0.0 if partial else 0.9}
