"""Aligning two texts: kinds of beads, confidence, links, long texts."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.alignment import align
from checker.model import Bead, InputError
from tests.alignment.texts import FRENCH, GERMAN

WITH_AND_WITHOUT = pytest.mark.parametrize("embedder", ["embedded", "none"])


def pairs(beads: list[Bead]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.source, bead.target) for bead in beads]


@WITH_AND_WITHOUT
def test_sentences_that_correspond_one_to_one(embedder: str) -> None:
    beads = align(GERMAN, FRENCH, "de", "fr", embedder=embedder)
    assert pairs(beads) == [((i,), (i,)) for i in range(len(GERMAN))]
    assert all(0 <= bead.score <= 1 for bead in beads)


def test_a_sentence_that_is_missing_is_alone() -> None:
    beads = align(GERMAN, [*FRENCH[:3], *FRENCH[4:]], "de", "fr")
    assert ((3,), ()) in pairs(beads)
    assert len(beads) == len(GERMAN)


def test_two_sentences_merged_into_one_are_one_bead() -> None:
    merged = [*FRENCH[:3], FRENCH[3].rstrip(".") + ", et " + FRENCH[4][0].lower() + FRENCH[4][1:], *FRENCH[5:]]
    assert ((3, 4), (3,)) in pairs(align(GERMAN, merged, "de", "fr"))


@WITH_AND_WITHOUT
@pytest.mark.parametrize(("source", "target"), [([], []), (["Nur das hier."], []), ([], ["Rien que cela."])])
def test_an_empty_side(embedder: str, source: list[str], target: list[str]) -> None:
    beads = align(source, target, "de", "fr", embedder=embedder)
    assert pairs(beads) == [((i,), ()) for i in range(len(source))] + [((), (j,)) for j in range(len(target))]


@WITH_AND_WITHOUT
@settings(max_examples=25, deadline=None)
@given(
    source=st.lists(st.text(max_size=40), max_size=12),
    target=st.lists(st.text(max_size=40), max_size=12),
)
def test_every_sentence_is_in_exactly_one_bead_in_order(embedder: str, source: list[str], target: list[str]) -> None:
    beads = align(source, target, embedder=embedder)
    assert [i for bead in beads for i in bead.source] == list(range(len(source)))
    assert [j for bead in beads for j in bead.target] == list(range(len(target)))
    assert all(0 <= bead.score <= 1 for bead in beads)
    assert pairs(beads) == pairs(align(source, target, embedder=embedder))


def invented(size: int, seed: int) -> tuple[list[str], list[str]]:
    """Two texts of which the second says the same with other little words; names and numbers stay."""
    chance = random.Random(seed)
    names = ["".join(chance.choices("bdfgklmnprst", k=1) + chance.choices("aeiou", k=1)) for _ in range(60)]
    source, target = [], []
    for _ in range(size):
        words = ["".join(chance.choices(names, k=4)).capitalize() for _ in range(4)]
        number = chance.randrange(10, 99_999)
        source.append(f"Da war {words[0]} mit {words[1]} und {number} vor {words[2]} {words[3]}.")
        target.append(f"Il y avait {words[0]} avec {words[1]} et {number} devant {words[2]} {words[3]}.")
    return source, target


@WITH_AND_WITHOUT
def test_a_long_text_with_a_long_gap(embedder: str) -> None:
    source, target = invented(900, 7)
    del target[300:520]
    found = set(pairs(align(source, target, "de", "fr", embedder=embedder)))
    expected = {((i,), (i if i < 300 else i - 220,)) for i in range(900) if not 300 <= i < 520}
    assert len(found & expected) >= 0.98 * len(expected)


def test_links_are_kept_and_the_rest_is_aligned_around_them() -> None:
    beads = align(GERMAN, FRENCH, "de", "fr", links=[((1, 2), (1,)), ((3,), (2, 3))])
    assert pairs(beads)[:3] == [((0,), (0,)), ((1, 2), (1,)), ((3,), (2, 3))]
    assert [bead.score for bead in beads[1:3]] == [1.0, 1.0]
    assert pairs(beads)[3:] == [((i,), (i,)) for i in range(4, len(GERMAN))]


def test_links_may_cross() -> None:
    beads = align(GERMAN, FRENCH, "de", "fr", links=[((1,), (2,)), ((2,), (1,))])
    assert {((1,), (2,)), ((2,), (1,))} <= set(pairs(beads))
    assert sorted(i for bead in beads for i in bead.source) == list(range(len(GERMAN)))
    assert sorted(j for bead in beads for j in bead.target) == list(range(len(FRENCH)))


@pytest.mark.parametrize("links", [[((99,), (0,))], [((0,), (0,)), ((0,), (1,))]])
def test_links_that_do_not_fit_are_refused(links: list[tuple[tuple[int, ...], tuple[int, ...]]]) -> None:
    with pytest.raises(InputError, match="links: "):
        align(GERMAN, FRENCH, "de", "fr", links=links)


def test_as_many_paragraph_numbers_as_sentences() -> None:
    with pytest.raises(InputError, match="paragraph"):
        align(GERMAN, FRENCH, "de", "fr", source_paragraphs=[0])


def test_paragraphs_hold_sentences_together() -> None:
    source = ["Ja.", "Gut.", "Nein.", "Schlecht."]
    target = ["Oui, bien.", "Non.", "Mauvais."]
    beads = align(source, target, "de", "fr", source_paragraphs=[0, 0, 1, 1], target_paragraphs=[0, 1, 1])
    assert not any(1 in bead.source and 2 in bead.source for bead in beads)
