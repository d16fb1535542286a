"""Show what a change of one version has made stale in the others.

Either three files or more, OLD NEW TRANSLATION…: two states of a text in one language, then its translations. Or, in a
git repository, any paths: what the files were is taken from their history, renames followed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.cli import options
from checker.cli.check import add_report, choose_exit_code, prepare_settings
from checker.cli.progress import Progress
from checker.cli.report_output import leave_out_less, show_report
from checker.file_access import is_folder
from checker.messages import _
from checker.model import InputError
from checker.updates import update

if TYPE_CHECKING:
    import argparse

    from checker.model import Report
    from checker.settings import Settings

FEWEST_FILES = 3
"""Files of the first form: OLD NEW TRANSLATION."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_input(parser)
    add_report(parser)
    parser.add_argument(
        "--since", metavar="REV", help=_("what has changed since this git revision (else: all history)")
    )


def run(args: argparse.Namespace) -> int:
    """Compare, print, write. Returns the exit code."""
    if "-" in args.paths:
        raise InputError(_("an update needs files: standard input has no history"))
    settings = prepare_settings(args)
    report = leave_out_less(_check(args, settings), args.min_severity)
    show_report(report, settings, args)
    return choose_exit_code(report, settings, exit_zero=args.exit_zero)


def _check(args: argparse.Namespace, settings: Settings) -> Report:
    paths = args.paths
    given = args.since is None and len(paths) >= FEWEST_FILES and not any(map(is_folder, paths))
    if given and update.are_states(paths[0], paths[1], settings):
        return update.check_files(paths[0], paths[1], paths[2:], settings)
    progress = Progress()
    try:
        return update.check_history(paths, settings, args.since, progress)
    finally:
        progress.close()
