"""Numbers that a translation still says as its source said them."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.staleness.outdated_fact import StaleFact
from tests.staleness.pages import make_context


def find(folder: Path, before: str, now: str, here: str) -> list[StaleFact]:
    context = make_context(folder, before, {"de": now, "fr": here})
    return [fact for fact, _earlier in context.staleness.facts if fact.what == "number"]


FRENCH = "En 2024, 12 000 visiteurs sont venus au marché, qui a duré 3 jours."


@pytest.mark.parametrize(
    ("now", "stale", "source"),
    [
        ("2024 kamen 13.000 Gäste an den Markt, der 3 Tage dauerte.", "12 000", "13.000"),
        ("2025 kamen 12.000 Gäste an den Markt, der 3 Tage dauerte.", "2024", "2025"),
    ],
)
def test_a_changed_number(tmp_path: Path, now: str, stale: str, source: str) -> None:
    before = "2024 kamen 12.000 Gäste an den Markt, der 3 Tage dauerte."
    (fact,) = find(tmp_path, before, now, FRENCH)
    assert (fact.kind, fact.here.text, fact.now and fact.now.text) == ("changed", stale, source)


def test_a_number_taken_out_and_one_put_in(tmp_path: Path) -> None:
    with_number = "Der neue Steg am Hafen ist 120 Meter lang und aus Holz."
    without = "Der neue Steg am Hafen ist lang und aus Holz."
    (fact,) = find(tmp_path, with_number, without, "La nouvelle passerelle du port mesure 120 mètres et est en bois.")
    assert (fact.kind, fact.here.text, fact.now) == ("removed", "120 mètres", None)
    (fact,) = find(tmp_path, without, with_number, "La nouvelle passerelle du port est longue et en bois.")
    assert (fact.kind, fact.now and fact.now.text) == ("added", "120 Meter")


def test_what_was_taken_over_or_never_said_is_silent(tmp_path: Path) -> None:
    before, now = "Der neue Steg am Hafen ist 120 Meter lang.", "Der neue Steg am Hafen ist 130 Meter lang."
    assert find(tmp_path, before, now, "La nouvelle passerelle du port mesure 130 mètres.") == []
    assert find(tmp_path, before, now, "La nouvelle passerelle du port mesure 90 mètres.") == []
