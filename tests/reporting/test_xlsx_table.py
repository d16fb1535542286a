"""XLSX for agencies, read again with our own reader and with an XML parser."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from checker.model import Report
from checker.reading.own_outputs import holds_own_output, is_own_output
from checker.reading.source_file import SourceFile
from checker.reading.xlsx import list_rows
from checker.reporting import write_rendered
from checker.reporting.xlsx_table import render_bytes
from checker.settings import Settings
from tests.reporting import samples

SIGNATURE = "checker|languages:de+fr|source:inferred|embedder:none|settings:default|version:1.2.3"


def test_the_rows_come_back_as_they_are() -> None:
    report = samples.report()
    report.findings[0].message = "=1+1 <&\x0b> _x0041_ \n zweite Zeile"
    source = SourceFile("x.xlsx", render_bytes(report), "", Settings())
    rows = list(list_rows(source))
    assert len(rows) == 1 + len(report.findings) + len(report.notes)
    assert rows[0][2][:3] == ["Severity", "Rule", "File"]
    assert rows[1][2][3:5] == ["3", "21"]
    assert rows[1][2][6].startswith("=1+1 <&")


def test_texts_are_texts_and_numbers_numbers() -> None:
    report = samples.report()
    report.findings[0].message = "=1+1"
    archive = zipfile.ZipFile(io.BytesIO(render_bytes(report)))
    assert archive.testzip() is None
    for name in archive.namelist():
        ET.fromstring(archive.read(name))
    sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert '<c r="G2" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>' in sheet
    assert '<c r="D2" s="0"><v>3</v></c>' in sheet
    assert f'<autoFilter ref="A1:N{1 + 5}"/>' in sheet


def test_equal_reports_are_equal_files_and_known_as_ours(tmp_path: Path) -> None:
    report = samples.report()
    report.signature = SIGNATURE
    assert render_bytes(report) == render_bytes(samples_with(SIGNATURE))
    assert is_own_output(render_bytes(report))
    write_rendered(report, "xlsx", tmp_path / "out" / "findings.xlsx", color=True)
    assert holds_own_output(str(tmp_path / "out" / "findings.xlsx"))


def samples_with(signature: str) -> Report:
    report = samples.report()
    report.signature = signature
    return report
