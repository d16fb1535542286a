"""Explain a command, or list them all: the same as '--help'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.messages import _

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    from checker.cli import COMMANDS

    parser.add_argument("command", nargs="?", choices=COMMANDS, metavar="COMMAND", help=_("the command to explain"))


def run(args: argparse.Namespace) -> int:
    """Print the help. Returns 0."""
    from checker.cli import make_parser, make_whole_parser

    (make_whole_parser() if args.command is None else make_parser(args.command)).print_help()
    return 0
