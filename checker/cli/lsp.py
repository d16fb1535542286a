"""Serve an editor over standard input and output: findings while a text is written (the Language Server Protocol)."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

from checker.messages import _
from checker.model import InputError

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "--stdio", action="store_true", help=_("the only way there is, and the default: editors ask for it")
    )
    parser.add_argument("--who", metavar="NAME", help=_("who rules (default: git's user.name, else the login)"))


def run(args: argparse.Namespace) -> int:
    """Serve until the editor ends it. Returns 0. Raises `InputError` where the extra is not installed."""
    if find_spec("pygls") is None:
        raise InputError(
            _("checker lsp needs the extra: {command}").format(command="pip install 'translation-checker[lsp]'")
        )
    from checker.cli.review import find_user_name
    from checker.lsp.language_server import make_server

    given, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what is printed would break the answers
    make_server(args.who or find_user_name()).start_io(given, answers)
    return 0
