"""Quotations are found and blanked; a sentence may be all quotation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.identification.quotations import blank_quotations, find_quotations, is_all_quotation, is_quoted_in


@given(st.text(alphabet="ab '’‘‚‹›«»„“”\".", max_size=60))
def test_what_is_found_is_blanked_and_nothing_else(text: str) -> None:
    blanked = blank_quotations(text)
    within = {at for start, end in find_quotations(text) for at in range(start, end)}
    assert len(blanked) == len(text)
    assert all(sign == (" " if at in within else text[at]) for at, sign in enumerate(blanked))


def test_text_without_quotations_stays_the_same_object() -> None:
    text = "L'eau de l'étang"
    assert blank_quotations(text) is text
    assert find_quotations(text) == []


@pytest.mark.parametrize("text", ["„Nie wieder“.", " « Jamais ! » ", "“Never”…", "'Never again'"])
def test_all_quotation(text: str) -> None:
    assert is_all_quotation(text)


@pytest.mark.parametrize("text", ["Er sagt „nie“.", "„Nie“ und „nimmer“", "„Nie“, sagt er.", "nie", ""])
def test_not_all_quotation(text: str) -> None:
    assert not is_all_quotation(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("„Nie. Nimmer.“", True), ("Er: „Nie. Nimmer.“!", True), ("„Nie. So“ ist es.", False), ("Nie.", False)],
)
def test_stretches_within_a_quotation(text: str, wanted: bool) -> None:
    start = max(0, text.find("„"))
    assert is_quoted_in(text, start, len(text)) is wanted
