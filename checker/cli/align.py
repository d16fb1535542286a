"""Align two texts, sentence by sentence, and print the beads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checker import inspection, reporting
from checker.cli import options
from checker.cli.printing import print_document
from checker.messages import _
from checker.reporting import alignment_formats

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("source", metavar="A", help=_("the first text"))
    parser.add_argument("target", metavar="B", help=_("the second text"))
    parser.add_argument(
        "--format", choices=tuple(alignment_formats.FORMATS), default="text", help=_("default: %(default)s")
    )
    parser.add_argument("--output", type=Path, metavar="PATH", help=_("write to a file instead"))
    parser.add_argument(
        "--links", type=Path, metavar="FILE", help=_("an editor's corrections: lines 'i,j<TAB>k' of indices")
    )
    options.add_embedder(parser)


def run(args: argparse.Namespace) -> int:
    """Print the beads of two files. Returns 0."""
    found = inspection.align_files(
        args.source, args.target, options.find_settings_folder(args.source, args), args.links
    )
    text = alignment_formats.render(found, args.format)
    if args.output:
        reporting.write_report(args.output, text)
    else:
        print_document([text], args.format)
    return 0
