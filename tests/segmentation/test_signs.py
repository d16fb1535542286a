"""Signs are sorted by what they do in all languages together."""

from __future__ import annotations

import re

from checker.languages.quotation_marks import QuotationMarks, get_quotation_marks
from checker.segmentation.signs import sort_signs

NOTHING = re.compile("(?!)")


def marks(*pairs: tuple[str, str]) -> QuotationMarks:
    openings, closings = (frozenset(pair[side] for pair in pairs) for side in (0, 1))
    return QuotationMarks(pairs, openings, closings, frozenset("'’"), NOTHING, NOTHING)


def test_marks_that_close_are_told_by_what_else_they_do() -> None:
    signs = sort_signs(marks(("«", "»"), ("»", "«"), ("“", "”"), ("„", "“"), ('"', '"')), [("«", "»")])
    assert signs.closing_only == '"”'
    assert signs.spaced == "»"
    assert signs.opening_too == "«“"
    assert signs.closing == set('"”»«“')
    assert set('"”»«“„([') <= set(signs.openers)
    assert {"»", ","} <= signs.never_first
    assert "«" not in signs.never_first
    assert signs.apostrophes == "'’"


def test_languages_without_spaced_marks() -> None:
    signs = sort_signs(marks(("“", "”")), [])
    assert signs.spaced == ""
    assert signs.opening_too == ""
    assert signs.closing_only == "”"


def test_the_order_is_fixed() -> None:
    assert sort_signs(get_quotation_marks(), []) == sort_signs(get_quotation_marks(), [])
    assert list(sort_signs(get_quotation_marks(), []).closing_only) == sorted(
        sort_signs(get_quotation_marks(), []).closing_only
    )
