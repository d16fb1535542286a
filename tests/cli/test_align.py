"""Two texts aligned, in every format, with an editor's corrections."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from checker.cli import main
from tests.cli.samples import write_pair


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    return write_pair(tmp_path)


def test_align_in_every_format(pair: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["align", *pair]) == 0
    assert "Ils durent trois mois." in capsys.readouterr().out
    assert main(["align", *pair, "--format", "json"]) == 0
    beads = json.loads(capsys.readouterr().out)["beads"]
    assert [(bead["source"], bead["target"]) for bead in beads] == [([n], [n]) for n in range(3)]
    assert all(0 <= bead["score"] <= 1 for bead in beads)
    assert main(["align", *pair, "--format", "tsv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 4
    assert main(["align", *pair, "--format", "tmx"]) == 0
    assert len(ET.fromstring(capsys.readouterr().out).findall("body/tu")) == 3


def test_align_takes_corrections(pair: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    links = tmp_path / "links.tsv"
    links.write_text("1,2\t1,2\n")
    assert main(["align", *pair, "--links", str(links), "--format", "json"]) == 0
    beads = json.loads(capsys.readouterr().out)["beads"]
    assert ([1, 2], [1, 2]) in [(bead["source"], bead["target"]) for bead in beads]
    links.write_text("9\t1\n")
    assert main(["align", *pair, "--links", str(links)]) == 2
    assert "links.tsv" in capsys.readouterr().err


def test_align_writes_a_file(pair: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out" / "beads.tmx"
    assert main(["align", *pair, "--format", "tmx", "--output", str(target)]) == 0
    assert capsys.readouterr().out == ""
    assert target.read_text(encoding="utf-8").startswith("<?xml")
