"""How a copied word is written in both versions, and when it is a name or code wherever it stands."""

from __future__ import annotations

import pytest

from checker.untranslated.comparable_words import list_comparable_words
from checker.untranslated.copied_word_case import find_case
from checker.untranslated.copied_word_features import get_copy_rater
from checker.untranslated.word_context import WordContext
from checker.untranslated.word_forms import WordForms
from tests.untranslated.lines import CODES

ALONE = WordContext(alone=True, hyphen=False, hyphen_capital=False, in_name=False, before_capital=False)


@pytest.mark.parametrize(
    ("here", "there", "text", "forms", "case"),
    [
        ("fr", "en", "shelf", WordForms(small=True), "small"),
        ("de", "en", "shelf", WordForms(small=True), "small where nouns are not"),
        ("de", "en", "Shelf", WordForms(small=True), None),
        ("fr", "en", "Shelf", WordForms(small=True), "capital here"),
        ("fr", "en", "Shelf", WordForms(), None),
        ("fr", "en", "SHELF", WordForms(small=True), None),
        ("en", "de", "Vorlage", WordForms(led=True), "noun there"),
        ("en", "de", "vorlage", WordForms(led=True), "noun written small"),
        ("en", "de", "vorlage", WordForms(), None),
    ],
)
def test_cases(here: str, there: str, text: str, forms: WordForms, case: str | None) -> None:
    (piece,) = list_comparable_words(text)
    piece.fresh = False
    assert find_case(piece, forms, ALONE, get_copy_rater(here, there, CODES)) == case


def test_a_word_that_begins_both_texts() -> None:
    (piece,) = list_comparable_words("Shelf")
    assert find_case(piece, WordForms(fresh=True), ALONE, get_copy_rater("fr", "en", CODES)) == "begins both"


def test_names_and_code_have_none() -> None:
    (piece,) = list_comparable_words("shelf")
    rater, forms = get_copy_rater("fr", "en", CODES), WordForms(small=True)
    assert find_case(piece, forms, ALONE, rater) == "small"
    for beside in (
        WordContext(alone=True, hyphen=False, hyphen_capital=True, in_name=False, before_capital=False),
        WordContext(alone=True, hyphen=False, hyphen_capital=False, in_name=True, before_capital=False),
    ):
        assert find_case(piece, forms, beside, rater) is None
