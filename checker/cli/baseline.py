"""Accept what is there today: write a baseline, so that the gate fails for what is new only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker import reporting
from checker.cli import options
from checker.cli.check import check_all
from checker.cli.printing import print_line
from checker.file_access import is_there
from checker.judgement import baseline
from checker.judgement.baseline_update import update_baseline
from checker.messages import _, choose_plural

if TYPE_CHECKING:
    import argparse

    from checker.judgement.baseline_update import BaselineUpdate

NAME = "checker-baseline.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_input(parser)
    options.add_work(parser)
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help=_("default: that of the settings, else {name} beside them").format(name=NAME),
    )


def run(args: argparse.Namespace) -> int:
    """Write every open finding into the baseline, and say what has changed. Returns 2 where files are broken, else 0.

    What the run did not look at stays in the baseline.
    """
    settings = options.read_settings(args)
    target = args.output or Path(settings.base) / (settings.baseline or NAME)
    there = is_there(target)
    before = baseline.load_baseline(target) if there else []
    report = check_all(args, replace(settings, baseline=None))
    update = update_baseline(before, report, searched=args.paths, folder=str(target.parent), base=settings.base)
    reporting.write_report(target, baseline.dump_baseline(update.entries))
    number = len(update.entries)
    line = choose_plural(number, _("{n} finding in {path}"), _("{n} findings in {path}")).format(path=target)
    if there:
        line += ": " + _("{new} new, {mended} mended, {gone} gone with the files").format(
            new=len(update.new), mended=len(update.mended), gone=len(update.gone)
        )
    print_line(line)
    if there:
        _list_changes(update)
    if not settings.baseline:
        print_line(
            _("Use it with 'checker check --baseline {path}', or baseline = … in the settings.").format(path=target)
        )
    return options.tell_problems(report.problems)


def _list_changes(update: BaselineUpdate) -> None:
    changes = [(_("new"), update.new), (_("mended"), update.mended), (_("gone"), update.gone)]
    for name, entries in changes:
        for entry in entries:
            print_line(f"  {name}: {entry.paths[0]}: {entry.text} [{entry.rule}]")
