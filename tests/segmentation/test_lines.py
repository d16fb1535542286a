from __future__ import annotations

import textwrap

import pytest

from checker.segmentation import split_sentences

PROSE = (
    "The harbour of the little town was quiet when the first boats came back. Mr. Brown counted them, as he did every "
    "day of the year. There were nine. The tenth, the one his brother had built in 1956, was missing."
)


def pieces(text: str, language: str | None = "en") -> list[str]:
    return [" ".join(text[start:end].split()) for start, end in split_sentences(text, language)]


@pytest.mark.parametrize("width", [50, 72, 100])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\n  "])
def test_wrapped_lines_do_not_break_sentences(width: int, line_end: str) -> None:
    assert pieces(textwrap.fill(PROSE, width).replace("\n", line_end)) == pieces(PROSE)


def test_blank_lines_end_what_has_no_stop() -> None:
    assert pieces("A heading\n\nThe text begins\n \nand goes on") == ["A heading", "The text begins", "and goes on"]


def test_a_heading_on_a_line_of_its_own_is_a_sentence() -> None:
    text = "Opening hours\n" + textwrap.fill(PROSE, 72)
    assert pieces(text)[0] == "Opening hours"


def test_items_of_a_list_are_sentences() -> None:
    text = "You need three things:\n- some flour\n- two eggs\n- a pinch of salt"
    assert pieces(text) == ["You need three things:", "- some flour", "- two eggs", "- a pinch of salt"]


def test_an_ordinal_at_the_start_of_a_wrapped_line_is_no_item() -> None:
    text = (
        "Die Gemeinde hat das Fest auf einen späteren Tag verlegt, nämlich auf den\n3. Mai, und bittet um Verständnis."
    )
    assert len(pieces(text, "de")) == 1


def test_lines_of_an_address_stand_alone() -> None:
    assert pieces("Anna Weber\nLindenweg 5\nBern") == ["Anna Weber", "Lindenweg 5", "Bern"]


def test_a_line_that_goes_on_in_lower_case_is_not_ended() -> None:
    assert len(pieces("short line\nthat goes on")) == 1
