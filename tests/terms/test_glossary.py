"""A glossary is read once, and again when a file has changed; without one nothing is loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.settings import Settings
from checker.terms.concept import Concept, Term
from checker.terms.glossary import Glossary, load_glossary


def test_none_without_settings() -> None:
    assert load_glossary(Settings()) is None


def test_no_module_is_loaded_without_a_glossary(tmp_path: Path) -> None:
    for code, text in (("de", "Das Bad ist am Montag offen."), ("fr", "La piscine est ouverte lundi.")):
        (tmp_path / f"a.{code}.txt").write_text(text)
    code = (
        "import sys, checker\n"
        f"checker.check({str(tmp_path)!r})\n"
        "print(sorted(name for name in sys.modules if name.endswith(('.forms', 'term_index', 'glossary'))))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ})
    assert done.stdout.strip() == "[]"


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("de,fr\nBecken,bassin\n")
    settings = Settings(glossary=("a.csv", {"keep": "Sihlbad"}), base=str(tmp_path))
    first = load_glossary(settings)
    assert first is not None
    assert load_glossary(settings) is first
    assert first.index("de").find("Zwei Becken.")
    assert first.names.find("Sihlbad")
    file.write_text("de,fr\nSprungturm,plongeoir\n")
    again = load_glossary(settings)
    assert again is not None
    assert not again.index("de").find("Zwei Becken.")


def test_a_capital_says_that_a_concept_is_a_thing() -> None:
    terms = [Term("Schiff", "de"), Term("ship", "en")]
    assert [term.part_of_speech for term in Glossary([Concept("1", terms)]).concepts[0].terms] == ["noun", "noun"]
    said = [Term("Schiff", "de"), Term("ship", "en", part_of_speech="verb")]
    assert [term.part_of_speech for term in Glossary([Concept("1", said)]).concepts[0].terms] == ["verb", "verb"]
    small = [Term("fahren", "de"), Term("drive", "en")]
    assert [term.part_of_speech for term in Glossary([Concept("1", small)]).concepts[0].terms] == ["", ""]


def test_namesakes_are_concepts_with_a_term_that_is_written_the_same() -> None:
    noun = Concept("1", [Term("diff", "en", part_of_speech="noun")])
    verb = Concept("2", [Term("Diff", "en", part_of_speech="verb")])
    glossary = Glossary([noun, verb, Concept("3", [Term("diff", "fr")])])
    assert [one.id for one in glossary.list_namesakes(glossary.concepts[1], verb.terms[0])] == ["2", "1"]


@pytest.mark.parametrize(
    ("french", "found"),
    [("importation", False), ("importer", True), (["importation", "importer"], True), ("modèle d’import", False)],
)
def test_what_has_no_ending_of_a_verb_is_none(french: str | list[str], found: bool) -> None:
    settings = Settings(glossary=({"en": "import", "fr": french},))
    glossary = load_glossary(settings)
    assert glossary is not None
    assert bool(glossary.index("en").find("They imported it.")) is found
