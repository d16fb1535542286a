"""Lists that each version sorts by its own alphabet."""

from __future__ import annotations

from checker.articles.sorted_lists import SortedLists
from checker.model import Block, Document, Row, Sentence, Version

ENGLISH = (
    "act means the Pools Act.",
    "board means the Board of Pools.",
    "keeper means a person who keeps a pool.",
    "(a) by day; or",
    "(b) by night.",
    "minister means the Minister of Pools.",
    "pool means any basin.",
    "slide means a slide.",
)
FRENCH = (
    "bassin Tout bassin.",
    "conseil Le conseil des bassins.",
    "gardien Toute personne qui garde un bassin.",
    "glissade Toute glissade.",
    "loi La Loi sur les bassins.",
    "ministre Le ministre des bassins.",
)


def make_version(code: str, texts: tuple[str, ...]) -> Version:
    document = Document(code, "", "text", [])
    sentences = [
        Sentence(document, Block("paragraph", text, 0, len(text)), 0, len(text), text, code, 1.0) for text in texts
    ]
    return Version(code, code, sentences)


def has_moved(english: tuple[str, ...], french: tuple[str, ...], one: int, other: int) -> bool:
    versions = [make_version("en", english), make_version("fr", french)]
    row = Row({"en": (versions[0].sentences[one],), "fr": (versions[1].sentences[other],)}, relation="moved")
    return not SortedLists(versions).hold([row], "fr")


def test_an_entry_of_lists_that_are_both_sorted_has_not_moved() -> None:
    assert not has_moved(ENGLISH, FRENCH, 0, 4)
    assert not has_moved(ENGLISH, FRENCH, 6, 0)
    assert not has_moved(ENGLISH, FRENCH, 3, 2)


def test_what_is_sorted_in_one_version_alone_has() -> None:
    assert has_moved(ENGLISH, FRENCH[::-1], 0, 1)
    assert has_moved(ENGLISH, tuple(FRENCH[n] for n in (3, 0, 5, 1, 4, 2)), 0, 4)


def test_a_few_entries_are_no_list() -> None:
    assert has_moved(ENGLISH[:3], FRENCH[:3], 0, 1)
