"""Every kind of file gives the same concepts; what can't be read is said in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.model import SettingsError
from checker.settings import Settings
from checker.terms.glossary_files import find_files, list_glossary_files, read_glossary
from tests.reading.packages import xlsx

ROWS: list[tuple[str, ...]] = [("id", "de", "fr"), ("1", "Becken", "bassin"), ("2", "Sprungturm", "plongeoir")]


def test_kinds_of_files(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("\n".join(",".join(row) for row in ROWS))
    (tmp_path / "b.tsv").write_text("\n".join("\t".join(row) for row in ROWS))
    (tmp_path / "c.xlsx").write_bytes(xlsx(ROWS))
    (tmp_path / "d.tbx").write_text(
        "<tbx>"
        + "".join(
            f"<conceptEntry id='{key}'><langSec xml:lang='de'><termSec><term>{de}</term></termSec></langSec>"
            f"<langSec xml:lang='fr'><termSec><term>{fr}</term></termSec></langSec></conceptEntry>"
            for key, de, fr in ROWS[1:]
        )
        + "</tbx>"
    )
    (tmp_path / "notes.md").write_text("no glossary")
    settings = Settings(glossary=(".",), base=str(tmp_path))
    files = list_glossary_files(settings)
    assert [file.name for file in files] == ["a.csv", "b.tsv", "c.xlsx", "d.tbx"]
    for file in files:
        found = read_glossary(file, settings)
        assert [[term.text for term in concept.terms] for concept in found] == [list(row[1:]) for row in ROWS[1:]]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("gone.csv", None, "no such file"),
        ("a.csv", b"", "empty"),
        ("a.csv", b'de,fr\n"a,b\n', r"a\.csv:2: a quotation mark is opened"),
        ("a.csv", b"one,two\n", r"a\.csv:1: no column is headed"),
        ("a.xlsx", b"no archive", "not a ZIP archive"),
        ("a.tbx", b"<a>", r"a\.tbx:1: not well-formed"),
        ("a.docx", b"x", "no known kind of glossary; save it as one of"),
    ],
)
def test_what_cannot_be_read_is_one_line(name: str, data: bytes | None, said: str, tmp_path: Path) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(SettingsError, match=said) as error:
        read_glossary(tmp_path / name, Settings())
    assert "\n" not in str(error.value)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no glossary in this folder"):
        list(find_files("", str(tmp_path)))
