"""Hostile inputs: one of every area here, all of them by ``python -m tests.fuzz.hostile`` in ten minutes."""

from __future__ import annotations

from collections import defaultdict

import pytest

from tests.fuzz.hostile import list_cases
from tests.fuzz.hostile.case import Case, Outcome
from tests.fuzz.hostile.judging import find_faults
from tests.fuzz.hostile.running import run_cases, warm_up

LEAST = 450
"""Cases that there are at the least."""

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")


def choose_cases() -> dict[str, list[Case]]:
    """The case in the middle of every area."""
    areas: dict[str, list[Case]] = defaultdict(list)
    for case in list_cases():
        areas[case.area].append(case)
    return {area: [cases[len(cases) // 2]] for area, cases in areas.items()}


@pytest.fixture(scope="module")
def warm() -> None:
    """Every table is built once, so that no case pays for it."""
    warm_up()


def test_there_are_many() -> None:
    cases = list_cases()
    assert len(cases) >= LEAST
    assert len({(case.area, case.name) for case in cases}) == len(cases)


@pytest.mark.usefixtures("warm")
@pytest.mark.parametrize(
    ("area", "cases"), choose_cases().items(), ids=lambda each: each if isinstance(each, str) else ""
)
def test_an_area(area: str, cases: list[Case]) -> None:
    assert [(case.name, faults) for case, faults in run_cases(cases) if faults] == [], area


@pytest.mark.parametrize(
    ("outcome", "fault"),
    [
        (Outcome(1, "", "Traceback (most recent call last)\nKeyError", 0.1, 0), "traceback"),
        (Outcome(-11, "", "", 0.1, 0), "exit code -11"),
        (Outcome(0, "", "", 15.0, 0), "15 s"),
        (Outcome(0, "", "", 0.1, 2**40), "MB"),
        (Outcome(0, "", "\x1b[2J", 0.1, 0), "control characters"),
        (Outcome(0, "\x9b", "", 0.1, 0), "control characters"),
        (Outcome(1, "", "", 0.1, 0), "nothing found"),
        (Outcome(0, "a", "", 0.1, 0, (".00.part",)), "left behind"),
        (Outcome(2, "", "", 0.1, 0), "0 lines"),
        (Outcome(2, "", "checker: a.md: it is broken\nand more", 0.1, 0), "2 lines"),
        (Outcome(2, "", "checker: something is wrong", 0.1, 0), "does not name a.md"),
        (Outcome(2, "", "checker: a.md", 0.1, 0), "too little"),
    ],
)
def test_faults_are_seen(outcome: Outcome, fault: str) -> None:
    case = Case("a", "b", lambda _folder: None, ("check", "a.md"), "a.md")
    assert any(fault in each for each in find_faults(case, outcome))
