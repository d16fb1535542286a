from __future__ import annotations

import io
import zipfile

import pytest

from checker.model import Document, InputError
from checker.reading import read_document
from checker.settings import Settings
from tests.reading.bilingual import ROWS
from tests.reading.exactness import assert_exact, pairs, read
from tests.reading.packages import W, docx, docx_paragraph, odt, packed, xlsx


def described(document: Document) -> list[tuple[str, str, str]]:
    return [(block.kind, block.part, block.text) for block in document.blocks]


def test_docx_paragraphs_tables_notes_and_margins() -> None:
    body = (
        docx_paragraph("Der Titel", '<w:pStyle w:val="berschrift1"/>')
        + "<w:p/>"
        + "<w:p><w:r><w:t>Ein </w:t></w:r><w:del><w:r><w:delText>alter </w:delText></w:r></w:del><w:ins><w:r><w:t>neuer"
        + "</w:t></w:r></w:ins><w:r><w:tab/><w:t>Satz &amp; mehr</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>versteckt</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>"
        + docx_paragraph("Ein Punkt", '<w:numPr><w:numId w:val="1"/></w:numPr>')
        + f"<w:tbl><w:tr><w:tc>{docx_paragraph('A')}</w:tc>"
        + f"<w:tc>{docx_paragraph('B')}{docx_paragraph('C')}</w:tc></w:tr></w:tbl>"
    )
    note = f'<w:footnotes {W}><w:footnote w:id="2">{docx_paragraph("Eine Note")}</w:footnote></w:footnotes>'
    document = read(docx(body, footnotes=note, header1=f"<w:hdr {W}>{docx_paragraph('Oben')}</w:hdr>"), "a.docx")
    assert described(document) == [
        ("heading", "paragraph 1", "Der Titel"),
        ("paragraph", "paragraph 3", "Ein neuer\tSatz & mehr."),
        ("item", "paragraph 4", "Ein Punkt"),
        ("cell", "table 1, row 1, cell 1", "A"),
        ("cell", "table 1, row 1, cell 2", "B"),
        ("cell", "table 1, row 1, cell 2, paragraph 2", "C"),
        ("paragraph", "footnote 2", "Eine Note"),
        ("paragraph", "header, paragraph 1", "Oben"),
    ]
    assert document.blocks[0].level == 1
    assert_exact(document)


def test_odt_paragraphs_lists_tables_and_notes() -> None:
    document = read(
        odt(
            '<text:h text:outline-level="2">Der <text:span>Titel</text:span></text:h>'
            "<text:p>Ein<text:s/>Satz<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>Eine Note</text:p></text:note-body></text:note>"
            ' geht<text:s text:c="2"/>weiter.<office:annotation><text:p>nein</text:p></office:annotation></text:p>'
            "<text:list><text:list-item><text:p>Punkt</text:p></text:list-item></text:list>"
            "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
            "</table:table-row></table:table>"
        ),
        "a.odt",
    )
    assert described(document) == [
        ("heading", "paragraph 1", "Der Titel"),
        ("paragraph", "paragraph 2", "Ein Satz geht  weiter."),
        ("paragraph", "note 1", "Eine Note"),
        ("item", "paragraph 3", "Punkt"),
        ("cell", "table 1, row 1, cell 1", "A"),
    ]
    assert_exact(document)


@pytest.mark.parametrize("shared", [True, False])
def test_xlsx_has_the_units_of_the_other_formats(shared: bool) -> None:
    document = read(xlsx([("id", "de", "fr"), *ROWS], shared), "a.xlsx")
    assert pairs(document) == [(key, "de", "fr", one, other) for key, one, other in ROWS]
    assert document.units[0].target.part == "Texte!C2"
    assert_exact(document)


def test_xlsx_without_named_columns_is_refused() -> None:
    with pytest.raises(InputError, match="no columns"):
        read(xlsx([("a", "b"), ("1", "2")]), "a.xlsx")


def _bomb() -> bytes:
    return docx("<w:p><w:r><w:t>" + "0" * 30_000_000 + "</w:t></w:r></w:p>")


def _damaged() -> bytes:
    data = bytearray(docx(docx_paragraph("Ein Satz, der lang genug ist, um gepackt zu werden. " * 50)))
    data[80:120] = bytes(40)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (_bomb(), "max-bytes"),
        (_damaged(), "damaged"),
        (b"PK\x03\x04 but no archive", "damaged"),
        (b"plain text", "damaged"),
        (packed({"a": "b"}), "word/document.xml"),
        (packed({"word/document.xml": "<a><b></a>"}), "not well-formed"),
        (packed({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "entities"),
        (docx("<w:p/>"), "no text"),
    ],
)
def test_hostile_packages_are_one_clear_line(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as raised:
        read_document("a.docx", Settings(max_bytes=10_000_000), data)
    assert "\n" not in str(raised.value)


def test_a_package_of_very_many_files_is_refused() -> None:
    with pytest.raises(InputError, match="refused"):
        read(packed({str(n): "" for n in range(20_001)}), "a.odt")


def test_deep_nesting_is_no_harm() -> None:
    document = read(docx("<w:x>" * 50_000 + docx_paragraph("Tief.") + "</w:x>" * 50_000), "a.docx")
    assert described(document) == [("paragraph", "paragraph 1", "Tief.")]


def test_a_protected_file_is_named() -> None:
    data = bytearray(docx(docx_paragraph("Ein Satz")))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        offset = archive.infolist()[0].header_offset
    data[offset + 6] |= 1
    central = data.rindex(b"PK\x01\x02", 0, data.rindex(b"word/document.xml"))
    data[central + 8] |= 1
    with pytest.raises(InputError, match="password"):
        read(bytes(data), "a.docx")
