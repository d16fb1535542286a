"""What corresponds, in which reading, and why."""

from __future__ import annotations

import pytest

from checker.comparison.agreement import Agreement, describe_agreement, list_agreements
from checker.quantities.scan import scan_text


def agreements(*texts: tuple[str, str]) -> list[Agreement]:
    return list_agreements([(code, [(text, scan_text(text, code))]) for code, text in texts])


@pytest.mark.parametrize(
    ("german", "english", "basis", "text"),
    [
        ("Es kamen 40 Leute.", "There came 40 people.", "same",
         '"40" and "40" agree as 40: the likeliest reading of both'),
        ("Es sind 16 Kilometer.", "It is 10 miles.", "converted",
         '"16 Kilometer" and "10 miles" agree as 16 km: converted'),
        ("Rund 1500 kamen.", "There came 1,487.", "rounded", '"1500" and "1,487" agree as 1,500: rounded'),
        ("Aus 30 Ländern.", "From 30 miles.", "same number",
         '"30" and "30 miles" agree as 30 mi: the same number, said in another way'),
        ("Er rief: „1,487 people came“.", 'He cried "1,487 people came".', "copied",
         '"1,487" agrees as 1.487: copied with the words around it'),
        ("Schluss ist um 22 Uhr.", "It ends at 10 pm.", "same",
         '"22 Uhr" and "10 pm" agree as time 22:00: the likeliest reading of both'),
    ],
)  # fmt: skip
def test_one_agreement(german: str, english: str, basis: str, text: str) -> None:
    (found,) = agreements(("de", german), ("en", english))
    assert (found.basis, describe_agreement(found)) == (basis, text)


def test_a_reading_that_the_other_version_decides() -> None:
    found = agreements(("fr", "Ils partent pour quinze jours."), ("en", "They leave for two weeks."))
    assert [one.basis for one in found] == ["another reading"]
    assert '"quinze jours" and "two weeks" agree as 2 weeks: a reading less' in describe_agreement(found[0])


def test_words_of_the_raw_text() -> None:
    found = agreements(("de", "Er ist 80 Jahre alt."), ("fr", "C'est un octogénaire."))
    assert [(one.basis, one.one.surface, one.other) for one in found] == [("raw text", "80 Jahre", None)]


def test_three_versions_are_held_against_each_other() -> None:
    found = agreements(("de", "40 Leute"), ("en", "40 people"), ("fr", "50 personnes"))
    assert [one.sides for one in found] == [(0, 1)]
