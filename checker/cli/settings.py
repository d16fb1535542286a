"""Show the settings that are in force for a path, and where each comes from."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli import options
from checker.cli.printing import print_line
from checker.messages import _
from checker.settings import Settings, find_origin
from checker.settings_file import format_value

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("paths", nargs="?", default=".", metavar="PATH", help=_("a file or a folder (default: here)"))
    options.add_settings(parser)


def run(args: argparse.Namespace) -> int:
    """Print a line for each setting. Returns 0. Raises `SettingsError` for a file that makes no sense."""
    args.paths = [args.paths]
    settings = options.read_settings(args)
    origin, written = find_origin(None if args.isolated else options.find_start(args.paths[0]), args.config)
    put = {text.partition("=")[0].strip().replace("-", "_") for text in args.set or ()}
    given = {name for name in options.GIVEN if getattr(args, name, None) not in {None, ""}}
    file = _("no settings file") if origin is None else str(origin)
    heading, unset = _("settings in force; file: {path}").format(path=file), _("not set")
    lines = [f"# {heading}"]
    for field in fields(Settings):
        if field.name == "base":
            continue
        key, value = field.name.replace("_", "-"), getattr(settings, field.name)
        source = _("default")
        if field.name in given:
            source = f"--{key}"
        elif field.name in put:
            source = "--set"
        elif field.name in written and origin is not None:
            source = Path(origin).name
        shown = f"{key} = {format_value(value)}" if value is not None else f"# {key}: {unset}"
        lines.append(f"{shown:<40}  # {source}")
    for line in lines:
        print_line(line)
    return 0
