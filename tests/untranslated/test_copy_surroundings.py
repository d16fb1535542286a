"""What stands around a copied word in both versions."""

from __future__ import annotations

import pytest

from checker import languages
from checker.untranslated.comparable_words import list_comparable_words
from checker.untranslated.copy_surroundings import SideText, count_code, has_code, list_run, list_surroundings


def side(text: str, language: str) -> SideText:
    return SideText(text, list_comparable_words(text), languages.get(language).words)


def test_neighbours_are_named() -> None:
    here, there = side("Le shelf, en bois.", "fr"), side("The shelf (wooden) is here", "en")
    assert list(list_surroundings(1, here, 1, there, 0)) == [
        "before article", "after mark", "before there article", "after there signs", "code 0",
    ]  # fmt: skip
    assert next(list_surroundings(0, here, 0, there, 0)) == "before end"


def test_copied_neighbours_and_capitals() -> None:
    here = side("Voici Anna big shelf ici.", "fr")
    here.pieces[1].copied = here.pieces[2].copied = True
    there = side("Here a big shelf.", "en")
    assert list(list_surroundings(2, here, 2, there, 0))[:2] == ["before copied capital", "after word"]
    assert "before copied word" in list(list_surroundings(3, here, 3, there, 0))


def test_code_is_near() -> None:
    text = "Lancez open --force ici, et le shelf tombe."
    found = list(list_surroundings(1, side(text, "fr"), 1, side("Run open --force here.", "en"), count_code(text)))
    assert "code near" in found
    assert "opened" in list(list_surroundings(1, side("Un (shelf).", "fr"), 0, side("shelf", "en"), 0))


@pytest.mark.parametrize(("text", "code"), [("Un pont.", 0), ("Un pont_vert.", 1), ("a_b et c_d et e_f", 2)])
def test_code_is_counted(text: str, code: int) -> None:
    assert count_code(text) == code
    assert has_code(text) is bool(code)


def test_a_run_of_copied_words() -> None:
    pieces = list_comparable_words("bought the big Anna shelf")
    french, english = (languages.get(code).words for code in ("fr", "en"))
    assert list(list_run(pieces, french, english)) == ["run 4", "run with small word", "run with capital"]
    assert list(list_run(pieces[2:3], french, english)) == ["run 1"]
