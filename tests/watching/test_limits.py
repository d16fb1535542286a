"""What an article may take."""

from __future__ import annotations

from checker.watching.limits import MEGABYTE, Limits, describe_memory_excess, describe_time_excess


def test_time_goes_by_size_and_has_a_least() -> None:
    limits = Limits(60, 2000 * MEGABYTE)
    assert limits.list_allowed(10) == (60.0, 2000 * MEGABYTE)
    assert limits.list_allowed(3 * MEGABYTE)[0] == 180.0
    assert Limits(60, 2000 * MEGABYTE, 5.0).list_allowed(3 * MEGABYTE)[0] == 5.0


def test_the_reason_names_the_setting() -> None:
    assert describe_time_excess(60.0) == "took longer than 60 s (time-limit)"
    assert describe_memory_excess(2000 * MEGABYTE) == "took more than 2000 MB of memory (memory-limit)"
