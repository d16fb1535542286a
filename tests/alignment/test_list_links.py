"""Cells and items linked by what they say."""

from __future__ import annotations

from checker.alignment.embedders import load_embedder
from checker.alignment.list_links import link_listed
from checker.alignment.prepared_text import prepare_text
from checker.alignment.version_pair import VersionPair, compare_versions


def link(here: list[str], there: list[str]) -> dict[tuple[int, ...], tuple[int, ...]]:
    return {one.source: one.target for one in compare(here, there).links}


def compare(here: list[str], there: list[str]) -> VersionPair:
    model = load_embedder(None)
    texts = tuple(prepare_text(texts, list(range(len(texts))), model) for texts in (here, there))
    listed = tuple(dict(enumerate(texts)) for texts in (here, there))
    return link_listed(compare_versions(texts[0], texts[1]), (texts[0], texts[1]), (listed[0], listed[1]))


def test_each_language_sorts_a_list_for_itself() -> None:
    here = ["Austria", "Belgium", "France", "Germany", "Spain", "Switzerland"]
    there = ["Belgien", "Deutschland", "Frankreich", "Österreich", "Schweiz", "Spanien"]
    found = link(here, there)
    same = {0: 3, 1: 0, 2: 2, 3: 1, 4: 5, 5: 4}
    assert sum(found.get((i,)) == (j,) for i, j in same.items()) >= 5
    assert not any(one.moved for one in compare(here, there).links)


def test_fields_of_a_record_stand_in_another_order() -> None:
    here = [
        "pool.zip",
        "Size",
        "12,459,652 bytes",
        "Sum",
        "e2469b55",
        "pool.tar",
        "Size",
        "9,961,862 bytes",
        "Sum",
        "77aa",
    ]
    there = [
        "pool.zip",
        "Summe",
        "e2469b55",
        "Größe",
        "12.459.652 Byte",
        "pool.tar",
        "Summe",
        "77aa",
        "Größe",
        "9.961.862 Byte",
    ]
    found = link(here, there)
    assert found[(2,)] == (4,)
    assert found[(7,)] == (9,)


def test_numbers_that_changed_places_stay_with_their_names() -> None:
    here = ["Adults: 12 francs", "Children: 16 francs", "Dogs: 3 francs"]
    there = ["Erwachsene: 16 Franken", "Kinder: 12 Franken", "Hunde: 3 Franken"]
    assert link(here, there) == {(0,): (0,), (1,): (1,), (2,): (2,)}


def test_a_few_labels_are_no_list() -> None:
    assert link(["Oil", "Water"], ["Wasser", "Öl"]) == {
        one.source: one.target for one in compare(["Oil", "Water"], ["Wasser", "Öl"]).links
    }


def test_headings_are_linked_by_what_stands_below() -> None:
    here = [
        "Hours",
        "We open at eight.",
        "Way",
        "Take the red bus.",
        "Fees",
        "Adults pay five francs.",
        "Past",
        "It is old.",
    ]
    order = [0, 1, 4, 5, 6, 7, 2, 3]
    model = load_embedder(None)
    texts = prepare_text(here, None, model), prepare_text([here[n] for n in order], None, model)
    listed = tuple({n: text for n, text in enumerate(side) if n % 2 == 0} for side in (here, [here[n] for n in order]))
    pair = link_listed(compare_versions(*texts), texts, (listed[0], listed[1]), ordered=True)
    found = {one.source[0]: (one.target[0], one.moved) for one in pair.links}
    assert found[2] == (6, True)
    assert found[4] == (2, False)
