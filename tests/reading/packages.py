"""Small DOCX, ODT and XLSX files, written part by part."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r"'
T = 'xmlns:office="o" xmlns:text="t" xmlns:xlink="l" xmlns:table="b" xmlns:draw="d" xmlns:svg="s"'
STYLES = f'<w:styles {W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>'


def packed(members: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return out.getvalue()


def docx(body: str, **others: str) -> bytes:
    members = {"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>", "word/styles.xml": STYLES}
    return packed({**members, **{f"word/{name}{'' if '.' in name else '.xml'}": text for name, text in others.items()}})


def docx_paragraph(text: str, properties: str = "") -> str:
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}</w:p>"


def odt(body: str) -> bytes:
    content = f"<office:document-content {T}><office:body><office:text>{body}</office:text></office:body>"
    return packed(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": f"{content}</office:document-content>"}
    )


def xlsx(rows: list[tuple[str, ...]], shared: bool = True, links: str = "", targets: str = "") -> bytes:
    strings = list(dict.fromkeys(cell for row in rows for cell in row))
    lines = []
    for number, row in enumerate(rows, 1):
        cells = ""
        for column, cell in enumerate(row):
            place = f"{chr(65 + column)}{number}"
            if not cell:
                continue
            if shared:
                cells += f'<c r="{place}" t="s"><v>{strings.index(cell)}</v></c>'
            else:
                cells += f'<c r="{place}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
        lines.append(f'<row r="{number}">{cells}</row>')
    sheet = '<sheet name="Texte" sheetId="1" r:id="rId1"/>'
    relation = '<Relationship Id="rId1" Target="worksheets/s.xml"/>'
    return packed(
        {
            "xl/workbook.xml": f'<workbook xmlns:r="r"><sheets>{sheet}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f"<Relationships>{relation}</Relationships>",
            "xl/worksheets/s.xml": f"<worksheet><sheetData>{''.join(lines)}</sheetData>{links}</worksheet>",
            "xl/worksheets/_rels/s.xml.rels": f"<Relationships>{targets}</Relationships>",
            "xl/sharedStrings.xml": f"<sst>{''.join(f'<si><t>{escape(each)}</t></si>' for each in strings)}</sst>",
        }
    )
