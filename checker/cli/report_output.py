"""How a report is shown: its format, its look in a terminal, the files it is also written to."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import reporting
from checker.cli import options
from checker.cli.hyperlinks import choose_links
from checker.cli.printing import print_document, print_error, print_line, wants_colour
from checker.messages import _
from checker.model import SEVERITIES, InputError, Report, SettingsError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from checker.settings import Settings

WIDTH = 80
"""Columns of a report that is piped: the terminal's that everybody's is at least."""
WIDEST = 120
"""Columns of a report in a wide terminal; longer lines are hard to read. A guess."""
QUALITY_ISSUES = "its"
"""The output that is a copy of a bilingual file with the findings in it."""
FOR_PEOPLE = ("text", "concise")
"""The formats that the arguments on look and length are for."""


def add_look(parser: argparse.ArgumentParser) -> None:
    """Declare the format, the files, and the look."""
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
    parser.add_argument(
        "-q",
        "--quiet",
        action="count",
        default=0,
        help=_("print findings only, without notes and summary; twice: print nothing"),
    )
    parser.add_argument(
        "--statistics", action="store_true", help=_("print how often each rule found something (text and json)")
    )
    parser.add_argument(
        "--min-severity", choices=SEVERITIES, help=_("leave out, everywhere, what is less severe than that")
    )
    parser.add_argument(
        "--with-rows",
        action="store_true",
        help=_("all aligned sentences in a JSON report, not just those of findings"),
    )
    parser.add_argument(
        "--no-report", action="store_true", help=_("don't write the page that goes with a report in a terminal")
    )
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help=_("colour in the terminal")
    )
    parser.add_argument(
        "--links",
        default="auto",
        metavar="WHERE",
        help=_("where places lead to in a terminal: {names}, or an address with {fields}").format(
            names="auto, never, file, vscode, idea", fields="{path} {line} {column}"
        ),
    )


def show_report(report: Report, settings: Settings, args: argparse.Namespace) -> None:
    """Print a report and write it where it is asked for, as the arguments say.

    What could not be read is on standard error where the report is not the whole text: the exit code comes from it.
    """
    outputs = list(map(parse_output, args.output))
    person = sys.stdout.isatty() and not os.environ.get("CI")
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else WIDTH
    more = _choose_explanations(report, settings, args.explain) if args.explain is not None else None
    colour = wants_colour(args.color, person=person)
    look = {"color": colour, "width": min(width, WIDEST), "links": choose_links(args.links, person=person)}
    shown = {"rows": args.with_rows, "explanations": more}
    human = args.format in FOR_PEOPLE
    if args.statistics:
        from checker.reporting.statistics import render_statistics

        print_document([render_statistics(report, args.format)], args.format)
    elif args.quiet < 2:
        print_document(_render_format(report, args.format, **look, **shown, quiet=bool(args.quiet)), args.format)
    if args.format != "text" or args.quiet or args.statistics:
        options.tell_problems(report.problems)
    told = human and not args.quiet
    _write_outputs(report, outputs, told=told, **shown)
    if args.format == "text" and told and person and not args.no_report:
        from checker.cli.report_page import choose_page

        _write_page(report, choose_page(args.paths, settings), more)


def require_outputs(args: argparse.Namespace) -> None:
    """Raise `SettingsError` for outputs that are none, and for statistics in a format that has none."""
    for text in args.output:
        parse_output(text)
    if args.statistics and args.format not in ("text", "json"):
        raise SettingsError(_("--statistics goes with --format text or json, not with {name}").format(name=args.format))


def leave_out_less(report: Report, least: str | None) -> Report:
    """The report without what is less severe than ``least``; settled findings stay, as nobody counts them."""
    if least is None or least == SEVERITIES[0]:
        return report
    allowed = SEVERITIES[SEVERITIES.index(least) :]
    kept = [finding for finding in report.findings if finding.severity in allowed]
    return replace(report, findings=kept, notes=[])


def parse_output(text: str) -> tuple[str, Path]:
    """Format and path of ``FORMAT=PATH``. Raises `SettingsError`."""
    name, equals, path = text.partition("=")
    writable = (*reporting.FORMATS, *reporting.PACKED, QUALITY_ISSUES)
    if not equals or not path or name not in writable:
        known = ", ".join(writable)
        raise SettingsError(_("--output {text}: give FORMAT=PATH, with one of {known}").format(text=text, known=known))
    return name, Path(path)


def _write_outputs(report: Report, outputs: list[tuple[str, Path]], *, told: bool, **more: Any) -> None:
    """Write the report to files, as (format, path); ``told`` says where its page lies."""
    for name, path in outputs:
        if name == QUALITY_ISSUES:
            _write_quality_issues(report, path)
            continue
        reporting.write_rendered(report, name, path, base=_choose_base(name), **more)
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
    return reporting.render_pieces(report, name, base=_choose_base(name), **more)


def _choose_base(name: str) -> str:
    """Formats that machines read name files from the working directory on."""
    return "" if name in ("text", "json", "html") else str(Path.cwd())


def _write_quality_issues(report: Report, path: Path) -> None:
    from checker.review.quality_issues import write_copies

    write_copies(report, path)


def _choose_explanations(report: Report, settings: Settings, chosen: str) -> dict[str, list[str]]:
    """The explanations of all findings, or of those whose fingerprint begins so. Raises `SettingsError` for none."""
    from checker.explanation import explain_findings

    found = {key: lines for key, lines in explain_findings(report, settings).items() if key.startswith(chosen)}
    if chosen and not found:
        raise SettingsError(_("--explain {chosen}: no finding has such a fingerprint").format(chosen=chosen))
    return found
