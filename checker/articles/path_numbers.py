"""Dates and numbers in the names of two files: whether they can belong to versions of one article."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import NamedTuple

from checker.articles.thresholds import FARTHEST_DAYS, LONGEST_NUMBER, NEAR_DAYS

_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_/.]?)(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?(?!\d)")
_NUMBER = re.compile(r"\d+")


class PathNumbers(NamedTuple):
    """The first date of a path (the first of the month where it has no day), and its other numbers, counted."""

    day: date | None
    numbers: Counter[int]


def read_path_numbers(path: str) -> PathNumbers:
    """The date and the numbers of a path; long numbers are names of records, and left out."""
    found = _DATE.search(path)
    day = _make_date(found) if found else None
    rest = path if found is None or day is None else path[: found.start()] + " " + path[found.end() :]
    return PathNumbers(day, Counter(int(run) for run in _NUMBER.findall(rest) if len(run) <= LONGEST_NUMBER))


def judge_paths(path: str, other: str) -> bool | None:
    """Whether the names speak for versions of one article, or against it; None where they say nothing.

    For it speak dates near each other, against it dates far apart, and a number in each that the other has not.
    """
    paths = [each.replace("\\", "/") for each in (path, other)]
    shared = next((n for n, (a, b) in enumerate(zip(*paths)) if a != b), min(map(len, paths)))  # noqa: B905
    start = paths[0].rfind("/", 0, shared) + 1
    one, two = (read_path_numbers(each[start:]) for each in paths)
    apart = abs((one.day - two.day).days) if one.day and two.day else None
    if not (one.numbers <= two.numbers or two.numbers <= one.numbers):
        return False
    if apart is not None and apart > FARTHEST_DAYS:
        return False
    return True if apart is not None and apart <= NEAR_DAYS else None


def _make_date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[1]), int(match[3]), int(match[4] or 1))
    except ValueError:
        return None
