"""Quantities as objects."""

from __future__ import annotations

from checker.quantities.scan import scan_text


def test_a_duplicate_is_another_object_that_says_the_same() -> None:
    (one,) = scan_text("14 houses", "en")
    other = one.duplicate()
    assert other is not one
    assert all(getattr(other, name) == getattr(one, name) for name in one.__slots__)
    other.value = 15
    assert one.value == 14


def test_two_are_never_equal() -> None:
    (one,) = scan_text("14 houses", "en")
    assert one != one.duplicate()
    assert len({one, one.duplicate()}) == 2
