"""Versions in languages that are not ours are named once, and never read as English or French."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker import languages
from checker.cli import main
from tests.identification.foreign_texts import TEXTS

KNOWN = ", ".join(languages.get(code).english_name for code in languages.codes())


VERSIONS = {
    "en": "The old bridge opens again on Monday.\n\nThe work has cost 3 million euros.\n",
    "fr": "Le vieux pont rouvre lundi.\n\nLes travaux ont coûté 3 millions d’euros.\n",
    "de": "Die alte Brücke öffnet am Montag wieder.\n\nDie Arbeiten haben 3 Millionen Euro gekostet.\n",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The working directory."""
    monkeypatch.chdir(tmp_path)


def write(**files: str) -> None:
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")


def check(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = main(["check", *arguments, "--format", "json"])
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, report


def list_lines(report: dict[str, Any]) -> list[str]:
    return [line for line in report["checked"] if line.startswith("in other languages")]


@pytest.mark.parametrize(
    ("ours", "others"),
    [
        (("en/a.md", "fr/a.md"), {"hu/a.md": "hu", "es/a.md": "es", "zh-tw/a.md": "zh-tw"}),
        (("a.en.md", "a.fr.md"), {"a.hu.md": "hu", "a.pt-BR.md": "pt"}),
        (("docs/a.md", "i18n/fr/docusaurus-plugin-content-docs/current/a.md"), {"i18n/es/x.md": "es"}),
        (("en/a.md",), {"hu/a.md": "hu"}),
        (("a.en.md", "a.fr.md"), {"bridge.md": "nl", "ponte.txt": "pt", "мост.html": "ru", "橋.md": "ja"}),
        (("a.fr.md", "a.de.md"), {"a.md": "hu"}),
        (("a.fr.html", "a.de.html"), {"b.html": "sv"}),
    ],
)
def test_they_are_named_once_and_never_read(
    capsys: pytest.CaptureFixture[str], ours: tuple[str, ...], others: dict[str, str]
) -> None:
    order = {"fr": "fr", "de": "de"}
    write(**{name: VERSIONS[next((c for c in order if f".{c}." in name or f"{c}/" in name), "en")] for name in ours})
    alone = check(capsys, ".")
    write(**{name: TEXTS[code] for name, code in others.items()})
    code, report = check(capsys, ".")
    (line,) = list_lines(report)
    assert all(line.count(f"{name} (") == 1 for name in others)
    assert code == alone[0]
    assert [found["paths"] for found in report["articles"]] == [found["paths"] for found in alone[1]["articles"]]
    assert report["findings"] == alone[1]["findings"]
    assert report["signature"] == alone[1]["signature"]


@pytest.mark.parametrize("code", sorted(TEXTS.keys() - set(languages.codes())))
def test_all_that_langdetect_knows_are_left_alone(capsys: pytest.CaptureFixture[str], code: str) -> None:
    write(**{"a.fr.md": VERSIONS["fr"], "a.de.md": VERSIONS["de"], "page.txt": TEXTS[code]})
    done, report = check(capsys, ".")
    assert done == 0
    assert list_lines(report)[0].startswith("in other languages, not checked: page.txt (")
    assert [found["name"] for found in report["articles"]] == ["a"]


def test_one_by_itself_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    write(**{"page.txt": TEXTS["hu"], "hu/a.md": TEXTS["hu"], "es/a.md": TEXTS["es"]})
    for command in (["check", "page.txt"], ["inspect", "page.txt"], ["align", "page.txt", "page.txt"]):
        assert main(command) == 2
        out, err = capsys.readouterr()
        assert (out, err) == ("", f"checker: page.txt: is in Hungarian; what can be checked is {KNOWN}\n")
    assert main(["check", "hu", "es"]) == 2
    err = capsys.readouterr().err
    assert "in other languages, not checked: es/a.md (Spanish), hu/a.md (Hungarian)" in err


def test_given_by_hand_they_are_named_and_the_rest_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    names = ["a.fr.md", "a.de.md", "a.hu.md", "uno.txt"]
    texts = [VERSIONS["fr"], VERSIONS["de"], TEXTS["hu"], TEXTS["hu"]]
    write(**dict(zip(names, texts, strict=True)))
    code, report = check(capsys, *names)
    assert code == 0
    assert list_lines(report) == ["in other languages, not checked: uno.txt (Hungarian), a.hu.md (Hungarian)"]
    assert [sorted(found["paths"]) for found in report["articles"]] == [["a.de.md", "a.fr.md"]]


def test_they_are_not_grouped_by_content(capsys: pytest.CaptureFixture[str]) -> None:
    write(**{"uno.txt": TEXTS["hu"], "zwei.txt": VERSIONS["de"] * 3, "trois.txt": VERSIONS["fr"] * 3})
    _code, report = check(capsys, "uno.txt", "zwei.txt", "trois.txt", "--with-rows")
    assert list_lines(report) == ["in other languages, not checked: uno.txt (Hungarian)"]
    assert {language for found in report["articles"] for language in (v["language"] for v in found["versions"])} == {
        "de",
        "fr",
    }


def test_parts_of_a_page_that_are_said_to_be_in_another_language_are_left_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    french, german = (VERSIONS[code].replace("\n\n", "<p>") for code in ("fr", "de"))
    write(**{"a.fr.html": f"<p>{french}", "a.de.html": f"<p>{german}"})
    alone = check(capsys, ".")
    write(**{"a.fr.html": f'<p>{french}<div lang="hu"><p>{TEXTS["hu"]}</p><img alt="A régi híd"></div>'})
    assert check(capsys, ".") == alone


OTHER = """The swimming club meets every Thursday evening behind the school.

Children under twelve need a parent with them, and nobody swims alone in the deep basin."""
"""An article that is no version of the other one."""


def test_languages_in_the_settings_drop_no_article(capsys: pytest.CaptureFixture[str]) -> None:
    write(**{"checker.toml": 'languages = ["fr", "de"]\n', "a.fr.md": VERSIONS["fr"], "b.en.md": OTHER})
    write(**{"a.de.md": VERSIONS["de"], "a.hu.md": TEXTS["hu"], "c.txt": TEXTS["nl"]})
    code, report = check(capsys, ".")
    assert code == 1
    assert [found["name"] for found in report["articles"]] == ["a", "b"]
    assert {found["rule"] for found in report["findings"]} == {"missing-version"}
    assert list_lines(report) == ["in other languages, not checked: c.txt (Dutch), a.hu.md (Hungarian)"]
    write(**{"checker.toml": 'languages = ["fr", "hu"]\n'})
    assert main(["check", "."]) == 2
    assert "no language 'hu'" in capsys.readouterr().err
