"""The company a number keeps."""

from __future__ import annotations

import pytest

from checker.alignment.embedding import load_model
from checker.comparison.counted_words import list_company, rate_exchange
from checker.comparison.row_comparison import compare_row
from checker.quantities.scan import scan_text


def test_company_ends_at_the_next_number() -> None:
    text = "Of 40 farmers on the coast 12 fishers left."
    one, other = scan_text(text, "en")
    assert list_company(text, one, [other]) == "Of farmers on the coast"
    assert list_company(text, other, [one]) == "farmers on the coast fishers left"


def test_nothing_is_known_without_company() -> None:
    assert rate_exchange(["boats", "", "nets", "Netze"], load_model().encode) == 0


@pytest.mark.parametrize(
    ("english", "german", "kinds"),
    [
        (
            "41 percent of the farmers and 35 percent of the fishers",
            "35 Prozent der Bauern und 41 Prozent der Fischer",
            ["roles"],
        ),
        (
            "41 percent of the farmers and 35 percent of the fishers",
            "35 Prozent der Fischer und 41 Prozent der Bauern",
            [],
        ),
        (
            "subsection 26(3), 33(1) or 250(3) of the Act",
            "Absatz 26(3), 33(1) oder 250(3) des Gesetzes",
            [],
        ),
    ],
)
def test_exchanged_numbers_leave_their_company(english: str, german: str, kinds: list[str]) -> None:
    sides = [(code, [(text, scan_text(text, code))]) for code, text in (("en", english), ("de", german))]
    assert [found.kind for found in compare_row(sides, encode=load_model().encode)] == kinds
