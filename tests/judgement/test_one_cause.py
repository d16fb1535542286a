"""One cause, one finding."""

from __future__ import annotations

import json
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
MORE_FRENCH = [
    "La cantine propose chaque midi deux plats chauds et une salade.",
    "Le parking derrière le pont reste ouvert toute la nuit.",
    "Les chiens ne sont pas admis sur la pelouse.",
    "La commune remercie tous ceux qui ont aidé aux travaux.",
]
MORE_GERMAN = [
    "Die Kantine bietet jeden Mittag zwei warme Gerichte und einen Salat an.",
    "Der Parkplatz hinter der Brücke bleibt die ganze Nacht offen.",
    "Hunde dürfen nicht auf die Wiese.",
    "Die Gemeinde dankt allen, die bei den Arbeiten geholfen haben.",
]
ENGLISH = (
    "The town has mended the roof and the pumps, and the water is warm. Children pay half the price in the first week, "
    "and visitors may leave their bicycles behind the house as long as they like."
)
NOTICE = "This page may be printed and given to your friends."


def check_pages(folder: Path, pages: dict[str, list[str]]) -> Report:
    for name, lines in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return check(folder)


def test_an_untranslated_section_is_one_finding(tmp_path: Path) -> None:
    french, german = [*FRENCH, *MORE_FRENCH], [GERMAN[0], *FRENCH[1:], *MORE_GERMAN]
    report = check_pages(tmp_path, {"a.fr.txt": french, "a.de.txt": german})
    found = [one for one in report.findings if one.category == "untranslated"]
    assert [len(one.locations) for one in found] == [3]
    assert "3 passages" in found[0].message
    assert len({claim.about for claim in found[0].claims}) == 3


def test_two_sentences_are_two(tmp_path: Path) -> None:
    report = check_pages(tmp_path, {"a.fr.txt": FRENCH, "a.de.txt": [FRENCH[0], GERMAN[1], FRENCH[2], GERMAN[3]]})
    assert len([one for one in report.findings if one.category == "untranslated"]) == 2


def test_a_page_translated_in_parts_is_one_finding(tmp_path: Path) -> None:
    left = [
        "The town pays for the roof.",
        "Dogs must wait at the gate.",
        "A baker sells bread there.",
        "Visitors should bring a towel.",
    ]
    english = [
        "The pool opens on Monday.",
        "The slide is long.",
        "Children pay half the price.",
        "Leave bicycles outside.",
    ]
    mixed = [line for pair in zip(left, GERMAN, strict=True) for line in pair]
    source = [line for pair in zip(left, english, strict=True) for line in pair]
    report = check_pages(tmp_path, {"a.en.txt": source, "a.de.txt": mixed})
    found = [one for one in report.findings if one.rule == "untranslated-sentence"]
    assert [one.message.rpartition(": ")[2] for one in found] == ["4 passages"]


def test_pages_that_were_not_translated_at_all_are_one_finding(tmp_path: Path) -> None:
    pages: dict[str, list[str]] = {}
    for number in range(3):
        english = [f"The hall number {number} is open all day and in the evening.", *ENGLISH.split(". ")]
        pages |= {f"p{number}.en.txt": english, f"p{number}.de.txt": english}
    found = [one for one in check_pages(tmp_path, pages).findings if one.category == "untranslated"]
    assert [one.message.partition(": ")[2] for one in found] == ["most of the text; the same in 3 articles"]


def test_a_title_and_the_only_paragraph_are_one_page(tmp_path: Path) -> None:
    pages = {"a.en.md": ["# The pool is open again", ENGLISH], "a.de.md": ["# The pool is open again", ENGLISH]}
    report = check_pages(tmp_path, pages | {"a.fr.md": ["# La piscine rouvre enfin", " ".join(FRENCH)]})
    found = [one for one in report.findings if one.category == "untranslated"]
    assert [one.message.rpartition(": ")[2] for one in found] == ["most of the text"]


def test_what_two_versions_left_is_one_finding_that_names_both(tmp_path: Path) -> None:
    english = ["The pool opens again on Monday morning.", NOTICE, "Children pay half the price."]
    pages = {"a.en.txt": english, "a.fr.txt": [FRENCH[0], NOTICE, FRENCH[2]]}
    report = check_pages(tmp_path, pages | {"a.de.txt": [GERMAN[0], NOTICE, GERMAN[2]]})
    found = [one for one in report.findings if one.category == "untranslated"]
    assert [one.message for one in found] == ["English text in the German version; the same in: French"]
    assert {Path(place.path).name for place in found[0].locations} >= {"a.de.txt", "a.fr.txt"}


def test_messages_left_in_a_file_of_one_language_are_one_finding(tmp_path: Path) -> None:
    messages = {f"key{number}": line for number, line in enumerate(FRENCH)}
    own = {"fr": {"hours": "Horaires", "prices": "Prix et abonnements"}, "de": {"prices": "Preise und Abonnements"}}
    for code, more in own.items():
        (tmp_path / f"{code}.json").write_text(json.dumps(messages | more), encoding="utf-8")
    found = [one for one in check(tmp_path).findings if one.category == "untranslated"]
    assert len(found) == 1


def test_a_notice_on_all_pages_is_one_finding(tmp_path: Path) -> None:
    pages = {}
    for number in range(3):
        pages[f"p{number}.fr.txt"] = [FRENCH[number], FRENCH[3], NOTICE]
        pages[f"p{number}.de.txt"] = [GERMAN[number], GERMAN[3], "Diese Seite darf gedruckt werden."]
    found = [one for one in check_pages(tmp_path, pages).findings if one.category == "untranslated"]
    assert len(found) == 1
    assert {Path(place.path).name for place in found[0].locations} >= {"p0.fr.txt", "p1.fr.txt", "p2.fr.txt"}


def test_the_same_words_left_again_and_again_are_one_finding(tmp_path: Path) -> None:
    def write(words: str) -> list[str]:
        return [
            f"Am Tor steht: {words}, und der Wärter schaut abends nach.",
            *GERMAN,
            f"Auch am Becken liest man oft genug {words} und lacht.",
            *MORE_GERMAN,
            f"Die Leute sagen sich {words} und gehen nach Hause.",
        ]

    english = [
        "At the gate one reads: please close the gate, and the guard looks in the evening.",
        "By the basin, too, one reads please close the gate often enough and laughs.",
        "People tell each other please close the gate and go home.",
    ]
    pages = {"a.de.txt": write("please close the gate"), "a.en.txt": english}
    found = [one for one in check_pages(tmp_path, pages).findings if one.rule == "untranslated-fragment"]
    assert [len({place.start for place in one.locations if "a.de" in place.path}) for one in found] == [3]
    assert found[0].message.endswith("3 passages")
