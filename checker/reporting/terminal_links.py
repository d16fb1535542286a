"""Places as links: the escape sequence OSC 8, which terminals show as their text.

https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda. The host in an address of a file is that of the
machine that has it, as a terminal may show another one's.
"""

from __future__ import annotations

import os

SHAPES = {
    "file": "file://{host}{path}",
    "vscode": "vscode://file{path}:{line}:{column}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
}
"""What a link may be called, and the address that is meant."""
_OPEN, _CLOSE = "\x1b]8;;{}\x1b\\", "\x1b]8;;\x1b\\"


def make_link(text: str, path: str, line: int, column: int, shape: str) -> str:
    """The text as a link to a place of a file, in one of `SHAPES` or an address with ``{path}``, ``{line}`` …

    Standard input is no file, and has no link.
    """
    if path == "-" or not text:
        return text
    from urllib.parse import quote

    full = quote(os.fsencode(os.path.abspath(path).replace(os.sep, "/")), safe="/")  # noqa: PTH100 (links stay as they are)
    values = {"path": full if full.startswith("/") else f"/{full}", "line": str(line), "column": str(column)}
    address = SHAPES.get(shape, shape)
    if "{host}" in address:
        values["host"] = quote(_get_host(), safe="")
    for name, value in values.items():
        address = address.replace(f"{{{name}}}", value)
    address = "".join(char if "!" <= char <= "~" else quote(char) for char in address)
    return f"{_OPEN.format(address)}{text}{_CLOSE}"


def _get_host() -> str:
    return os.uname().nodename if hasattr(os, "uname") else ""
