"""Sentences that a translation lacks or still has."""

from __future__ import annotations

from pathlib import Path

from checker.staleness.outdated_sentence import says_something
from tests.staleness.pages import make_context

KEPT = ("The bridge across the river opens on Monday.", "The residents are glad of the shorter way.")
HERE = ("Die Brücke über den Fluss wird am Montag eröffnet.", "Die Anwohner freuen sich über den kürzeren Weg.")
TOLL = ("The toll for lorries stays in place for now.", "Der Zoll für Lastwagen bleibt vorerst bestehen.")


def find(folder: Path, before: tuple[str, ...], now: tuple[str, ...], here: tuple[str, ...]) -> list[tuple[str, str]]:
    texts = {"en": "\n\n".join(now), "de": "\n\n".join(here)}
    context = make_context(folder, "\n\n".join(before), texts)
    return [(one.kind, one.here.text) for one, _earlier in context.staleness.sentences]


def test_taken_out(tmp_path: Path) -> None:
    with_toll = (KEPT[0], TOLL[0], KEPT[1]), (HERE[0], TOLL[1], HERE[1])
    assert find(tmp_path, with_toll[0], KEPT, with_toll[1]) == [("removed", TOLL[1])]
    assert find(tmp_path, with_toll[0], KEPT, HERE) == []


def test_put_in(tmp_path: Path) -> None:
    assert find(tmp_path, KEPT, (KEPT[0], TOLL[0], KEPT[1]), HERE) == [("added", "")]
    assert find(tmp_path, KEPT, (KEPT[0], TOLL[0], KEPT[1]), (HERE[0], TOLL[1], HERE[1])) == []


def test_replaced(tmp_path: Path) -> None:
    new = "A café with a view of the lake opens later."
    found = find(tmp_path, (KEPT[0], TOLL[0], KEPT[1]), (KEPT[0], new, KEPT[1]), (HERE[0], TOLL[1], HERE[1]))
    assert [place for _kind, place in found if place] == [TOLL[1]]


def test_labels_are_no_sentences(tmp_path: Path) -> None:
    context = make_context(tmp_path, KEPT[0], {"en": f"{KEPT[0]}\n\nMore\n\nTimes and prices", "de": HERE[0]})
    said = {one.text: says_something(one) for one in context.article.version("en").sentences}
    assert said[KEPT[0]]
    assert not any(value for text, value in said.items() if text != KEPT[0])
