"""Tables and lists whose rows stand in another order: aligned by what they say, and a wrong cell is still found."""

from __future__ import annotations

from pathlib import Path

from checker.model import Report
from checker.pipeline import check
from checker.settings import Settings

COUNTRIES = (
    ("Österreich", "Autriche", "43"),
    ("Belgien", "Belgique", "32"),
    ("Dänemark", "Danemark", "45"),
    ("Frankreich", "France", "33"),
    ("Deutschland", "Allemagne", "49"),
    ("Italien", "Italie", "39"),
    ("Schweiz", "Suisse", "41"),
)
INTRO = ("Jedes Land hat seine eigene Vorwahl.", "Chaque pays a son propre indicatif.")
SECTIONS = (
    (
        "Öffnungszeiten",
        "Das Bad öffnet jeden Morgen um acht Uhr.",
        "Horaires",
        "La piscine ouvre chaque matin à huit heures.",
    ),
    (
        "Anreise",
        "Der Bus hält direkt vor dem Eingang des Bades.",
        "Accès",
        "Le bus s'arrête juste devant l'entrée de la piscine.",
    ),
    (
        "Preise",
        "Erwachsene bezahlen an der Kasse fünf Franken.",
        "Tarifs",
        "Les adultes paient cinq francs à la caisse.",
    ),
    (
        "Kurse",
        "Im Winter lernen hier viele Kinder schwimmen.",
        "Cours",
        "En hiver, beaucoup d'enfants apprennent à nager ici.",
    ),
)


def check_pages(folder: Path, german: str, french: str) -> Report:
    (folder / "page.de.md").write_text(german, encoding="utf-8")
    (folder / "page.fr.md").write_text(french, encoding="utf-8")
    return check(folder, Settings())


def write_table(side: int, wrong: str = "") -> str:
    rows = sorted((one[side], wrong if wrong and one[side] == "Danemark" else one[2]) for one in COUNTRIES)
    return f"{INTRO[side]}\n\n| Land | Code |\n|---|---|\n" + "".join(f"| {name} | {code} |\n" for name, code in rows)


def test_each_version_sorts_its_table(tmp_path: Path) -> None:
    report = check_pages(tmp_path, write_table(0), write_table(1))
    assert [one for one in report.findings if one.category in ("quantity", "order", "omission", "addition")] == []


def test_a_wrong_cell_of_a_sorted_table_is_found(tmp_path: Path) -> None:
    report = check_pages(tmp_path, write_table(0), write_table(1, wrong="77"))
    found = [one for one in report.findings if one.category == "quantity"]
    assert [sorted(place.text for place in one.locations) for one in found] == [["45", "77"]]


def test_a_section_that_moved_is_one_finding_of_the_version_that_moved_it(tmp_path: Path) -> None:
    german = "\n".join(f"## {one[0]}\n\n{one[1]}\n" for one in SECTIONS)
    french = "\n".join(f"## {SECTIONS[n][2]}\n\n{SECTIONS[n][3]}\n" for n in (0, 2, 3, 1))
    (found,) = check_pages(tmp_path, german, french).findings
    assert (found.rule, found.locations[0].language) == ("moved-paragraph", "fr")
    assert {place.text for place in found.locations} >= {"Anreise", "Accès", SECTIONS[1][1], SECTIONS[1][3]}
