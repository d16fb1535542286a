"""A range that another version counts off."""

from __future__ import annotations

import pytest

from checker.comparison.counted_off import do_hold, list_counted_off
from checker.comparison.facts import list_facts
from checker.comparison.matching import match_facts
from checker.comparison.row_comparison import compare_row
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        (("fr", "Voir les annexes 4, 5 et 6."), ("en", "See Schedules 4 to 6."), []),
        (("en", "Choose 1, 2 or 3."), ("de", "Wählen Sie 1 bis 3."), []),
        (("en", "Choose 1, 7 or 3."), ("de", "Wählen Sie 1 bis 3."), ["missing"]),
        (("en", "Choose 1 or 3. There are 14 boats."), ("de", "Wählen Sie 1 bis 3. Es gibt Boote."), ["missing"]),
        (
            ("en", "There are 25 boats, 20 to 30 of them new."),
            ("de", "Von den Booten sind 20 bis 30 neu."),
            ["missing"],
        ),
    ],
)
def test_missing(one: tuple[str, str], other: tuple[str, str], kinds: list[str]) -> None:
    sides = [(language, [(text, scan_text(text, language))]) for language, text in (one, other)]
    assert [difference.kind for difference in compare_row(sides)] == kinds


def test_the_list_of_a_side() -> None:
    one, other = (list_facts([scan_text(text, "en")]) for text in ("See 4, 5 and 6.", "See 4 to 6."))
    result = match_facts(one, other)
    ((first, last),) = list_counted_off(result, 0)
    assert [int(fact.value) for fact in (first, last)] == [4, 6]
    assert not list_counted_off(result, 1)
    (five,) = result.alone[0]
    assert do_hold([(first, last)], five)
    assert not do_hold([], five)
