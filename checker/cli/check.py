"""Check a mixed page, the versions of an article, bilingual files, or folders of them."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from itertools import chain, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli import options
from checker.cli.printing import print_line
from checker.cli.progress import Progress, show_progress
from checker.cli.report_output import add_look, leave_out_less, parse_output, require_outputs, show_report
from checker.file_access import is_folder, is_there
from checker.messages import _
from checker.model import SEVERITIES, InputError, Report
from checker.runs.check_run import RunOptions, check_run
from checker.settings import Settings

if TYPE_CHECKING:
    import argparse

FINGERPRINT = re.compile("[0-9a-f]{1,32}")
"""The beginning of a fingerprint, or all of it."""
SHOWN_WHOLE = 300
"""Articles up to which a page shows all rows; of more, those of findings. A guess: some 50 MB of HTML."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_input(parser, needed=False)
    add_report(parser)
    _add_ways(parser)
    parser.add_argument(
        "--changed", action="store_true", help=_("the paths are files that changed: check the articles they belong to")
    )
    parser.add_argument(
        "--since",
        metavar="REV",
        help=_("also say what the changes since a git revision have made stale in other versions"),
    )


def _add_ways(parser: argparse.ArgumentParser) -> None:
    """Declare what is done beside, or in place of, one report."""
    parser.add_argument(
        "--fix", action="store_true", help=_("apply the suggestions that are safe, then report what is left")
    )
    parser.add_argument("--diff", action="store_true", help=_("only show what --fix would change"))
    parser.add_argument("--watch", action="store_true", help=_("check again whenever a file changes, until Ctrl-C"))
    parser.add_argument(
        "--stdin-filename",
        metavar="FILE",
        help=_("take standard input for this file's text, and the other versions from the disk"),
    )
    parser.add_argument("--show-files", action="store_true", help=_("only list the files that would be checked"))


def add_report(parser: argparse.ArgumentParser) -> None:
    """Declare how the report looks, where it goes, and what makes the command fail."""
    add_look(parser)
    _add_gate(parser)
    options.add_rules(parser)
    options.add_work(parser)


def _add_gate(parser: argparse.ArgumentParser) -> None:
    """Declare what makes the command fail, and what is said of findings."""
    parser.add_argument(
        "--fail-on",
        choices=SEVERITIES,
        help=_("the least severity that fails (default: {severity})").format(severity=Settings.fail_on),
    )
    parser.add_argument("--exit-zero", action="store_true", help=_("end with 0 whatever was found"))
    parser.add_argument("--baseline", type=Path, metavar="FILE", help=_("findings that are accepted for now"))
    parser.add_argument(
        "--explain",
        nargs="?",
        const="",
        metavar="FINGERPRINT",
        help=_("say how each finding, or one, was reached: alignment, languages, quantities (text and html)"),
    )


def prepare_arguments(given: list[str]) -> list[str]:
    """The arguments with ``--explain PATH`` told from ``--explain FINGERPRINT``: what is no fingerprint is a path."""
    prepared = list(given)
    for at, (text, after) in enumerate(pairwise(given)):
        if text == "--":  # what follows are names
            break
        if text == "--explain" and (not FINGERPRINT.fullmatch(after) or is_there(after)):
            prepared[at] = "--explain="
    return prepared


def run(args: argparse.Namespace) -> int:
    """Check, print, write; once, or whenever something changes. Returns the exit code."""
    _require_fitting(args)
    if args.stdin_filename is not None:
        return _check_buffer(args)
    if args.watch:
        from checker.cli.repeating import repeat_on_change

        return repeat_on_change(args.paths, lambda: options.read_settings(args), lambda: _run_once(args))
    return _run_once(args)


def _require_fitting(args: argparse.Namespace) -> None:
    """Raise `InputError` for arguments that do not go together, or where there is nothing to check."""
    if not args.paths and args.stdin_filename is None:
        raise InputError(_("check: give a path, or - for standard input"))
    fed = "-" in args.paths or args.stdin_filename is not None
    if fed and args.watch:
        raise InputError(_("{option}: standard input can't be read again").format(option="--watch"))
    if args.fix and fed:
        raise InputError(_("--fix: standard input can't be written; --diff shows what would change"))


