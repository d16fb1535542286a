"""Accept what is there today: write a baseline, so that the gate fails for what is new only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker import pipeline, reporting
from checker.cli import options
from checker.judgement import baseline
from checker.messages import _
from checker.reporting.summary import choose_plural

if TYPE_CHECKING:
    import argparse

NAME = "checker-baseline.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_input(parser)
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help=_("default: that of the settings, else {name} beside them").format(name=NAME),
    )


def run(args: argparse.Namespace) -> int:
    """Check, and write every open finding into the baseline. Returns 0."""
    settings = options.read_settings(args)
    target = args.output or Path(settings.base) / (settings.baseline or NAME)
    report = pipeline.check(args.paths, replace(settings, baseline=None))
    found = [*report.findings, *report.notes]
    reporting.write_report(target, baseline.dump_baseline(baseline.create_baseline(found, settings.base)))
    print(choose_plural(len(found), _("{n} finding in {path}"), _("{n} findings in {path}")).format(path=target))
    if not settings.baseline:
        print(_("Use it with 'checker check --baseline {path}', or baseline = … in the settings.").format(path=target))
    return 0
