"""Apply the suggestions that are safe: number format, spaces, quotation marks; never a value. Shows the diff first."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from checker.cli import options
from checker.cli.check import check_all
from checker.cli.mending import count_places, show_plan
from checker.cli.printing import print_error, print_line
from checker.messages import _
from checker.review.fixing import write_changes

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_input(parser)
    options.add_work(parser)
    parser.add_argument("--yes", action="store_true", help=_("write without asking"))
    parser.add_argument("--diff", action="store_true", help=_("only show what would change"))


def run(args: argparse.Namespace) -> int:
    """Show the diff, ask, write. Returns 2 where files are broken, 1 when changes were not made, else 0."""
    settings = options.read_settings(args)
    report = check_all(args, settings)
    found, broken = show_plan(report, settings)
    if not found:
        print_line(_("There is nothing that can be fixed safely."))
        return broken
    if args.diff or not (args.yes or _ask_consent()):
        return broken or 1
    write_changes(found)
    print_line(count_places(found))
    return broken


def _ask_consent() -> bool:
    if not sys.stdin.isatty():
        print_error(_("Nothing was written: give --yes to write."))
        return False
    yes = ("yes", _("yes"))
    return input(_("Write these changes? [y/N] ")).strip().lower() in {*yes, *(word[0] for word in yes)}
