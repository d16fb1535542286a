"""Write a commented checker.toml for the tree that is there."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from checker import discovery, reporting
from checker.cli.printing import print_line
from checker.file_access import is_folder, is_there
from checker.messages import _
from checker.model import InputError
from checker.settings import Settings, load_settings
from checker.settings_file import write_commented_file

if TYPE_CHECKING:
    import argparse

NAME = "checker.toml"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help=_("the project (default: here)"))


def run(args: argparse.Namespace) -> int:
    """Look at the folder and write the file. Returns 0. Raises `InputError` for one that is there already."""
    folder = Path(args.folder)
    target = folder / NAME
    if not is_folder(folder):
        raise InputError(_("{path}: no such folder").format(path=folder))
    if is_there(target):
        raise InputError(_("{path}: is there already; 'checker settings' shows what is in force").format(path=target))
    load_settings(folder)  # settings above that make no sense would be hidden by the new file
    found = discovery.Discovery()
    try:
        found = discovery.discover([str(folder)], Settings())
    except InputError:  # an empty folder gets its settings all the same
        found.groups = []
    counts = Counter(
        code for group in found.groups for code in {code for _path, code in group.files if code is not None}
    )
    languages = dict(sorted(counts.items(), key=lambda one: (-one[1], one[0])))
    expected = discovery.list_common_languages(found.groups)
    reporting.write_report(target, write_commented_file(languages, len(found.groups), expected))
    print_line(_("{path} written; 'checker settings' shows what is in force").format(path=target))
    return 0
