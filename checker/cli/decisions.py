"""Merge files of decisions: those two editors made, or those downloaded from a report page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checker import reporting
from checker.cli.printing import print_error, print_line
from checker.file_access import is_there
from checker.judgement import decisions
from checker.messages import _, choose_plural, format_moment

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "action", choices=("merge", "list"), help=_("merge files into the first, or list what was ruled")
    )
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help=_("decisions.jsonl; merge writes the first")
    )


def run(args: argparse.Namespace) -> int:
    """Merge or list. Returns 0. Raises `InputError` for a file that holds anything but decisions."""
    target, *others = args.files
    if args.action == "list":
        for one in _load_files(args.files):
            said = " ".join(part for part in (one.note, f"({one.who})" if one.who else "") if part)
            print_line(f"{format_moment(one.when):16}  {one.verdict:7}  {one.rule}  {one.path}  {said}".rstrip())
        return 0
    before = _load_files([target] if is_there(target) else [])
    found = [*before, *_load_files(others)]
    reporting.write_report(target, decisions.merge_decisions(found))
    new = len(set(found)) - len(set(before))
    print_line(
        choose_plural(new, _("{n} new decision in {path}"), _("{n} new decisions in {path}")).format(path=target)
    )
    return 0


def _load_files(files: Iterable[Path]) -> list[decisions.Decision]:
    """The rulings of files; what was broken off in one is told."""
    loaded: list[decisions.Decision] = []
    for file in files:
        found = decisions.load_decisions(file)
        loaded += found.decisions
        for note in found.notes:
            print_error(f"checker: {note}")
    return loaded
