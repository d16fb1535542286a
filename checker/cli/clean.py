"""Delete the results that were kept for the next run (.checker_cache/)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli import options
from checker.cli.printing import print_line
from checker.file_access import explain_error
from checker.messages import _
from checker.model import InputError
from checker.runs.result_cache import find_cache_folder, remove_cache
from checker.settings import load_settings

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("path", nargs="?", default=".", metavar="PATH", help=_("a path in the project (default: here)"))
    parser.add_argument("--config", metavar="FILE", type=Path, help=_("a settings file (else it is searched upwards)"))


def run(args: argparse.Namespace) -> int:
    """Delete the cache of the project. Returns 0. Raises `InputError` where it can't be deleted."""
    settings = load_settings(options.find_start(args.path), args.config)
    folder = find_cache_folder(settings.base, args.path)
    if folder is None:
        print_line(_("no project here: neither a settings file nor a repository"))
        return 0
    try:
        gone = remove_cache(folder)
    except OSError as error:
        raise InputError(
            _("{path}: can't be deleted: {reason}").format(path=folder, reason=explain_error(error))
        ) from None
    print_line((_("deleted: {path}") if gone else _("nothing was kept: {path}")).format(path=folder))
    return 0
