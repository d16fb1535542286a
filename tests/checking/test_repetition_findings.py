"""What a finding on a repetition says: of many places some are named, of a long rendering the beginning."""

from __future__ import annotations

from checker import rules
from checker.checking.repetition_findings import LONGEST_SHOWN, MOST_PLACES, report_repetition
from checker.model import Location
from checker.repetitions.differing import RenderedPlace, sort_out

RULE = rules.get_rule("inconsistent-repetition")


def make_place(number: int, text: str) -> RenderedPlace:
    origin = Location(f"{number}.de.md", 0, 6, 1, 1, "de", "Bitte.")
    return RenderedPlace(str(number), Location(f"{number}.fr.md", 0, len(text), number, 1, "fr", text), origin)


def test_many_places_and_a_long_text() -> None:
    long = "mot " * 100
    repetition = sort_out([*(make_place(n, long) for n in range(MOST_PLACES + 9)), make_place(99, "Autre chose ici")])
    assert repetition is not None
    (one,) = report_repetition(RULE, repetition)
    assert f"{MOST_PLACES + 10} places, and {MOST_PLACES + 9} of them" in one.message
    assert len(one.locations) == 1 + MOST_PLACES + 2
    assert one.message.endswith("…”")
    assert len(one.message) < LONGEST_SHOWN + 100


def test_where_no_rendering_is_that_of_most_another_is_shown() -> None:
    texts = ("Ne pas toucher.", "Prière de ne rien toucher.", "On ne touche pas ici.")
    repetition = sort_out([make_place(number, text) for number, text in enumerate(texts)])
    assert repetition is not None
    found = list(report_repetition(RULE, repetition))
    assert [one.message for one in found] == [
        "the source says this in 3 places, and each has it otherwise: “Ne pas toucher.” in 0.fr.md:0"
    ] * 2
    assert [one.article for one in found] == ["1", "2"]
    assert all(one.suggestion is None for one in found)
