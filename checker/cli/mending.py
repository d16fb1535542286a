"""Showing and making the changes that are safe, for `checker fix` and `checker check --fix`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.cli import options
from checker.cli.printing import print_error, print_line, print_lines
from checker.messages import _, choose_plural
from checker.review.fixing import plan_possible_changes, write_changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Report
    from checker.review.fixing import FileChange
    from checker.settings import Settings


def show_plan(report: Report, settings: Settings) -> tuple[list[FileChange], int]:
    """Print what would change as a diff; the changes, and the exit code for what is broken (2, else 0)."""
    found, unfit = plan_possible_changes(report)
    broken = options.tell_problems([*report.problems, *unfit])
    for change in found:
        print_lines(change.diff(settings.base))
        for line in change.list_places(settings.base):
            print_line(f"# {line}")
    return found, broken


def show_changes(report: Report, settings: Settings) -> int:
    """Print what would change. Returns 2 where files are broken, 1 where something would change, else 0."""
    found, broken = show_plan(report, settings)
    return broken or int(bool(found))


def mend(report: Report) -> bool:
    """Make the changes and say how many; whether there were any. A file that can't be changed is named."""
    found, unfit = plan_possible_changes(report)
    for problem in unfit:
        print_error(f"checker: {problem}")
    if not found:
        return False
    write_changes(found)
    print_error(count_places(found))
    return True


def count_places(changes: Sequence[FileChange]) -> str:
    """How many places were changed."""
    fixes = sum(len(change.fixes) for change in changes)
    return choose_plural(fixes, _("{n} place changed"), _("{n} places changed"))
