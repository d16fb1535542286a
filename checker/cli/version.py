"""Show the version, and what it runs on."""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

from checker import languages
from checker._version import __version__
from checker.cli.printing import print_line
from checker.messages import _

if TYPE_CHECKING:
    import argparse

EXTRAS = {"batch": ("pyarrow", "fsspec", "distributed"), "neural": ("sentence_transformers",)}
"""Extras that a command works better with, and what each installs."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help=_("default: %(default)s"))


def run(args: argparse.Namespace) -> int:
    """Print it. Returns 0."""
    python = ".".join(map(str, sys.version_info[:3]))
    extras = [name for name, modules in EXTRAS.items() if all(map(find_spec, modules))]
    codes = list(languages.codes())
    if args.format == "json":
        found = {"version": __version__, "python": python, "platform": sys.platform}
        print_line(json.dumps({**found, "languages": codes, "extras": extras}))
        return 0
    print_line(f"checker {__version__}")
    print_line(_("Python {version} on {platform}").format(version=python, platform=sys.platform))
    print_line(_("languages: {codes}").format(codes=", ".join(codes)))
    print_line(_("extras that are installed: {names}").format(names=", ".join(extras) or "–"))
    return 0
