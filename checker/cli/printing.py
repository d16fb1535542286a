"""The only place that prints: what a terminal would act upon is replaced, and what it can't show stops nothing.

Colour follows https://no-color.org and https://force-color.org: ``NO_COLOR`` before ``FORCE_COLOR`` before ``TERM``.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable
from contextlib import suppress

from checker.reporting.printable import make_printable, replace_hidden

HUMAN = "text"
"""The format that is printed in the encoding of the terminal; all others are UTF-8, as they say themselves."""


CLEAR = "\x1b[2J\x1b[3J\x1b[H"
"""Empties a terminal, with what was scrolled away."""
LONGEST_ERROR = 800
"""Characters of an error. Limit: a path, or what a file says, may have many thousand."""


def set_up_streams() -> None:
    """Show a character that the terminal's encoding lacks by its number; a stream may be closed, and is then none."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors != "backslashreplace":
            stream.reconfigure(errors="backslashreplace")


def let_go_of_output() -> None:
    """Write what can still be written of the output, and see to it that the rest disturbs nobody when Python ends."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def is_dumb() -> bool:
    """Whether the terminal only shows lines: no colour, and no line that rewrites itself."""
    return os.environ.get("TERM") == "dumb"


def wants_colour(asked: str, *, person: bool) -> bool:
    """Whether a report is coloured: ``always``, ``never``, or ``auto``, as the environment says, else for a person."""
    if asked != "auto":
        return asked == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] != "0"
    return person and not is_dumb()


def clear_terminal() -> None:
    """Empty the terminal, if the output is one that can be emptied."""
    if sys.stdout.isatty() and not is_dumb():
        sys.stdout.write(CLEAR)


def print_line(text: str = "") -> None:
    """Print one line."""
    sys.stdout.write(make_printable(text) + "\n")


def print_error(text: str) -> None:
    """Print one line to standard error, without its middle where it is long; where that can't be, nobody is told."""
    if len(text) > LONGEST_ERROR:
        text = f"{text[: LONGEST_ERROR * 2 // 3]} … {text[-LONGEST_ERROR // 4 :]}"
    with suppress(OSError):
        sys.stderr.write(make_printable(text) + "\n")
        sys.stderr.flush()


def print_lines(text: str) -> None:
    """Print a text of several lines as it stands, line ends, tabs and spaces kept."""
    sys.stdout.write(replace_hidden(text))


def print_document(pieces: Iterable[str], format_name: str) -> None:
    """Print what a renderer made, which is printable as it is."""
    buffer = getattr(sys.stdout, "buffer", None)
    if format_name == HUMAN or buffer is None:
        for piece in pieces:
            sys.stdout.write(piece)
        return
    sys.stdout.flush()
    for piece in pieces:
        buffer.write(piece.encode("utf-8", "replace"))
    buffer.flush()
