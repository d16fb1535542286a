"""An exception in any function ends in one line and exit code 2: each part of all functions has its turn here."""

from __future__ import annotations

import pytest

from tests.fuzz import faults

PART = 12
"""Every twelfth function is tried here: all of them by ``python -m tests.fuzz.faults``, in two minutes."""


@pytest.mark.parametrize("command", sorted(faults.COMMANDS))
def test_a_fault_anywhere_is_one_line(command: str) -> None:
    start = sorted(faults.COMMANDS).index(command)
    found = [(place, fault) for place, fault in faults.sweep(command, slice(start, None, PART)) if fault]
    assert found == []


def test_the_sweep_sees_what_is_wrong() -> None:
    usual = faults.Outcome(1, "x", "")
    assert faults.find_fault(usual, faults.Outcome(-1, "", "Traceback: boom")) == "traceback"
    assert faults.find_fault(usual, faults.Outcome(2, "", "")) == "nothing said"
    assert faults.find_fault(usual, faults.Outcome(2, "", "a\nb\nc\nd")) == "too many lines"
    assert faults.find_fault(usual, faults.Outcome(0, "x", "")) == "exit code 0 for 1"
    assert faults.find_fault(usual, faults.Outcome(1, "y", "")) == "another report, and nothing said"
    assert faults.find_fault(usual, faults.Outcome(2, "", "checker: boom")) == ""
    assert faults.find_fault(usual, usual) == ""
