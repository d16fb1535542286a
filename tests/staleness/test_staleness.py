"""Each place is told once, and what was only reworded is a hint."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.staleness.pages import make_context

TEXTS = {
    "en": "The residents are very glad that the way is shorter now. The bridge is 130 metres long.",
    "de": "Die Anwohner freuen sich über den kürzeren Weg. Die Brücke ist 120 Meter lang.",
}
BEFORE = "The residents are glad of the shorter way. The bridge is 120 metres long."


def test_facts_and_hints(tmp_path: Path) -> None:
    context = make_context(tmp_path, BEFORE, TEXTS)
    assert [fact.here.text for fact, _state in context.staleness.facts] == ["120 Meter"]
    assert [(one.kind, one.here.text) for one, _state in context.staleness.sentences] == [
        ("reworded", "Die Anwohner freuen sich über den kürzeren Weg.")
    ]


def test_what_was_touched_since_gets_no_hints(tmp_path: Path) -> None:
    context = make_context(tmp_path, BEFORE, TEXTS)
    context.article.earlier[0].untouched = frozenset()
    assert context.staleness.sentences == []
    assert len(context.staleness.facts) == 1


def test_two_states_tell_a_place_once(tmp_path: Path) -> None:
    context = make_context(tmp_path, BEFORE, TEXTS)
    first = context.article.earlier[0]
    context.article.earlier.append(replace(first, name="older"))
    assert [state.name for _fact, state in context.staleness.facts] == ["old"]


def test_nothing_without_an_earlier_state(tmp_path: Path) -> None:
    context = make_context(tmp_path, BEFORE, TEXTS)
    context.article.earlier = []
    assert context.staleness.facts == []
