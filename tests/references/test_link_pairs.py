from __future__ import annotations

from checker.references.link_pairs import pair_links
from checker.references.link_uses import LinkUse, list_links
from tests.references.test_link_uses import make_sentence


def make_uses(*targets: str) -> list[LinkUse]:
    return list(list_links(make_sentence(" ".join(f"[x]({target})" for target in targets))))


def describe(one: list[LinkUse], other: list[LinkUse]) -> tuple[list[str], list[str], list[str]]:
    pairs = pair_links(one, other)
    return (
        [f"{a.target} {b.target}" for a, b in pairs.same],
        [f"{a.target} {b.target}" for a, b in pairs.differing],
        [use.target for side in pairs.alone for use in side],
    )


def test_pages_then_sites_then_order() -> None:
    assert describe(make_uses("/a", "/de/b"), make_uses("/fr/b", "/a")) == (["/a /a", "/de/b /fr/b"], [], [])
    assert describe(make_uses("/a", "/b"), make_uses("/c", "/a")) == (["/a /a"], ["/b /c"], [])
    assert describe(make_uses("#a"), make_uses("#b")) == (["#a #b"], [], [])


def test_what_is_left_over() -> None:
    assert describe(make_uses("/a", "/b"), make_uses("/a")) == (["/a /a"], [], ["/b"])
    assert describe(make_uses("https://a.org/1", "/b"), make_uses("https://a.org/2")) == (
        [], ["https://a.org/1 https://a.org/2"], ["/b"],
    )  # fmt: skip
    assert describe(make_uses("/a", "/b"), make_uses("/c")) == ([], [], [])
