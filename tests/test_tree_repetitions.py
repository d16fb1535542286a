"""A source that stands in several articles and is rendered in different ways: one finding for each odd rendering."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.model import Finding
from checker.settings import Settings

SOURCE = "Die Zahlung ist innert dreißig Tagen fällig."
USUAL = "Le paiement est dû dans les trente jours."
ODD = "Il faut payer en un mois."


def write_pages(folder: Path, renderings: list[str]) -> Path:
    """Articles with a sentence of their own and the one that comes again."""
    places = ("Biel", "Thun", "Sitten", "Chur", "Olten", "Aarau", "Sarnen", "Genf")
    for number, rendering in enumerate(renderings):
        own = places[number]
        (folder / f"page{number}.de.md").write_text(f"Der Markt in {own} ist offen.\n\n{SOURCE}\n", encoding="utf-8")
        (folder / f"page{number}.fr.md").write_text(
            f"Le marché de {own} est ouvert.\n\n{rendering}\n", encoding="utf-8"
        )
    return folder


def find(folder: Path, **settings: object) -> list[Finding]:
    report = checker.check([folder], Settings(source="de", base=str(folder), **settings))  # type: ignore[arg-type]
    return [one for one in [*report.findings, *report.notes] if one.rule == "inconsistent-repetition"]


def test_the_odd_one_is_told_with_counts_and_all_places(tmp_path: Path) -> None:
    (one,) = find(write_pages(tmp_path, [USUAL, ODD, USUAL, USUAL]))
    assert one.message == f"the source says this in 4 places, and 3 of them have “{USUAL}”"
    assert [Path(place.path).name for place in one.locations] == [
        "page1.fr.md", "page0.fr.md", "page2.fr.md", "page3.fr.md", "page1.de.md", "page0.de.md",
    ]  # fmt: skip
    assert [place.text for place in one.locations] == [ODD, USUAL, USUAL, USUAL, SOURCE, SOURCE]
    assert (one.article, one.severity, one.suggestion) == ("page1", "info", USUAL)
    for place in one.locations:
        assert Path(place.path).read_text(encoding="utf-8")[place.start : place.end] == place.text


def test_of_two_the_second_is_told(tmp_path: Path) -> None:
    (one,) = find(write_pages(tmp_path, [USUAL, ODD]))
    assert one.message == f"the source says the same for page0.fr.md:3, which has “{USUAL}”"
    assert one.suggestion is None


def test_each_odd_rendering_is_told(tmp_path: Path) -> None:
    found = find(write_pages(tmp_path, [ODD, USUAL, "Payez avant trente jours.", USUAL, ODD, USUAL]))
    assert [(one.locations[0].text, len(one.locations)) for one in found] == [
        (ODD, 7),
        ("Payez avant trente jours.", 6),
    ]


def test_the_same_everywhere_is_silent(tmp_path: Path) -> None:
    assert (
        find(write_pages(tmp_path, [USUAL, USUAL, USUAL.upper(), "Le paiement est dû, dans les trente jours."])) == []
    )


@pytest.mark.parametrize("off", [{"ignore": ("repetition",)}, {"severity": {"inconsistent-repetition": "off"}}])
def test_a_rule_that_is_off_is_silent(off: dict[str, object], tmp_path: Path) -> None:
    assert find(write_pages(tmp_path, [USUAL, ODD]), **off) == []


def test_severities_and_paths_of_the_settings_hold(tmp_path: Path) -> None:
    write_pages(tmp_path, [USUAL, ODD, USUAL])
    (one,) = find(tmp_path, severity={"inconsistent-repetition": "warning"})
    assert one.severity == "warning"
    assert find(tmp_path, overrides={"page1.*": {"ignore": ["repetition"]}}) == []


def test_a_comment_silences_it(tmp_path: Path) -> None:
    write_pages(tmp_path, [USUAL, ODD, USUAL])
    file = tmp_path / "page1.fr.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(ODD, f"<!-- checker-disable-next-line repetition -->\n\n{ODD}"), encoding="utf-8")
    report = checker.check([tmp_path], Settings(source="de"))
    assert [one.rule for one in report.settled] == ["inconsistent-repetition"]
    assert [one.rule for one in report.notes] == []


def test_what_an_article_says_of_the_same_source_is_said_once(tmp_path: Path) -> None:
    write_pages(tmp_path, [USUAL, ODD, USUAL])
    for code, more in (("de", SOURCE), ("fr", USUAL)):
        file = tmp_path / f"page1.{code}.md"
        file.write_text(f"{file.read_text(encoding='utf-8')}\nUn.\n\n{more}\n", encoding="utf-8")
    (one,) = find(tmp_path)
    assert one.message.startswith("the source says this in 4 places, and 3 of them")


def test_files_of_units_and_pages_are_one_tree(tmp_path: Path) -> None:
    write_pages(tmp_path, [USUAL, USUAL])
    (tmp_path / "texts.csv").write_text(f"id,de,fr\n1,{SOURCE},{ODD}\n2,{SOURCE},{USUAL}\n", encoding="utf-8")
    (tmp_path / "ui.fr.po").write_text(
        f'msgid ""\nmsgstr "Language: fr\\nX-Source-Language: de\\n"\n\nmsgid "{SOURCE}"\nmsgstr "{ODD}"\n',
        encoding="utf-8",
    )
    (one,) = find(tmp_path)
    assert {Path(place.path).name for place in one.locations} == {
        "texts.csv", "ui.fr.po", "page0.fr.md", "page1.fr.md", "page0.de.md",
    }  # fmt: skip
