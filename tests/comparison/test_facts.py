"""Quantities are taken apart into single facts."""

from __future__ import annotations

import pytest

from checker.comparison.equivalence import rate_equivalence
from checker.comparison.facts import get_fact_dimension, list_facts, may_go_unsaid, unfold_range
from checker.comparison.thresholds import MOST_HELD
from checker.quantities.scan import scan_text


def facts_of(text: str, language: str = "en") -> list[tuple[str, str, int]]:
    return [(fact.family, fact.role, int(fact.value)) for fact in list_facts([scan_text(text, language)])]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("on 4 May 2021", [("number", "day", 4), ("month", "month", 5), ("number", "year", 2021)]),
        ("from 10 to 12 boats", [("number", "cardinal", 10), ("number", "cardinal", 12)]),
        ("they won 3-1", [("number", "score", 3), ("number", "score", 1)]),
        ("on Monday at 2:30 pm", [("weekday", "weekday", 1), ("time", "time", 870)]),
        ("41 percent", [("number", "percent", 41)]),
    ],
)
def test_taken_apart(text: str, facts: list[tuple[str, str, int]]) -> None:
    assert facts_of(text) == facts


def test_texts_of_a_side_are_numbered() -> None:
    facts = list_facts([scan_text("3 boats", "en"), scan_text("5 nets", "en")])
    assert [(int(fact.value), fact.order, fact.text) for fact in facts] == [(3, 0, 0), (5, 1, 1)]


def test_a_stroke_is_a_date_where_the_other_side_says_one() -> None:
    stroke, date = list_facts([scan_text("since 9/11", "en")]), list_facts([scan_text("seit dem 11. September", "de")])
    unfolded = unfold_range(stroke, date, rate_equivalence)
    assert sorted((fact.family, int(fact.value)) for fact in unfolded) == [("month", 9), ("number", 11)]


def test_a_stroke_is_a_month_of_a_year_where_the_other_side_says_it() -> None:
    stroke, date = list_facts([scan_text("in issue 1/2003", "en")]), list_facts([scan_text("im Januar 2003", "de")])
    unfolded = unfold_range(stroke, date, rate_equivalence)
    assert sorted((fact.family, int(fact.value)) for fact in unfolded) == [("month", 1), ("number", 2003)]


@pytest.mark.parametrize(("said", "month"), [("depuis juillet 2004", 7), ("entre 2004 et 2007", None)])
def test_two_years_are_a_month_where_the_other_side_says_it(said: str, month: int | None) -> None:
    written, words = list_facts([scan_text("since 2004-07", "en")]), list_facts([scan_text(said, "fr")])
    unfolded = unfold_range(written, words, rate_equivalence)
    assert [int(fact.value) for fact in unfolded if fact.family == "month"] == ([month] if month else [])


@pytest.mark.parametrize(
    ("text", "unsaid"), [("one boat", True), ("40 boats", False), ("on Monday", True), ("41 %", False)]
)
def test_what_may_go_unsaid(text: str, unsaid: bool) -> None:
    (quantity,) = scan_text(text, "en")
    assert may_go_unsaid(quantity) is unsaid


def test_dimension() -> None:
    assert (get_fact_dimension("%"), get_fact_dimension("EUR¢"), get_fact_dimension(None)) == (
        "ratio",
        "currency",
        None,
    )
    assert get_fact_dimension("km") == get_fact_dimension("mile") == "length"


def test_of_many_times_each_is_held_against_the_same_one_and_those_around() -> None:
    times = [f"{hour}:{minute:02}" for hour in range(10, 20) for minute in range(13, 43)]
    own, other = (list_facts([scan_text(", ".join(order), "en")]) for order in (times, times[::-1]))
    assert len(own) > MOST_HELD
    assert [fact.role for fact in unfold_range(own, other, rate_equivalence)] == ["time"] * len(own)
    strokes = list_facts([scan_text(", ".join(f"{n}/{n + 1}" for n in range(13, 30)), "en")])
    assert {fact.role for fact in unfold_range(strokes, other, rate_equivalence)} == {"part"}
