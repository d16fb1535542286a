"""A number inside a passage that is reported is not reported again."""

from __future__ import annotations

from dataclasses import replace

from checker.checking.said_once import drop_said_again
from checker.model import Finding, Identity, Location, Severity, Side


def find(category: str, start: int, end: int, severity: Severity = "warning", *, lacks: str = "") -> Finding:
    place = Location("a.txt", start, end, 1, start + 1, "en", "x" * (end - start))
    identity = Identity(sides=(Side(0, place), Side(-1, lacks=lacks))) if lacks else Identity()
    return Finding(category, category, "m", severity, "message", (place,), identity=identity)


def test_a_missing_number_in_a_missing_passage_goes_without_saying() -> None:
    passage, number = find("omission", 10, 90), find("quantity", 20, 22, lacks="fr")
    assert drop_said_again([passage, number]) == [passage]
    assert drop_said_again([number, passage]) == [passage]


def test_what_is_said_outside_or_of_a_value_stays() -> None:
    passage = find("order", 10, 90)
    other = find("quantity", 89, 92, lacks="fr")
    value = find("quantity", 20, 22)
    assert drop_said_again([passage, other, value]) == [passage, other, value]


def test_a_note_about_a_passage_takes_notes_along_and_no_more() -> None:
    passage = find("untranslated", 10, 90, "info")
    note, warning = find("quantity", 20, 22, "info"), find("quantity", 30, 32, lacks="fr")
    assert drop_said_again([passage, note, warning]) == [passage, warning]


def test_other_files_parts_and_empty_places() -> None:
    passage, number = find("addition", 10, 90), find("quantity", 20, 22, lacks="de")
    place = number.locations[0]
    for moved in (replace(place, path="b.txt"), replace(place, part="b"), replace(place, end=20)):
        number.locations = (moved,)
        assert drop_said_again([passage, number]) == [passage, number]


def test_passages_that_overlap_are_one() -> None:
    passages = [find("omission", 0, 30), find("omission", 5, 10), find("untranslated", 25, 60)]
    number = find("quantity", 28, 40, lacks="de")
    assert drop_said_again([*passages, number]) == passages


def test_what_a_revision_made_stale_is_as_severe_as_the_difference() -> None:
    stale, number = find("stale", 20, 22), find("quantity", 20, 22, "error")
    assert [(one.category, one.severity) for one in drop_said_again([stale, number])] == [("stale", "error")]
    stale, passage = find("stale", 10, 90), find("omission", 10, 90)
    assert [(one.category, one.severity) for one in drop_said_again([stale, passage])] == [("stale", "warning")]
    note, number = find("stale", 20, 22, "info"), find("quantity", 20, 22, "error")
    assert drop_said_again([note, number]) == [note, number]
