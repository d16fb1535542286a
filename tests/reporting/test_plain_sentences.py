"""A finding in one or two plain sentences."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import languages, messages
from checker.model import Report
from checker.reporting import render
from checker.reporting.plain_sentences import (
    LONGEST,
    count_more,
    cut_text,
    describe_finding,
    make_visible,
    put_in_quotes,
    quote_text,
)
from tests.reporting import samples


def test_the_message_then_both_sides_then_the_suggestion() -> None:
    number, form = samples.report().findings[:2]
    number.message = "15.000 ≠\n14 000"
    assert describe_finding(number) == '15.000 ≠ 14 000 – fr 3: "14 000"; de 3: "15.000"'
    assert describe_finding(form).endswith('– Suggestion: "3[NBSP]mars"')


@pytest.mark.parametrize(("code", "quoted"), [("en", '"oui"'), ("fr", "«\u00a0oui\u00a0»"), ("de", "„oui“")])
def test_quotations_stand_in_the_marks_of_the_messages(code: str, quoted: str) -> None:
    messages.use_catalogue(code, languages.get(code).catalogue)
    assert put_in_quotes("oui") == quote_text(" oui\n") == quoted


@pytest.mark.parametrize("code", [code for code in languages.codes() if languages.get(code).catalogue])
def test_the_marks_are_those_that_the_language_knows_as_its_usual_ones(code: str) -> None:
    facts = languages.get(code).typography
    messages.use_catalogue(code, languages.get(code).catalogue)
    opening, _inside, closing = put_in_quotes("|").partition("|")
    assert (opening.strip(), closing.strip()) == facts.quotes[0]
    spaced = facts.quotes[0] in facts.spaced_quotes
    assert (opening != opening.strip(), closing != closing.strip()) == (spaced, spaced)


def test_spaces_that_look_alike_are_named() -> None:
    assert make_visible("3\u00a0mars\u202f: a b") == "3[NBSP]mars[NNBSP]: a b"


@given(st.text(max_size=400), st.integers(1, 200))
def test_what_is_cut_is_short_enough_and_begins_as_it_did(text: str, length: int) -> None:
    cut = cut_text(text, length)
    assert len(cut) <= length
    assert cut == text or (cut.endswith("…") and text.startswith(cut[:-1]))
    assert len(quote_text(text)) <= LONGEST + 2


def test_what_is_left_out_is_counted() -> None:
    assert count_more(7) == "and 7 more that are not listed here"


def test_a_place_without_a_language_is_named_by_its_line() -> None:
    made = samples.sample()
    place = replace(made.french[1].location(), language=None)
    one = samples.finding("number-mismatch", "m", place, place)
    report = Report([], [one], [], "", samples.RULES)
    assert describe_finding(one).startswith('m – line 3: "Le chantier')
    for name in ("text", "csv", "sarif", "github", "markdown", "html"):
        assert not re.search(r"\? +3\b|\?:|\[\?", render(report, name).split("<script>")[0]), name
