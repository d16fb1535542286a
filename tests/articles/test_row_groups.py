"""Which sentences of all versions go into one row."""

from __future__ import annotations

from checker.alignment.version_pair import Link, VersionPair
from checker.articles.row_groups import Pairs, group_sentences
from tests.alignment.texts import ENGLISH, FRENCH, GERMAN, version

VERSIONS = [version("de", [GERMAN[:3]]), version("fr", [FRENCH[:3]]), version("en", [ENGLISH[:3]])]


def pair(*links: tuple[int, int, float]) -> VersionPair:
    return VersionPair([Link((i,), (j,), score, moved=i != j) for i, j, score in links], {}, {})


def groups(pairs: Pairs) -> list[tuple[set[tuple[int, int]], float, bool]]:
    return [(group.nodes, group.score, group.moved) for group in group_sentences(VERSIONS, 0, pairs)]


def test_links_with_the_pivot_hold_rows_together() -> None:
    found = groups({(0, 1): pair((0, 0, 0.9), (1, 1, 0.8)), (0, 2): pair((0, 0, 0.7)), (1, 2): pair()})
    assert found[:2] == [({(0, 0), (1, 0), (2, 0)}, 0.7, False), ({(0, 1), (1, 1)}, 0.8, False)]
    assert all(len(nodes) == 1 for nodes, _score, _moved in found[2:])
    assert sum(len(nodes) for nodes, _score, _moved in found) == 9


def test_links_among_the_others_count_for_what_the_pivot_lacks_alone() -> None:
    found = groups({(0, 1): pair((0, 0, 0.9)), (0, 2): pair(), (1, 2): pair((0, 1, 0.9), (2, 2, 0.6))})
    assert ({(1, 2), (2, 2)}, 0.6, False) in found
    assert ({(0, 0), (1, 0)}, 0.9, False) in found
    assert ({(2, 1)}, 1.0, False) in found


def test_one_moved_link_moves_the_row() -> None:
    found = groups({(0, 1): pair((0, 2, 0.9)), (0, 2): pair((0, 0, 0.8)), (1, 2): pair()})
    assert ({(0, 0), (1, 2), (2, 0)}, 0.8, True) in found
