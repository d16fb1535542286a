"""Check many articles: folders, JSON lines, CSV or Parquet; resumable; on all cores, or on a Dask cluster."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from checker import batch, languages
from checker.batch import Options
from checker.batch.outcome import list_remarks, tell_uncompared
from checker.batch.row_item import ROLES
from checker.batch.run import LARGEST_SHARD, SHARD_SIZE
from checker.batch.store import FORMATS
from checker.batch.tables import TABLES
from checker.cli import options
from checker.cli.printing import is_dumb, print_error, print_line
from checker.messages import _, choose_plural
from checker.model import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.batch.outcome import Outcome
LONGEST_TIME = 1e9
"""Seconds above which no time is meant: thirty years."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_settings(parser)
    parser.add_argument(
        "paths",
        nargs=1,
        metavar="SOURCE",
        help=_("a folder, {endings}, or an fsspec URL").format(endings=", ".join(TABLES)),
    )
    parser.add_argument("--output", required=True, type=Path, metavar="DIR", help=_("where findings and summary go"))
    parser.add_argument("--format", choices=FORMATS, default="jsonl", help=_("of the findings (default: %(default)s)"))
    parser.add_argument(
        "--workers", type=options.read_jobs, default=0, metavar="N", help=_("processes (default: one a core)")
    )
    parser.add_argument("--scheduler", metavar="ADDRESS", help=_("a Dask scheduler in place of this machine's cores"))
    parser.add_argument(
        "--shard-size",
        type=_read_shard_size,
        default=SHARD_SIZE,
        metavar="N",
        help=_("articles a shard (default: %(default)s)"),
    )
    parser.add_argument(
        "--timeout",
        type=_read_seconds,
        default=0.0,
        metavar="S",
        help=_("seconds an article may take (0: as the settings say)"),
    )
    parser.add_argument(
        "--columns",
        default="",
        metavar="ROLE=NAME,…",
        help=_("columns that are {roles}").format(roles=", ".join((*ROLES, *languages.codes()))),
    )
    parser.add_argument("--restart", action="store_true", help=_("begin anew in a folder that holds a run"))
    parser.add_argument("--exit-zero", action="store_true", help=_("end with 0 whatever was found"))


def run(args: argparse.Namespace) -> int:
    """Run or resume the batch. Returns 2 where articles were put aside, 1 where something was found, else 0."""
    chosen = Options(
        workers=args.workers,
        scheduler=args.scheduler,
        format=args.format,
        shard_size=args.shard_size,
        timeout=args.timeout,
        restart=args.restart,
        columns=_parse_columns(args.columns),
    )
    settings = options.read_settings(args)
    started = time.perf_counter()
    try:
        outcome = batch.run_batch(args.paths[0], args.output, settings, chosen, _make_progress())
    except KeyboardInterrupt:
        print_error(_("checker: interrupted; what is done is kept: run the same command to go on"))
        return 2
    uncompared = tell_uncompared(outcome)
    for line in [*([uncompared] if uncompared else []), *list_remarks(outcome)]:
        print_line(line)
    seconds = time.perf_counter() - started
    print_line(f"{_count_outcome(outcome)}, {seconds:.1f} s; {args.output / 'summary.html'}")
    if uncompared and settings.require_comparison:
        options.tell_uncompared_refused()
        return 2
    if outcome.failed:
        return 2
    return int(bool(outcome.findings) and not args.exit_zero)


def _count_outcome(outcome: Outcome) -> str:
    """How many articles, findings and notes there are, and what was put aside."""
    return ", ".join(
        (
            choose_plural(outcome.articles, _("{n} article"), _("{n} articles")),
            choose_plural(outcome.findings, _("{n} finding"), _("{n} findings")),
            choose_plural(outcome.notes, _("{n} note"), _("{n} notes")),
            _("{n} put aside").format(n=len(outcome.failed)),
        )
    )


def _read_shard_size(text: str) -> int:
    return options.read_whole_number(text, 1, LARGEST_SHARD)


def _read_seconds(text: str) -> float:
    """Seconds of an argument; none for "inf". Raises ``ArgumentTypeError``."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not seconds >= 0:  # nor is nan
        raise argparse.ArgumentTypeError(_("give a number of seconds, 0 for any"))
    return 0.0 if seconds > LONGEST_TIME else seconds


def _parse_columns(text: str) -> dict[str, str]:
    pairs = [pair.partition("=") for pair in text.split(",") if pair]
    if any(not equals for _role, equals, _name in pairs):
        raise SettingsError(_("--columns {text}: give ROLE=NAME pairs, with commas between").format(text=text))
    return {role.strip(): name.strip() for role, _equals, name in pairs}


def _make_progress() -> Callable[[int, int | None, int], None] | None:
    """A bar with rate and time left, for a person; nothing when piped."""
    if not sys.stderr.isatty() or is_dumb():
        return None
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    bar = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[found]}"),
        console=Console(stderr=True),
    )
    task = bar.add_task("", total=None, rate="", found="")
    bar.start()
    started = time.perf_counter()

    def tell(done: int, total: int | None, found: int) -> None:
        seconds = time.perf_counter() - started
        rate = done / seconds if seconds else 0.0
        said = choose_plural(found, _("{n} finding"), _("{n} findings"))
        bar.update(task, completed=done, total=total, rate=f"{rate:,.0f}/s", found=said)
        if total is not None and done >= total:
            bar.stop()

    return tell
