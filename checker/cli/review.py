"""Open the report as a page on which findings are accepted, rejected and commented; decisions are stored at once."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from checker.cli import options
from checker.cli.printing import print_line
from checker.file_access import read_regular_text
from checker.messages import _
from checker.model import InputError

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_input(parser)
    parser.add_argument(
        "--since",
        metavar="REV",
        help=_("also say what the changes since a git revision have made stale in other versions"),
    )
    parser.add_argument("--port", type=int, default=0, help=_("default: a free one"))
    parser.add_argument("--who", metavar="NAME", help=_("who rules (default: git's user.name, else the login)"))
    parser.add_argument("--no-browser", action="store_true", help=_("only print the address"))


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted. Returns 0."""
    from checker.local_http.until_ended import serve_until_ended
    from checker.review.server import ReviewServer
    from checker.review.session import ReviewSession
    from checker.updates.recall import require_history

    if "-" in args.paths:
        raise InputError(_("a review needs files: standard input can't be read again"))
    args.paths = _resolve_paths(args.paths)
    if args.since is not None:
        require_history(args.paths, args.since)
    session = ReviewSession(args.paths, options.read_settings(args), args.who or find_user_name(), args.since)
    try:
        server = ReviewServer(session, args.port)
    except (OSError, OverflowError) as error:
        raise InputError(_("port {port}: {reason}").format(port=args.port, reason=error)) from None
    print_line(_("Review at {address}").format(address=server.address))
    print_line(_("Decisions go to {path}; Ctrl-C ends the review.").format(path=session.file))
    sys.stdout.flush()
    if not args.no_browser and sys.stdout.isatty():
        import webbrowser

        webbrowser.open(server.make_entry())  # others can read the arguments of programs
    serve_until_ended([server])
    print_line()
    return 0


def _resolve_paths(given: list[str]) -> list[str]:
    """The paths; those that a JSON report names where one is given."""
    if len(given) != 1 or not given[0].endswith(".json"):
        return given
    try:
        data = json.loads(read_regular_text(given[0]))
        found = [path for article in data["articles"] for path in article["paths"] if data["signature"]]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return given
    return found or given


def find_user_name() -> str:
    """Who rules where nobody says it: git's ``user.name``, else the login."""
    import subprocess

    try:
        asked = ["git", "config", "user.name"]
        found = subprocess.run(asked, capture_output=True, text=True, timeout=5, check=False)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return _find_login()
    return found.stdout.strip() or _find_login()


def _find_login() -> str:
    return os.environ.get("USER") or os.environ.get("USERNAME", "")  # the second one is that of Windows
