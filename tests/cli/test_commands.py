"""The commands that show rather than judge: inspect, align, rules."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from checker.cli import main
from checker.rules import get_rules

ROOT = Path(__file__).parents[2]
FRENCH = "La commune rénove son école.\n\nLes travaux coûtent 2,4 millions de francs. Ils durent trois mois.\n"
GERMAN = "Die Gemeinde saniert ihre Schule.\n\nDie Arbeiten kosten 2,4 Millionen Franken. Sie dauern drei Monate.\n"


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    files = {"article.fr.txt": FRENCH, "article.de.txt": GERMAN}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / name) for name in files]


def test_inspect_as_json(pair: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", *pair, "--format", "json"]) == 0
    (article,) = json.loads(capsys.readouterr().out)["articles"]
    assert article["layout"] == "files"
    assert article["source_inferred"] is True
    assert {version["language"]: len(version["sentences"]) for version in article["versions"]} == {"fr": 3, "de": 3}
    french = next(version for version in article["versions"] if version["language"] == "fr")
    sentence = french["sentences"][1]
    assert FRENCH[sentence["start"] : sentence["end"]] == sentence["text"]
    (amount,) = sentence["quantities"]
    assert sentence["text"][amount["start"] : amount["end"]] == amount["text"] == "2,4 millions de francs"
    assert float(amount["value"]) == 2_400_000
    assert [row["cells"] for row in article["rows"]] == [{"fr": [n], "de": [n]} for n in range(3)]


def test_inspect_as_text(pair: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", *pair]) == 0
    out = capsys.readouterr().out
    assert "version fr" in out
    assert "2,4 millions de francs" in out
    assert "aligned" in out


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


def test_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [rule.id for rule in get_rules()]


def test_a_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "leftover-source"]) == 0
    out = capsys.readouterr().out
    assert all(f"{name}: " in out for name in ("What", "Why", "Wrong", "Right"))
    assert main(["rules", "leftover-sauce"]) == 2
    assert "did you mean 'leftover-source'?" in capsys.readouterr().err


def test_the_page_of_rules_is_the_code_s(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--format", "markdown"]) == 0
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert capsys.readouterr().out == page, "run 'make docs'"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert stopped.value.code == 0
    out = capsys.readouterr().out
    assert all(name in out for name in ("check", "inspect", "align", "rules", "batch"))


def test_messages_in_another_language_are_refused_clearly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "xx", "rules"]) == 2
    assert "fr" in capsys.readouterr().err
