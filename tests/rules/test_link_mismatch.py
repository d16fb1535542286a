"""Links of office files are links of their articles, whatever way the file says them."""

from __future__ import annotations

from pathlib import Path

import checker
from checker.settings import Settings
from tests.reading.packages import docx, docx_paragraph, xlsx

TEXTS = {
    "de": ("Die neue Rutsche im Bad ist fertig.", "Wie sie gebaut wurde, steht auf ", "der Seite des Bades"),
    "fr": (
        "Le nouveau toboggan de la piscine est terminé.",
        "Sa construction est décrite sur ",
        "la page de la piscine",
    ),
}


def write_page(folder: Path, code: str, target: str) -> None:
    first, before, linked = TEXTS[code]
    signs = [f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate", "end")]
    link = f'{signs[0]}<w:r><w:instrText>HYPERLINK "{target}"</w:instrText></w:r>{signs[1]}'
    line = f"<w:p><w:r><w:t>{before}</w:t></w:r>{link}<w:r><w:t>{linked}</w:t></w:r>{signs[2]}<w:r><w:t>.</w:t></w:r></w:p>"
    (folder / f"a.{code}.docx").write_bytes(docx(docx_paragraph(first) + line))


def test_a_field_of_a_docx_file(tmp_path: Path) -> None:
    write_page(tmp_path, "de", "https://bad.example/rutsche")
    write_page(tmp_path, "fr", "https://bad.example/rutshce")
    (finding,) = checker.check(tmp_path, Settings(select=("link-mismatch",))).findings
    assert "https://bad.example/rutshce" in finding.message


def test_a_link_of_a_cell(tmp_path: Path) -> None:
    rows = [("id", "de", "fr"), *((str(n), TEXTS["de"][n], TEXTS["fr"][n]) for n in range(3))]
    targets = "".join(
        f'<Relationship Id="l{n}" Type="http://x/hyperlink" Target="https://bad.example/{name}"/>'
        for n, name in enumerate(("rutsche", "rutshce"))
    )
    links = '<hyperlinks xmlns:r="r"><hyperlink ref="B4" r:id="l0"/><hyperlink ref="C4" r:id="l1"/></hyperlinks>'
    (tmp_path / "a.xlsx").write_bytes(xlsx(rows, links=links, targets=targets))
    (finding,) = checker.check(tmp_path, Settings(select=("link-mismatch",))).findings
    assert "https://bad.example/rutshce" in finding.message
