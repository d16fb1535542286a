"""Check a mixed page, the versions of an article, bilingual files, or folders of them."""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import replace
from itertools import chain, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import reporting
from checker.cli import options
from checker.cli.printing import print_document, print_error, print_line, wants_colour
from checker.cli.progress import Progress
from checker.file_access import is_there
from checker.messages import _
from checker.model import SEVERITIES, InputError, Report, SettingsError
from checker.runs.check_run import RunOptions, check_run
from checker.settings import Settings
from checker.watching.stages import listen_to_stages

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

FINGERPRINT = re.compile("[0-9a-f]{1,32}")
"""The beginning of a fingerprint, or all of it."""
SHOWN_WHOLE = 300
"""Articles up to which a page shows all rows; of more, those of findings. A guess: some 50 MB of HTML."""
WIDTH = 80
"""Columns of a report that is piped: the terminal's that everybody's is at least."""
WIDEST = 120
"""Columns of a report in a wide terminal; longer lines are hard to read. A guess."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_input(parser)
    add_report(parser)
    parser.add_argument(
        "--changed", action="store_true", help=_("the paths are files that changed: check the articles they belong to")
    )
    parser.add_argument(
        "--since",
        metavar="REV",
        help=_("also say what the changes since a git revision have made stale in other versions"),
    )


def add_report(parser: argparse.ArgumentParser) -> None:
    """Declare how the report looks, where it goes, and what makes the command fail."""
    parser.add_argument(
        "--format", choices=tuple(reporting.FORMATS), default="text", help=_("what to print (default: %(default)s)")
    )
    parser.add_argument(
        "--output",
        action="append",
        default=[],
        metavar="FORMAT=PATH",
        help=_("also write a report to a file (repeatable)"),
    )
    _add_gate(parser)
    parser.add_argument(
        "--with-rows",
        action="store_true",
        help=_("all aligned sentences in a JSON report, not just those of findings"),
    )
    options.add_work(parser)
    parser.add_argument(
        "--no-report", action="store_true", help=_("don't write the page that goes with a report in a terminal")
    )
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help=_("colour in the terminal")
    )


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
    """Check, print, write. Returns the exit code."""
    settings = prepare_settings(args)
    progress = Progress()
    try:
        with listen_to_stages(progress.show_stage):
            report = _check_paths(args, settings, progress)
    finally:
        progress.close()
    show_report(report, settings, args)
    if report.uncompared and settings.require_comparison:
        options.tell_uncompared_refused()
    return choose_exit_code(report, settings, exit_zero=args.exit_zero)


def _check_paths(args: argparse.Namespace, settings: Settings, progress: Progress) -> Report:
    """Check the paths; with what they were before, where the arguments ask for it."""
    below = Path() if args.changed else None
    run_options = _choose_run(args, [_parse_output(text) for text in args.output])
    recall = None
    if args.since is not None or args.changed:
        from checker.updates.recall import Recall, require_history

        if args.since is not None:
            require_history(["."] if args.changed else args.paths, args.since)
        recall = Recall(settings, args.since or "HEAD")  # of files that changed: since the last commit
    return check_run(args.paths, settings, run_options, below=below, progress=progress, recall=recall)


def check_all(args: argparse.Namespace, settings: Settings) -> Report:
    """Check the paths for a command that writes no report: what its findings need is kept of the articles."""
    progress = Progress()
    try:
        with listen_to_stages(progress.show_stage):
            run_options = RunOptions(cached=not args.no_cache, jobs=args.jobs)
            return check_run(args.paths, settings, run_options, progress=progress)
    finally:
        progress.close()


def prepare_settings(args: argparse.Namespace) -> Settings:
    """The settings, with the baseline given. Raises `SettingsError` for outputs that are none."""
    for text in args.output:
        _parse_output(text)
    settings = options.read_settings(args)
    return replace(settings, baseline=str(args.baseline.absolute())) if args.baseline else settings


def show_report(report: Report, settings: Settings, args: argparse.Namespace) -> None:
    """Print a report and write it where it is asked for, as the arguments say."""
    outputs = [_parse_output(text) for text in args.output]
    person = sys.stdout.isatty() and not os.environ.get("CI")
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else WIDTH
    more = _choose_explanations(report, settings, args.explain) if args.explain is not None else None
    look = {"color": wants_colour(args.color, person=person), "width": min(width, WIDEST)}
    shown = {"rows": args.with_rows, "explanations": more}
    print_document(_render_format(report, args.format, **look, **shown), args.format)
    _write_outputs(report, outputs, told=args.format == "text", **shown)
    if args.format == "text" and person and not args.no_report:
        from checker.cli.report_page import choose_page

        _write_page(report, choose_page(args.paths, settings), more)


def _choose_run(args: argparse.Namespace, outputs: list[tuple[str, Path]]) -> RunOptions:
    """How the run goes: all of the articles is kept where a report needs more than what findings point at."""
    formats = {args.format, *(name for name, _path in outputs)}
    page = "html" in formats or sys.stdout.isatty()
    all_of_them = args.with_rows or args.explain is not None or "rdjsonl" in formats
    whole = sys.maxsize if all_of_them else SHOWN_WHOLE if page else 0
    return RunOptions(whole=whole, cached=not args.no_cache, jobs=args.jobs)


def _write_outputs(report: Report, outputs: list[tuple[str, Path]], *, told: bool, **more: Any) -> None:
    """Write the report to files, as (format, path); ``told`` says where its page lies."""
    for name, path in outputs:
        reporting.write_pieces(path, _render_format(report, name, **more))
        if told and name == "html":
            print_line()
            print_line(_("The report as a page: {path}").format(path=path))


def _write_page(report: Report, page: Path, explanations: dict[str, list[str]] | None) -> None:
    """Write the page that nobody asked for; where it can't be written that is said, and the run is none the worse."""
    try:
        _write_outputs(report, [("html", page)], told=True, explanations=explanations)
    except InputError as error:
        print_error(f"checker: {error}")


def _render_format(report: Report, name: str, **more: Any) -> Iterator[str]:
    """The report; formats that machines read name files from the working directory on."""
    base = "" if name in ("text", "json", "html") else str(Path.cwd())
    return reporting.render_pieces(report, name, base=base, **more)


def _choose_explanations(report: Report, settings: Settings, chosen: str) -> dict[str, list[str]]:
    """The explanations of all findings, or of those whose fingerprint begins so. Raises `SettingsError` for none."""
    from checker.review.explanation import explain_findings

    found = {key: lines for key, lines in explain_findings(report, settings).items() if key.startswith(chosen)}
    if chosen and not found:
        raise SettingsError(_("--explain {chosen}: no finding has such a fingerprint").format(chosen=chosen))
    return found


def choose_exit_code(report: Report, settings: Settings, *, exit_zero: bool = False) -> int:
    """2 where input was broken, or nothing was compared that had to be; 1 where a finding fails, else 0."""
    if report.problems or (report.uncompared and settings.require_comparison):
        return 2
    least = SEVERITIES.index(settings.fail_on)
    failed = any(SEVERITIES.index(finding.severity) >= least for finding in chain(report.findings, report.notes))
    return int(failed and not exit_zero)


def _parse_output(text: str) -> tuple[str, Path]:
    name, equals, path = text.partition("=")
    if not equals or not path or name not in reporting.FORMATS:
        known = ", ".join(reporting.FORMATS)
        raise SettingsError(_("--output {text}: give FORMAT=PATH, with one of {known}").format(text=text, known=known))
    return name, Path(path)
