"""Facts of two sides: which correspond, which clash, which are left over."""

from __future__ import annotations

from datetime import date

from checker.comparison.facts import Fact, list_facts
from checker.comparison.matching import FactMatching, _match_clocks, match_facts
from checker.comparison.thresholds import MOST_ASSIGNED
from checker.quantities.scan import scan_text


def match(one: str, other: str, today: date | None = None) -> FactMatching:
    return match_facts(list_facts([scan_text(one, "en")]), list_facts([scan_text(other, "de")]), today)


def values(facts: list[Fact]) -> list[int]:
    return [int(fact.value) for fact in facts]


def test_value_comes_first() -> None:
    found = match("12 boats, 30 nets and 45 men", "45 Männer, 30 Netze und 12 Boote")
    assert sorted(int(one.value) for one, _other in found.same) == [12, 30, 45]
    assert not found.clashes
    assert found.alone == ([], [])


def test_what_is_left_on_both_sides_is_paired() -> None:
    found = match("12 boats and 30 nets", "12 Boote und 31 Netze")
    assert [(int(one.value), int(other.value)) for one, other in found.pairs] == [(30, 31)]


def test_what_one_side_lacks_is_alone() -> None:
    found = match("12 boats and 30 nets", "12 Boote und Netze")
    assert (values(found.alone[0]), values(found.alone[1])) == ([30], [])


def test_an_amount_explains_its_own_conversion_and_a_sum_its_parts() -> None:
    assert match("16 km (10 miles)", "16 km").alone == ([], [])
    assert match("15 people", "13 Männer und 22 Frauen, macht 35").alone[0] == []
    assert match("35 people", "13 Männer und 22 Frauen").alone == ([], [])


def test_a_weekday_is_held_against_the_date_of_the_article() -> None:
    today = date(2025, 6, 2)
    assert match("on Thursday", "am 5. Juni", today).clashes == []
    assert len(match("on Friday", "am 5. Juni", today).clashes) == 1
    assert match("on Friday", "am 5. Juni").clashes == []


def test_long_lists_go_piece_by_piece() -> None:
    numbers = [101 + n for n in range(2 * MOST_ASSIGNED)]
    found = match(", ".join(f"{n} boats" for n in numbers), ", ".join(f"{n} Boote" for n in numbers))
    assert len(found.same) == len(numbers)


def test_what_explains_a_fact_stands_beside_it_in_the_longest_list() -> None:
    numbers = ", ".join(f"{1001 + n} boats" for n in range(500))
    found = match(f"{numbers}, 16 km (10 miles) and 15 people", f"{numbers.replace('boats', 'Boote')}, 16 km")
    assert len(found.same) == 501
    assert values(found.alone[0]) == [15]
    found = match(f"{numbers}, 35 people", f"{numbers.replace('boats', 'Boote')}, 13 Männer und 22 Frauen")
    assert found.alone == ([], [])


def is_minute(clock: Fact, minute: Fact) -> bool:
    """What a minute of a clock is, by itself."""
    parts = clock.quantity.parts
    told = clock.role == "score" and len(parts) == 2 and minute.role in {"ordinal", "duration"}
    return told and minute.value - (parts[0] or 0) in {0, 1}


def test_the_minute_of_a_clock_is_the_first_of_all_pairs() -> None:
    clocks = "At 34:12, at 12:30 and at 2:40 they scored; "
    minutes = "In der 3. Minute, der 35. Minute, der 12. Minute und nach 34 Minuten, "
    ones = list_facts([scan_text(clocks + "12 minutes, the 3rd minute.", "en")])
    others = list_facts([scan_text(minutes + "um 2:41.", "de")])
    told: list[bool] = []
    for left in (ones, ones[::-1], ones[1:], others):
        for right in (others, others[::-1], others[2:], ones):
            expected = [(clock, minute) for clock in left for minute in right if is_minute(clock, minute)][:1]
            expected += [(minute, clock) for clock in right for minute in left if is_minute(clock, minute)]
            found = FactMatching()
            _match_clocks(left, right, found)
            assert found.clocks == expected[:1]
            told.append(bool(expected))
    assert {True, False} == set(told)
