"""Forms found by expressions: the longest at a place, and only what is not right already."""

from __future__ import annotations

from checker.languages.style_facts import Form
from checker.typography.wrong_forms import find_wrong_capitals, find_wrong_forms


def found(text: str, *forms: Form) -> list[tuple[int, int, str]]:
    return [(one.start, one.end, one.right) for one in find_wrong_forms(text, forms)]


def test_the_group_is_replaced_else_all_that_matches() -> None:
    assert found("5 zz", Form(r"\d(?P<at> )zz", "_")) == [(1, 2, "_")]
    assert found("5 zz", Form(r" zz", "_zz")) == [(1, 4, "_zz")]


def test_a_template_takes_groups_over() -> None:
    assert found("1/2", Form(r"(?P<at>(\d)/(\d))", r"\2.\3")) == [(0, 3, "1.2")]


def test_what_is_right_is_left_alone() -> None:
    assert found("5_zz", Form(r"\d(?P<at>[ _])zz", "_")) == []


def test_the_longest_counts_where_two_match() -> None:
    assert found("aab", Form("a", "x"), Form("aa", "y")) == [(0, 2, "y")]
    assert found("ab", Form("(?P<at>)b", "-"), Form("b", "c")) == [(1, 2, "c")]


def test_capitals_are_changed_at_the_first_letter() -> None:
    faults = find_wrong_capitals("Zuber kalmo", (r"(?P<at>Zuber)",), (r"(?P<at>kalmo)",))
    assert [(one.start, one.end, one.right) for one in faults] == [(0, 1, "z"), (6, 7, "K")]
    assert list(find_wrong_capitals("zuber", (r"(?P<at>zuber)",), ())) == []
