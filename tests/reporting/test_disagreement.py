"""Values side against side."""

from __future__ import annotations

from checker.model import Value
from checker.reporting.disagreement import group_sides, state_sides

VALUES = (
    Value("de", "15 Tsd.", "15000", "15,000"),
    Value("fr", "14 000", "14000"),
    Value("en", "15,000", "15000", "15,000"),
)


def test_those_that_agree_stand_together_in_the_order_of_the_columns() -> None:
    groups = group_sides(VALUES, ["fr", "en", "de"])
    assert [[value.language for value in group] for group in groups] == [["fr"], ["en", "de"]]
    assert [len(group) for group in group_sides(VALUES)] == [2, 1]


def test_one_line_says_what_equals_what() -> None:
    assert state_sides(VALUES) == "15 Tsd. (15,000) = 15,000 ≠ 14 000"
    assert state_sides(VALUES, readings=False) == "15 Tsd. = 15,000 ≠ 14 000"
    assert state_sides((Value("fr", "2019", "2019"), Value("de", "", "2018"))) == "2019 ≠ 2018"
    assert state_sides(()) == ""


def test_what_a_rule_has_found_to_agree_stands_together_without_a_value() -> None:
    dates = (
        Value("en", "13 November", group=1),
        Value("de", "13. Dezember", group=0),
        Value("fr", "13 décembre", group=0),
    )
    assert state_sides(dates) == "13 November ≠ 13. Dezember = 13 décembre"
