from __future__ import annotations

from tests.reading.exactness import assert_exact, described, read
from tests.reading.packages import W, docx, docx_paragraph


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


def test_deep_nesting_is_no_harm() -> None:
    document = read(docx("<w:x>" * 50_000 + docx_paragraph("Tief.") + "</w:x>" * 50_000), "a.docx")
    assert described(document) == [("paragraph", "paragraph 1", "Tief.")]


def test_links_have_their_target() -> None:
    link = '<w:hyperlink r:id="r1"><w:r><w:t>Link</w:t></w:r></w:hyperlink><w:hyperlink w:anchor="x"/>'
    body = f"<w:p><w:r><w:t> Ein </w:t></w:r>{link}<w:r><w:t> da.</w:t></w:r></w:p>"
    targets = (
        '<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://haus.example/"/>'
        '<Relationship Id="r2" Type="http://x/image" Target="i.png"/></Relationships>'
    )
    (block,) = read(docx(body, **{"_rels/document.xml.rels": targets}), "a.docx").blocks
    assert [(block.text[one.start : one.end], one.value, one.place) for one in block.inlines] == [
        ("Link", "https://haus.example/", None)
    ]


def make_field(code: str, text: str) -> str:
    signs = [f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate", "end")]
    run = f"<w:r><w:t>{text}</w:t></w:r>"
    return f"{signs[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{signs[1]}{run}{signs[2]}"


def test_fields_are_links_where_their_code_says_so() -> None:
    inner = make_field(" PAGEREF x ", "4")
    link = make_field(' HYPERLINK "https://haus.example/a" \\o "Tipp" ', f"Haus</w:t></w:r>{inner}<w:r><w:t>")
    plain = make_field("HYPERLINK https://haus.example/b", "b")
    simple = "<w:fldSimple w:instr='HYPERLINK \"https://haus.example/c\"'><w:r><w:t>c</w:t></w:r></w:fldSimple>"
    within = make_field('HYPERLINK \\l "unten"', "unten")
    space = "<w:r><w:t>, </w:t></w:r>"
    body = f"<w:p>{link}{space}{plain}{space}{simple}{space}{within}</w:p>"
    (block,) = read(docx(body), "a.docx").blocks
    assert block.text == "Haus4, b, c, unten"
    assert [(block.text[one.start : one.end], one.value) for one in block.inlines] == [
        ("Haus4", "https://haus.example/a"),
        ("b", "https://haus.example/b"),
        ("c", "https://haus.example/c"),
    ]


def test_a_field_that_is_never_ended_is_no_link() -> None:
    open_field = make_field('HYPERLINK "https://haus.example/a"', "offen").replace("end", "none")
    document = read(docx(f"<w:p>{open_field}</w:p>{docx_paragraph('Weiter.')}"), "a.docx")
    assert [(block.text, block.inlines) for block in document.blocks] == [("offen", ()), ("Weiter.", ())]
