"""One cause, one finding."""

from __future__ import annotations

from pathlib import Path

from checker.model import Report
from checker.pipeline import check

FRENCH = [
    "La piscine rouvre lundi matin après de longs travaux.",
    "Le toboggan mesure quarante mètres de long.",
    "Les enfants paient la moitié du prix.",
    "Les visiteurs peuvent laisser leurs vélos derrière la maison.",
]
GERMAN = [
    "Das Bad öffnet am Montagmorgen nach langen Arbeiten wieder.",
    "Die Rutsche ist vierzig Meter lang.",
    "Kinder zahlen die Hälfte des Preises.",
    "Die Besucher können ihre Fahrräder hinter dem Haus lassen.",
]
NOTICE = "This page may be printed and given to your friends."


def check_pages(folder: Path, pages: dict[str, list[str]]) -> Report:
    for name, lines in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return check(folder)


def test_an_untranslated_section_is_one_finding(tmp_path: Path) -> None:
    report = check_pages(tmp_path, {"a.fr.txt": FRENCH, "a.de.txt": [GERMAN[0], *FRENCH[1:]]})
    found = [one for one in report.findings if one.category == "untranslated"]
    assert [len(one.locations) for one in found] == [3]
    assert "3 passages" in found[0].message
    assert len({claim.about for claim in found[0].claims}) == 3


def test_two_sentences_are_two(tmp_path: Path) -> None:
    report = check_pages(tmp_path, {"a.fr.txt": FRENCH, "a.de.txt": [FRENCH[0], GERMAN[1], FRENCH[2], GERMAN[3]]})
    assert len([one for one in report.findings if one.category == "untranslated"]) == 2


def test_a_notice_on_all_pages_is_one_finding(tmp_path: Path) -> None:
    pages = {}
    for number in range(3):
        pages[f"p{number}.fr.txt"] = [FRENCH[number], FRENCH[3], NOTICE]
        pages[f"p{number}.de.txt"] = [GERMAN[number], GERMAN[3], "Diese Seite darf gedruckt werden."]
    found = [one for one in check_pages(tmp_path, pages).findings if one.category == "untranslated"]
    assert len(found) == 1
    assert {Path(place.path).name for place in found[0].locations} >= {"p0.fr.txt", "p1.fr.txt", "p2.fr.txt"}
