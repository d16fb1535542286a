"""Give a writing assistant tools that check texts: the Model Context Protocol, by standard input and output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.cli import options
from checker.messages import _
from checker.model import InputError

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_settings(parser)
    options.add_rules(parser)
    parser.set_defaults(paths=["."])
    parser.add_argument(
        "--workers", type=options.read_jobs, default=1, metavar="N", help=_("processes (default: %(default)s)")
    )


def run(args: argparse.Namespace) -> int:
    """Serve until the assistant's program ends it. Returns 0."""
    from checker.serve.assistant_tools import make_assistant_server
    from checker.serve.desk import Desk

    settings = options.read_settings(args)
    desk = Desk(settings, args.workers or 1)
    try:
        make_assistant_server(desk).run("stdio")
    except BaseExceptionGroup as error:  # of the library's own tasks
        raise InputError(_("the connection failed: {reason}").format(reason=error.exceptions[0])) from None
    finally:
        desk.close()
    return 0
