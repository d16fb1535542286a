"""How reports name files."""

from __future__ import annotations

import os


def shorten_path(path: str, base: str = "") -> str:
    """The path as it was given; relative to ``base`` where one is given and the file lies below it."""
    if not base or path == "-":
        return path
    try:
        found = os.path.relpath(path, base)
    except ValueError:  # another drive
        return path
    return path if found.startswith(os.pardir) else found


def make_uri(path: str, base: str = "") -> str:
    """A relative reference for a file: ``/`` between the parts, everything else percent-encoded."""
    from urllib.parse import quote

    try:
        found = os.path.relpath(path, base or os.curdir)
    except ValueError:
        found = path
    return quote(os.fsencode(found.replace(os.sep, "/")), safe="/-._~")
