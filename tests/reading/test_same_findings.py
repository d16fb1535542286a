"""The same article in every document format gives the same findings, at exact places."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import checker
from checker.model import Finding, Report
from checker.reading import read_document
from checker.settings import Settings
from tests.reading.articles import FRENCH, GERMAN, WRITERS, Article
from tests.reading.bilingual import WRITERS as BILINGUAL
from tests.reading.bilingual import Rows
from tests.reading.packages import xlsx

Plain = list[tuple[str, str, list[tuple[str | None, str]]]]


def written(folder: Path, ending: str, **versions: Article) -> Report:
    for language, article in versions.items():
        data = WRITERS[ending](article)
        (folder / f"a.{language}.{ending}").write_bytes(data if isinstance(data, bytes) else data.encode())
    return checker.check([folder], Settings())


def plain(report: Report) -> Plain:
    return sorted(_plain(finding) for finding in report.findings)


def _plain(finding: Finding) -> tuple[str, str, list[tuple[str | None, str]]]:
    return (
        finding.rule,
        finding.category,
        [(place.language, " ".join(place.text.split())) for place in finding.locations],
    )


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Plain:
    return plain(written(tmp_path_factory.mktemp("text"), "txt", de=GERMAN, fr=FRENCH))


def test_the_faults_of_the_article_are_found(expected: Plain) -> None:
    categories = [category for _rule, category, _places in expected]
    assert sorted(categories) == ["omission", "quantity", "untranslated"]


@pytest.mark.parametrize("ending", WRITERS)
def test_every_document_format_gives_the_same_findings(tmp_path: Path, expected: Plain, ending: str) -> None:
    report = written(tmp_path, ending, de=GERMAN, fr=FRENCH)
    assert plain(report) == expected
    for finding in report.findings:
        for place in finding.locations:
            document = read_document(place.path, Settings())
            raw = document.parts[place.part] if place.part else document.text
            found = raw[place.start : place.end]
            assert place.text.split()[:1] == found.split()[:1] or "&" in found or "<" in found or "*" in found


UNITS: Rows = [
    ("1", "Die Arbeiten dauern 18 Monate.", "Les travaux durent 19 mois."),
    ("2", "Die Brücke bleibt für Fussgänger offen.", "Die Brücke bleibt für Fussgänger offen."),
    ("3", "Nachts wird nicht gearbeitet.", "On ne travaille pas la nuit."),
]


def test_every_bilingual_format_gives_the_same_findings(tmp_path: Path) -> None:
    found = {}
    files = {name: write(UNITS).encode() for name, write in BILINGUAL.items()}
    for name, data in {**files, "units.xlsx": xlsx([("id", "de", "fr"), *UNITS])}.items():
        (tmp_path / name).write_bytes(data)
        report = checker.check([tmp_path / name], Settings())
        found[name] = [(finding.unit, *_plain(finding)) for finding in report.findings]
    first = found["units.jsonl"]
    assert {unit for unit, *_rest in first} == {"1", "2"}
    for name, findings in found.items():
        assert findings == first, name


@pytest.mark.parametrize("ending", ["json", "yaml"])
def test_catalogues_give_the_same_findings_as_units(tmp_path: Path, ending: str) -> None:
    (tmp_path / "units.jsonl").write_text(BILINGUAL["units.jsonl"](UNITS), encoding="utf-8")
    expected = [(finding.unit, *_plain(finding)) for finding in checker.check([tmp_path]).findings]
    folder = tmp_path / "locales"
    folder.mkdir()
    for n, language in enumerate(("de", "fr"), 1):
        messages = {row[0]: row[n] for row in UNITS}
        text = json.dumps({language: messages}) if ending == "json" else f"{language}:\n" + _yaml(messages)
        (folder / f"{language}.{ending}").write_text(text, encoding="utf-8")
    found = [(finding.unit, *_plain(finding)) for finding in checker.check([folder]).findings]
    assert sorted(found) == sorted(expected)


def _yaml(messages: dict[str, str]) -> str:
    return "".join(f"  {key}: '{text}'\n" for key, text in messages.items())


MIXED: Article = [
    FRENCH[0],
    ("p", "Veröffentlicht am"),
    FRENCH[1],
    GERMAN[1],
    *FRENCH[2:3],
    ("p", "Les voitures sont déviées par le nouveau pont au nord. The police expect long delays in the morning."),
    *FRENCH[4:],
]


# Subtitles have no paragraphs: there, what is left of a source begins a finding at every cue that ends a sentence.
@pytest.mark.parametrize("ending", [ending for ending in WRITERS if ending not in ("srt", "vtt")])
def test_a_mixed_page_gives_the_same_findings(tmp_path: Path, ending: str) -> None:
    found = []
    for name in ("txt", ending):
        data = WRITERS[name](MIXED)
        file = tmp_path / f"page.{name}"
        file.write_bytes(data if isinstance(data, bytes) else data.encode())
        found.append(plain(checker.check([file], Settings())))
    assert found[0] == found[1]
    assert len(found[0]) >= 3


def test_what_is_to_be_kept_is_not_reported_as_untranslated(tmp_path: Path) -> None:
    kept = "<p translate=no>The police expect long delays in the morning.</p>"
    for language, article in (("de", GERMAN[:3]), ("fr", FRENCH[:3])):
        page = WRITERS["html"](article)
        assert isinstance(page, str)
        (tmp_path / f"a.{language}.html").write_text(page.replace("</body>", f"{kept}</body>"), encoding="utf-8")
    report = checker.check([tmp_path], Settings())
    assert [finding.category for finding in report.findings] == ["quantity"]
