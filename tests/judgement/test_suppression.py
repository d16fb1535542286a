from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.judgement.suppression import apply_suppressions, find_suppressions, find_unused
from checker.model import Document, Finding
from checker.reading import read_document
from checker.settings import Settings

TEXT = """Premier paragraphe.

<!-- checker-disable-next-line number-mismatch the figures are from another year -->
Deuxième paragraphe.

Troisième paragraphe.

<!-- checker-disable untranslated, omission : a quotation -->
Quatrième paragraphe.

<!-- checker-enable untranslated -->
Cinquième paragraphe.
"""
WORDS = ("Premier", "Deuxième", "Troisième", "Quatrième", "Cinquième")


def read(tmp_path: Path, text: str, name: str = "page.md") -> Document:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_document(path, Settings())


def findings(document: Document, rule: str, category: str = "quantity") -> list[Finding]:
    from checker.model import Sentence

    found = []
    for word in WORDS:
        block = next(block for block in document.blocks if word in block.text)
        sentence = Sentence(document, block, 0, len(block.text), block.text, "fr")
        found.append(Finding(rule, category, "x", "error", "m", (sentence.location(),)))
    return found


def states(found: list[Finding]) -> str:
    return "".join("x" if finding.state == "suppressed" else "." for finding in found)


@pytest.mark.parametrize("name", ["page.md", "page.txt"])
def test_the_next_line_and_no_other(tmp_path: Path, name: str) -> None:
    document = read(tmp_path, TEXT, name)
    found = findings(document, "number-mismatch")
    apply_suppressions([document], found)
    assert states(found) == ".x..."
    assert found[1].ruling == "the figures are from another year"


def test_a_block_ends_where_it_is_enabled(tmp_path: Path) -> None:
    document = read(tmp_path, TEXT)
    found = findings(document, "untranslated-sentence", "untranslated")
    apply_suppressions([document], found)
    assert states(found) == "...x."
    assert found[3].ruling == "a quotation"


def test_other_rules_are_left_alone(tmp_path: Path) -> None:
    document = read(tmp_path, TEXT)
    found = findings(document, "date-mismatch")
    assert len(apply_suppressions([document], found)) == 2
    assert states(found) == "....."


def test_the_whole_file(tmp_path: Path) -> None:
    document = read(tmp_path, TEXT + "\n<!-- checker-disable-file all exported by a machine -->\n")
    found = findings(document, "date-mismatch")
    apply_suppressions([document], found)
    assert states(found) == "xxxxx"


def test_unused_and_misspelt_ones_are_reported(tmp_path: Path) -> None:
    text = TEXT.replace("number-mismatch", "number-mishmash").replace("Cinq", "<!-- checker-disable -->\nCinq")
    document = read(tmp_path, text)
    notes = list(find_unused(apply_suppressions([document], []), {"number-mismatch", "untranslated", "omission"}))
    assert [note.message for note in notes] == [
        "there is no rule 'number-mishmash'",
        "suppresses nothing: there is no such finding here",
        "names no rule, so it suppresses nothing",
    ]
    place = notes[0].locations[0]
    assert document.text[place.start : place.end] == place.text
    assert place.line == 3


UNITS = """#, fuzzy
msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

# checker-disable-next-line all checked by hand
#: shop.c:12
msgid "The ticket costs 12 euros."
msgstr "Le billet coûte 13 euros."

msgid "The museum opens at 9 o'clock."
msgstr "Le musée ouvre à 9 heures."
"""


def test_the_next_unit_of_a_catalogue(tmp_path: Path) -> None:
    document = read(tmp_path, UNITS, "fr.po")
    (one,) = find_suppressions(document)
    first, second = document.units
    assert one.start <= first.target.start < one.end
    assert not one.start <= second.target.start < one.end
    assert one.reason == "checked by hand"


FRENCH = (
    "La mairie ouvrira trois écoles en septembre. Les parents sont contents de la décision du conseil.",
    "Le chantier du gymnase avance lentement, car la pluie a retardé les travaux pendant tout le printemps.",
    "Les associations du quartier préparent un grand repas, et chacun apportera un plat de son pays.",
)


def test_a_run_counts_no_suppressed_finding(tmp_path: Path) -> None:
    (tmp_path / "checker.toml").write_text("")
    page = tmp_path / "page.txt"
    german = "Die Stadt sucht noch freiwillige Helferinnen und Helfer für das Fest im Sommer."
    french = "\n\n".join(FRENCH)
    page.write_text(f"{french}\n\n{german}\n", encoding="utf-8")
    open_ = checker.check([page])
    assert [finding.category for finding in open_.findings] == ["untranslated"]
    page.write_text(page.read_text().replace(german, f"<!-- checker-disable-next-line all a poster -->\n{german}"))
    closed = checker.check([page])
    assert closed.findings == []
    assert [(finding.state, finding.ruling) for finding in closed.settled] == [("suppressed", "a poster")]


FORMATS = {
    "page.html": "<p>Premier texte ici.</p>\n<!-- checker-disable-next-line all why -->\n"
    "<p>Le <b>deuxième</b> texte.</p>\n<p>Troisième texte.</p>",
    "cues.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nPremier texte ici.\n\nNOTE checker-disable-next-line all why\n\n"
    "00:03.000 --> 00:04.000\nLe deuxième texte.\n\n00:05.000 --> 00:06.000\nTroisième texte.\n",
    "fr.yaml": "un: Premier texte ici.\n# checker-disable-next-line all why\n"
    "deux: Le deuxième texte.\ntrois: Troisième texte.\n",
    "unit.xliff": '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="de" '
    'target-language="fr" datatype="plaintext" original="x"><body>'
    '<trans-unit id="1"><source>Erster Text hier.</source><target>Premier texte ici.</target></trans-unit>\n'
    "<!-- checker-disable-next-line all why -->\n"
    '<trans-unit id="2"><source>Der zweite Text.</source><target>Le deuxième texte.</target></trans-unit>\n'
    '<trans-unit id="3"><source>Dritter Text.</source><target>Troisième texte.</target></trans-unit>'
    "</body></file></xliff>",
}


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_its_comments(tmp_path: Path, name: str) -> None:
    document = read(tmp_path, FORMATS[name], name)
    blocks = [*document.blocks, *(unit.target for unit in document.units)]
    places = {word: next(b for b in blocks if word in b.text) for word in ("Premier", "deuxième", "Troisième")}
    assert not any("checker-disable" in block.text for block in blocks)
    (one,) = find_suppressions(document)
    assert one.reason == "why"
    assert [one.start <= block.start < one.end for block in places.values()] == [False, True, False]
