"""Reports: one renderer a file, all of them pure functions from a `Report` to a string."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, cast

from checker.file_writing import write_file
from checker.messages import _
from checker.model import Report, SettingsError
from checker.reporting.printable import make_showable
from checker.reporting.write import write_pieces, write_report

FORMATS = {
    "text": "terminal",
    "concise": "concise",
    "json": "json_report",
    "html": "html_report",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "gitlab": "gitlab",
    "rdjsonl": "rdjsonl",
    "markdown": "markdown_summary",
    "csv": "csv_table",
}
"""Format name to the module that renders it."""
PACKED = {"xlsx": "xlsx_table"}
"""The same for formats that are no text: they are written to files, and not printed."""


PIECE = 65_536
"""Characters that are shown or written at a time, at the least."""


def render(report: Report, format: str = "text", **options: Any) -> str:  # noqa: A002
    """The report in one of `FORMATS`. Options a renderer does not know are left out.

    Raises `SettingsError` for an unknown format.

    Options: ``base`` (folder that paths are given relative to), ``color``, ``width`` and ``links`` (text), ``quiet``
    (text, concise: the findings alone), ``title`` (html), ``rows`` (json: all aligned sentences).
    """
    return "".join(render_pieces(report, format, **options))


def render_pieces(report: Report, format: str = "text", **options: Any) -> Iterator[str]:  # noqa: A002
    """The same piece by piece, so that a report of any length can be written."""
    module = FORMATS.get(format)
    if module is None:
        raise SettingsError(
            _("unknown report format {name!r}; known: {known}").format(name=format, known=", ".join(FORMATS))
        )
    renderer = import_module(f"checker.reporting.{module}")
    known = {name: value for name, value in options.items() if name in renderer.OPTIONS}
    if not hasattr(renderer, "render_pieces"):
        return iter([make_showable(cast("str", renderer.render(report, **known)), format)])
    return (make_showable(piece, format) for piece in _gather(renderer.render_pieces(report, **known)))


def write_rendered(report: Report, format: str, path: str | os.PathLike[str], **options: Any) -> None:  # noqa: A002
    """Write a report to a file in one of `FORMATS` or `PACKED`, whole or not at all.

    Raises `SettingsError` for an unknown format, `InputError` where the path can't be written.
    """
    if format not in PACKED:
        write_pieces(path, render_pieces(report, format, **options, in_file=True))
        return
    renderer = import_module(f"checker.reporting.{PACKED[format]}")
    known = {name: value for name, value in options.items() if name in renderer.OPTIONS}
    write_file(path, [renderer.render_bytes(report, **known)])


def _gather(pieces: Iterable[str]) -> Iterator[str]:
    """The same text in larger pieces; none ends within a line end of two characters."""
    held: list[str] = []
    length = 0
    for piece in pieces:
        held.append(piece)
        length += len(piece)
        if length >= PIECE and not piece.endswith("\r"):
            yield "".join(held)
            held, length = [], 0
    yield "".join(held)


__all__ = ["FORMATS", "PACKED", "render", "render_pieces", "write_pieces", "write_rendered", "write_report"]
