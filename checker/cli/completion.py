"""Print what completes commands, options and rules in a shell: bash, zsh or fish."""

from __future__ import annotations

import argparse

from checker.cli.command_line import describe_command_line
from checker.cli.printing import print_lines
from checker.cli.shell_scripts import SHELLS
from checker.messages import _


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("shell", choices=tuple(SHELLS), help=_("the shell, such as {example}").format(example="bash"))


def run(args: argparse.Namespace) -> int:
    """Print the script. Returns 0."""
    print_lines(SHELLS[args.shell](describe_command_line()))
    return 0
