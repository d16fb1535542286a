"""XLSX for agencies: one finding a row, in a sheet that is filtered by its columns.

Written by hand: a workbook of one sheet with the texts in it. Texts are texts there, and never formulas.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from checker.messages import _
from checker.model import Report
from checker.reporting.finding_table import Cell, list_finding_rows, list_headings
from checker.reporting.printable import ILLEGAL_IN_XML, INSTEAD

OPTIONS = ("base",)
MOST_ROWS = 1_048_575
"""Rows below the headings that a sheet holds. Limit of the format."""
LONGEST_CELL = 32_767
"""Characters that a cell holds. Limit of the format."""
WIDTHS = (10, 22, 30, 7, 8, 20, 50, 10, 30, 60, 60, 30, 30, 34)
"""Widths of the columns, in digits. A guess: the sentences are wrapped."""
MADE = (1980, 1, 1, 0, 0, 0)
"""When the parts were made: always the same, so that equal reports are equal files."""
OFFICE = "http://schemas.openxmlformats.org"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""What the format would take for a character by its number."""


def render_bytes(report: Report, *, base: str = "") -> bytes:
    """The workbook; the signature of the report is the comment of the archive, by which we know it again."""
    import zipfile

    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _list_parts(report, base):
            archive.writestr(zipfile.ZipInfo(name, MADE), text.encode(), zipfile.ZIP_DEFLATED)
        archive.comment = f"\n{report.signature}".encode("utf-8", "replace")
    return made.getvalue()


def _list_parts(report: Report, base: str) -> Iterator[tuple[str, str]]:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {"xl/workbook.xml": "sheet.main", "xl/worksheets/sheet1.xml": "worksheet", "xl/styles.xml": "styles"}
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}.{what}+xml"/>' for name, what in parts.items()
    )
    relations = f"{OFFICE}/package/2006/relationships"
    related = f"{OFFICE}/officeDocument/2006/relationships"
    main = f"{OFFICE}/spreadsheetml/2006/main"
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    types = f"{OFFICE}/package/2006/content-types"
    yield "[Content_Types].xml", f'{HEAD}<Types xmlns="{types}">{defaults}{overrides}</Types>'
    first = f'<Relationship Id="rId1" Type="{related}/officeDocument" Target="xl/workbook.xml"/>'
    yield "_rels/.rels", f'{HEAD}<Relationships xmlns="{relations}">{first}</Relationships>'
    inner = (
        f'<Relationship Id="rId1" Type="{related}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{related}/styles" Target="styles.xml"/>'
    )
    yield "xl/_rels/workbook.xml.rels", f'{HEAD}<Relationships xmlns="{relations}">{inner}</Relationships>'
    title = escape(_("Findings"))
    sheet = f'<sheet name="{title}" sheetId="1" r:id="rId1"/>'
    yield "xl/workbook.xml", f'{HEAD}<workbook xmlns="{main}" xmlns:r="{related}"><sheets>{sheet}</sheets></workbook>'
    yield "xl/styles.xml", f'{HEAD}<styleSheet xmlns="{main}">{_STYLES}</styleSheet>'
    yield (
        "xl/worksheets/sheet1.xml",
        f'{HEAD}<worksheet xmlns="{main}">{"".join(_write_sheet(report, base))}</worksheet>',
    )


_STYLES = (
    '<fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">'
    '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1"/></cellXfs>'
)
"""Style 0: text that is wrapped; style 1: headings."""


def _write_sheet(report: Report, base: str) -> Iterator[str]:
    headings = list_headings()
    last = chr(ord("A") + len(headings) - 1)
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    yield f'<sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews><cols>'
    for number, width in enumerate(WIDTHS, 1):
        yield f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
    yield f"</cols><sheetData>{_write_row(1, headings, style=1)}"
    number = 1
    for number, row in enumerate(list_finding_rows(report, base), 2):
        if number > MOST_ROWS + 1:
            number = MOST_ROWS + 1
            break
        yield _write_row(number, row)
    yield f'</sheetData><autoFilter ref="A1:{last}{number}"/>'


def _write_row(number: int, cells: list[Cell] | list[str], style: int = 0) -> str:
    written = "".join(_write_cell(f"{chr(ord('A') + at)}{number}", cell, style) for at, cell in enumerate(cells))
    return f'<row r="{number}">{written}</row>'


def _write_cell(name: str, cell: Cell, style: int) -> str:
    if isinstance(cell, int):
        return f'<c r="{name}" s="{style}"><v>{cell}</v></c>'
    text = ILLEGAL_IN_XML.sub(INSTEAD, ESCAPED.sub("_x005F_", cell))[:LONGEST_CELL]
    return (
        f'<c r="{name}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
        if text
        else ""
    )
