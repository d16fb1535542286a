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
    texts = [f"<w:r><w:t>{text}</w:t></w:r>" for text in (before, linked, ".")]
    line = f"<w:p>{texts[0]}{link}{texts[1]}{signs[2]}{texts[2]}</w:p>"
    (folder / f"a.{code}.docx").write_bytes(docx(docx_paragraph(first) + line))


def test_a_field_of_a_docx_file(tmp_path: Path) -> None:
    write_page(tmp_path, "de", "https://bad.example/wasserrutsche")
    write_page(tmp_path, "fr", "https://bad.example/wasserrutshce")
    (finding,) = checker.check(tmp_path, Settings(select=("link-mismatch",))).findings
    assert "https://bad.example/wasserrutshce" in finding.message


def test_a_link_of_a_cell(tmp_path: Path) -> None:
    rows: list[tuple[str, ...]] = [("id", "de", "fr"), *((str(n), TEXTS["de"][n], TEXTS["fr"][n]) for n in range(3))]
    targets = "".join(
        f'<Relationship Id="l{n}" Type="http://x/hyperlink" Target="https://bad.example/{name}"/>'
        for n, name in enumerate(("wasserrutsche", "wasserrutshce"))
    )
    links = '<hyperlinks xmlns:r="r"><hyperlink ref="B4" r:id="l0"/><hyperlink ref="C4" r:id="l1"/></hyperlinks>'
    (tmp_path / "a.xlsx").write_bytes(xlsx(rows, links=links, targets=targets))
    (finding,) = checker.check(tmp_path, Settings(select=("link-mismatch",))).findings
    assert "https://bad.example/wasserrutshce" in finding.message
