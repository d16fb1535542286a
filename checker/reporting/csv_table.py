"""CSV (RFC 4180) for agencies: one finding a row, with a byte order mark, by which Excel knows UTF-8.

A cell that a spreadsheet would take for a formula begins with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Report
from checker.reporting.finding_table import Cell, list_finding_rows, list_headings

OPTIONS = ("base", "in_file")
MARK = "\ufeff"
ACTIVE = ("=", "+", "-", "@", "\t", "\r")
"""What makes a cell a formula, at its beginning."""


def render(report: Report, *, base: str = "", in_file: bool = False) -> str:
    """The findings as CSV, the signature of the report in a last row of its own. Paths are relative to ``base``.

    ``in_file`` has the byte order mark and the line ends of the format; a terminal is given plain lines.
    """
    return "".join(render_pieces(report, base=base, in_file=in_file))


def render_pieces(report: Report, *, base: str = "", in_file: bool = False) -> Iterator[str]:
    """The same row by row."""
    end = "\r\n" if in_file else "\n"
    yield (MARK if in_file else "") + _write_row(list_headings()) + end
    for row in list_finding_rows(report, base):
        yield _write_row(row) + end
    if report.signature:
        yield _write_row([report.signature]) + end


def _write_row(cells: list[Cell] | list[str]) -> str:
    return ",".join(map(_write_cell, cells))


def _write_cell(cell: Cell) -> str:
    text = str(cell)
    if isinstance(cell, str) and text.startswith(ACTIVE):
        text = f"'{text}"
    if any(sign in text for sign in ',"\r\n'):
        doubled = text.replace('"', '""')
        return f'"{doubled}"'
    return text
