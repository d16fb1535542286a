"""A page that says a passage twice."""

from __future__ import annotations

from checker.articles.page_structure import understand_page
from checker.articles.repeated_passages import find_repeated_passage
from tests.alignment.texts import FRENCH, GERMAN
from tests.articles.pages import read, written

CODES = ("de", "en", "fr")
REVISED = [FRENCH[3].replace("4,2", "3,8"), FRENCH[4], "La date de la fête n'est pas encore connue."]


def found(*paragraphs: str) -> tuple[range, str] | None:
    return find_repeated_passage(understand_page(read(written(*paragraphs)), CODES))


def test_the_second_time_is_found_with_what_goes_on_from_it() -> None:
    assert found(*FRENCH, *GERMAN, *REVISED) == (range(16, 19), "fr")


def test_one_block_is_no_passage() -> None:
    assert found(*FRENCH, *GERMAN, REVISED[0]) is None


def test_most_of_a_passage_must_have_been_said_before() -> None:
    new = ["La commune cherche encore des bénévoles pour tenir la buvette pendant les trois jours."] * 2
    assert found(*FRENCH, *GERMAN, REVISED[0], *new, *new, REVISED[1]) is None


def test_a_passage_is_in_one_language() -> None:
    assert found(*FRENCH, REVISED[0], GERMAN[0], GERMAN[1], REVISED[1], *GERMAN[2:]) is None
