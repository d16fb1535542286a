"""Links that lead out of the tree that is worked on: what lies behind them is neither read nor written."""

from __future__ import annotations

import os
from pathlib import Path

from checker.messages import _
from checker.model import InputError

ROOT_MARK = ".git"
"""What stands in the root of a project."""


def leads_out(path: str | os.PathLike[str], tree: str | os.PathLike[str]) -> bool:
    """Whether what is at a path lies outside of a folder, once all links are followed."""
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(tree))


def refuse_link_out(path: str | os.PathLike[str]) -> None:
    """Raise `InputError` for a path that seems to lie in the tree one is in, and through a link does not.

    Of a path outside, which was named as such, only the file itself may be no link out of its folder.
    """
    tree = find_tree(path)
    if leads_out(path, tree):
        raise InputError(
            _("{path}: a link that leads out of {tree}; nothing is written there").format(path=path, tree=tree)
        )


def find_tree(path: str | os.PathLike[str]) -> Path:
    """The tree that a file is in: the project around the working directory, else the folder of the file."""
    try:
        here = Path.cwd()
    except OSError:  # it is gone
        return Path(path).parent
    project = next((folder for folder in (here, *here.parents) if (folder / ROOT_MARK).exists()), here)
    target = Path(os.path.abspath(path))  # noqa: PTH100 (without the dots that pathlib keeps)
    return project if target.is_relative_to(project) else target.parent
