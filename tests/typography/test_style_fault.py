"""Faults of a style: applied, and told apart by what a reader sees of them."""

from __future__ import annotations

from checker.typography.style_fault import StyleFault, apply_fault, is_space_only


def test_all_parts_are_replaced() -> None:
    fault = StyleFault(0, 1, "« ", (StyleFault(4, 5, " »"),))
    assert apply_fault('"abc" d', fault) == "« abc » d"
    assert [one.start for one in fault.parts] == [0, 4]
    assert apply_fault('e "abc" d', StyleFault(2, 3, "« ", (StyleFault(6, 7, " »"),)), 2, 8) == "« abc » "


def test_the_kind_of_a_space_is_hardly_seen() -> None:
    assert is_space_only("a b", StyleFault(1, 2, "\u00a0"))
    assert not is_space_only("a b", StyleFault(1, 2, ""))
    assert not is_space_only("a!", StyleFault(1, 1, "\u00a0"))
    assert not is_space_only("a-b", StyleFault(1, 2, " "))
