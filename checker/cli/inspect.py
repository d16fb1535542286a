"""Show what the tool sees: versions, sentences with their language, quantities, rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import inspection
from checker.cli import options
from checker.cli.printing import print_document
from checker.messages import _
from checker.reporting.inspection_text import render

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_input(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help=_("default: %(default)s"))


def run(args: argparse.Namespace) -> int:
    """Print what was understood. Returns 2 where files are broken, else 0."""
    found, problems = inspection.inspect(args.paths, options.read_settings(args))
    print_document([render(found, args.format)], args.format)
    return options.tell_problems(problems)