def _check_buffer(args: argparse.Namespace) -> int:
    """Check standard input as the text of a file; alone it is the article that the file belongs to."""
    from checker.file_access import stand_in

    name = args.stdin_filename
    if is_folder(name):
        raise InputError(_("{path}: is a folder, not a file").format(path=name))
    args.paths = [path for path in args.paths if path != "-"]
    if not args.paths:
        args.paths = [name]
        args.around = is_there(name)
    args.no_cache, args.jobs = True, 1  # what is kept is known by the files on the disk
    with stand_in(name, sys.stdin.buffer.read()):
        return _run_once(args)


def _run_once(args: argparse.Namespace) -> int:
    settings = prepare_settings(args)
    if args.show_files:
        return _show_files(args, settings)
    report = _check_with_progress(args, settings)
    if args.fix or args.diff:
        from checker.cli.mending import mend, show_changes

        if args.diff:
            return show_changes(report, settings)
        if mend(report):
            report = _check_with_progress(args, settings)
    show_report(report, settings, args)
    if report.uncompared and settings.require_comparison:
        options.tell_uncompared_refused()
    return choose_exit_code(report, settings, exit_zero=args.exit_zero)


def _show_files(args: argparse.Namespace, settings: Settings) -> int:
    from checker.pipeline import plan_run

    plan = plan_run(args.paths, settings, below=_choose_folder(args))
    for group in plan.groups:
        for path, _language in group.files:
            print_line(path)
    return options.tell_problems(plan.problems.lines)


def _choose_folder(args: argparse.Namespace) -> Path | None:
    """Where the articles lie that files which changed belong to; None where the paths are what is checked."""
    if getattr(args, "around", False):
        return Path() if Path(args.stdin_filename).absolute().is_relative_to(Path.cwd()) else Path(args.paths[0]).parent
    return Path() if args.changed else None


def _check_with_progress(args: argparse.Namespace, settings: Settings) -> Report:
    with show_progress() as progress:
        return leave_out_less(_check_paths(args, settings, progress), args.min_severity)


def _check_paths(args: argparse.Namespace, settings: Settings, progress: Progress) -> Report:
    """Check the paths; with what they were before, where the arguments ask for it."""
    below = _choose_folder(args)
    run_options = _choose_run(args, list(map(parse_output, args.output)))
    recall = None
    if args.since is not None or args.changed:
        from checker.updates.recall import Recall, require_history

        if args.since is not None:
            require_history(["."] if args.changed else args.paths, args.since)
        recall = Recall(settings, args.since or "HEAD")  # of files that changed: since the last commit
    return check_run(args.paths, settings, run_options, below=below, progress=progress, recall=recall)


def check_all(args: argparse.Namespace, settings: Settings) -> Report:
    """Check the paths for a command that writes no report: what its findings need is kept of the articles."""
    with show_progress() as progress:
        run_options = RunOptions(cached=not args.no_cache, jobs=args.jobs)
        return check_run(args.paths, settings, run_options, progress=progress)


def prepare_settings(args: argparse.Namespace) -> Settings:
    """The settings, with the baseline given. Raises `SettingsError` for outputs that are none."""
    require_outputs(args)
    settings = options.read_settings(args)
    return replace(settings, baseline=str(args.baseline.absolute())) if args.baseline else settings


def _choose_run(args: argparse.Namespace, outputs: list[tuple[str, Path]]) -> RunOptions:
    """How the run goes: all of the articles is kept where a report needs more than what findings point at."""
    formats = {args.format, *(name for name, _path in outputs)}
    page = "html" in formats or sys.stdout.isatty()
    all_of_them = args.with_rows or args.explain is not None or "rdjsonl" in formats
    whole = sys.maxsize if all_of_them else SHOWN_WHOLE if page else 0
    return RunOptions(whole=whole, cached=not args.no_cache, jobs=args.jobs)


def choose_exit_code(report: Report, settings: Settings, *, exit_zero: bool = False) -> int:
    """2 where input was broken, or nothing was compared that had to be; 1 where a finding fails, else 0."""
    if report.problems or (report.uncompared and settings.require_comparison):
        return 2
    least = SEVERITIES.index(settings.fail_on)
    failed = any(SEVERITIES.index(finding.severity) >= least for finding in chain(report.findings, report.notes))
    return int(failed and not exit_zero)
