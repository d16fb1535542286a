"""What was compared is counted, and where nothing was, that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.coverage import (
    list_compared,
    list_lone_files,
    require_known_languages,
    sum_up,
)
from checker.discovery.file_groups import FileGroup
from checker.model import Article, Document, Row, SettingsError, Version
from checker.settings import Settings
from tests.cli.samples import FRENCH, GERMAN


def article(*codes: str, residue: bool = False) -> Article:
    versions = [Version(code, code, [], residue=residue and code != codes[0]) for code in codes]
    rows = [Row(dict.fromkeys(codes, ())), Row({codes[0]: ()}, relation="alone")]
    documents = [Document(f"bridge.{code}.md", "", "markdown", []) for code in codes]
    return Article("bridge", documents, "files", versions, rows, assumptions=["The source is German."])


def test_rows_that_stand_alone_are_not_compared() -> None:
    counted, assumed = sum_up([article("de", "fr")]).describe()
    assert counted.startswith("0 sentences, 1 row compared: numbers")
    assert assumed == "The source is German."
    assert len(sum_up([article("de", "fr"), article("de")]).describe()) == 1
    assert sum_up([article("de", "fr")] * 2).describe()[0].startswith("0 sentences, 2 rows compared")


def test_what_strays_in_a_page_is_no_version() -> None:
    assert list_compared([article("de", "fr")])
    assert not list_compared([article("de")])
    assert not list_compared([article("de", "fr", residue=True)])


def test_where_nothing_was_compared_that_is_said() -> None:
    assert sum_up([]).describe_uncompared() == ""
    assert sum_up([article("de"), article("de", "fr")]).describe_uncompared() == ""
    tail = ": looked for text in other languages; nothing was compared"
    assert sum_up([article("fr")]).describe_uncompared() == f"one version, French{tail}"
    assert sum_up([article("fr", "de", residue=True)]).describe_uncompared() == f"one version, French{tail}"
    assert (
        sum_up([article("fr")] * 2).describe_uncompared() == f"2 articles, none with two versions that correspond{tail}"
    )
    apart = article("de", "fr")
    apart.rows = []
    assert sum_up([apart]).describe_uncompared() == f"no two versions that correspond{tail}"


@pytest.mark.parametrize("chosen", [{"languages": ("de", "xx")}, {"source": "xx"}])
def test_a_language_that_is_not_known(chosen: dict[str, object]) -> None:
    require_known_languages(Settings(languages=("de",), source="fr"))
    with pytest.raises(SettingsError, match="no language 'xx'"):
        require_known_languages(Settings(**chosen))  # type: ignore[arg-type]


def test_only_what_nothing_was_compared_with_is_without_a_counterpart() -> None:
    pair = FileGroup("a", [("bridge.de.md", "de"), ("bridge.fr.md", "fr")])
    lone = FileGroup("b", [("b.md", None)])
    assert list_lone_files([lone], list_compared([article("de")])) == []
    assert list_lone_files([pair, lone], list_compared([article("de", "fr")])) == ["without a counterpart: b.md"]
    assert list_lone_files([pair, FileGroup("u", [("u.po", None)])], list_compared([])) == []
    mixed = article("de", "fr")
    mixed.documents = [Document("b.md", "", "markdown", [])]
    assert list_lone_files([pair, lone], list_compared([mixed])) == []


def test_a_version_that_the_siblings_have_is_missed(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.fr.txt").write_text(FRENCH, encoding="utf-8")
        (tmp_path / f"{name}.de.txt").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "d.fr.txt").write_text(FRENCH.replace("2,4", "2.4"), encoding="utf-8")
    found = checker.check([tmp_path]).findings
    told = [(finding.rule, finding.severity, finding.locations[0].line) for finding in found]
    assert ("missing-version", "error", 1) in told
    assert ("number-format", "warning", 3) in told, "what is there is checked all the same"
    assert all(Path(finding.locations[0].path).name == "d.fr.txt" for finding in found)
