"""Looks at other files are counted."""

from __future__ import annotations

from checker.outside_looks import count_outside_looks, note_outside_look


def test_looks_are_counted() -> None:
    before = count_outside_looks()
    note_outside_look()
    assert count_outside_looks() == before + 1
