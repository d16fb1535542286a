"""Check texts for other programs on this machine: JSON over HTTP, on 127.0.0.1 or at a Unix socket."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli import options
from checker.cli.printing import print_error, print_line
from checker.messages import _
from checker.model import InputError

if TYPE_CHECKING:
    import argparse

    from checker.local_http.bounded_server import BoundedServer
    from checker.serve.desk import Desk

MEGABYTE = 1_000_000
"""Bytes."""
MOST_MEGABYTES = 100
"""The largest request that can be allowed. A guess: ten long books."""
MOST_CONNECTIONS = 1_000
"""The most connections that can be allowed; each has a thread. A guess."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    options.add_settings(parser)
    options.add_rules(parser)
    parser.set_defaults(paths=["."])
    parser.add_argument("--port", type=_read_port, metavar="N", help=_("default: a free one"))
    parser.add_argument(
        "--socket", type=Path, metavar="FILE", help=_("a Unix socket, for its owner alone (without --port: only there)")
    )
    given = parser.add_mutually_exclusive_group()
    given.add_argument(
        "--token-file", type=Path, metavar="FILE", help=_("a file with the token that requests must bear")
    )
    given.add_argument(
        "--token",
        metavar="T",
        help=_("the token itself, which others on this machine can read there: better is {name}").format(
            name="--token-file, CHECKER_TOKEN"
        ),
    )
    parser.add_argument(
        "--workers", type=options.read_jobs, default=0, metavar="N", help=_("processes (default: one a core)")
    )
    parser.add_argument(
        "--max-size",
        type=_read_megabytes,
        default=4,
        metavar="MB",
        help=_("the largest request, in megabytes (default: %(default)s)"),
    )
    parser.add_argument(
        "--max-connections",
        type=_read_connections,
        default=64,
        metavar="N",
        help=_("connections at a time (default: %(default)s)"),
    )


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted. Returns 0, or 2 where requests were left unanswered."""
    from checker.local_http.until_ended import serve_until_ended
    from checker.pool.worker_pool import count_processors
    from checker.serve.desk import Desk

    settings = options.read_settings(args)
    token = _read_token(args)
    desk = Desk(settings, args.workers or count_processors())
    try:
        servers = _make_servers(args, desk, token)
        for server in servers:
            print_line(_("Checking at {address}; Ctrl-C ends it.").format(address=f"{server.address}/v1/"))
        sys.stdout.flush()
        answered = serve_until_ended(servers)
    finally:
        desk.close()
    if not answered:
        print_error(_("checker: requests were left unanswered"))
    return 0 if answered else 2


def _read_token(args: argparse.Namespace) -> str:
    """The token that was given; what is dangerous about the way it was is told."""
    from checker.serve.token import is_open_to_others, read_token

    token = read_token(args.token, args.token_file)
    if args.token is not None:
        line = _("checker: others on this machine can read the token among the arguments; {names} keep it to you")
        print_error(line.format(names="--token-file, CHECKER_TOKEN"))
    elif args.token_file is not None and is_open_to_others(args.token_file):
        line = _("checker: {path}: others on this machine can read the token (chmod 600)")
        print_error(line.format(path=args.token_file))
    return token


def _make_servers(args: argparse.Namespace, desk: Desk, token: str) -> list[BoundedServer]:
    """The servers that were asked for. Raises `InputError` for a port or a socket that can't be had."""
    from checker.local_http.bounded_server import ServerLimits
    from checker.local_http.local_server import LocalServer
    from checker.local_http.socket_server import LocalSocketServer
    from checker.serve.site import ApiSite
    from checker.serve.token import make_token

    limits, size = ServerLimits(connections=args.max_connections), args.max_size * MEGABYTE
    servers: list[BoundedServer] = []
    if args.socket is not None:  # the file's mode keeps others out
        servers.append(LocalSocketServer(ApiSite(desk, token, size), args.socket, limits))
    if args.port is not None or args.socket is None:
        made = token or make_token()
        try:
            servers.append(LocalServer(ApiSite(desk, made, size), args.port or 0, limits))
        except (OSError, OverflowError) as error:
            for server in servers:
                server.server_close()
            raise InputError(_("port {port}: {reason}").format(port=args.port, reason=error)) from None
        if not token:
            print_line(_("Token of this run: {token}").format(token=made))
    return servers


def _read_port(text: str) -> int:
    return options.read_whole_number(text, 0, 65_535)


def _read_megabytes(text: str) -> int:
    return options.read_whole_number(text, 1, MOST_MEGABYTES)


def _read_connections(text: str) -> int:
    return options.read_whole_number(text, 1, MOST_CONNECTIONS)
