"""How the words of a version stand in it."""

from __future__ import annotations

from checker import languages
from checker.untranslated.comparable_words import list_comparable_words
from checker.untranslated.word_forms import WordForms, gather_forms

FACTS = languages.get("en").words


def test_forms_are_gathered() -> None:
    pieces = list_comparable_words("The shelf is old. Shelf boards are new.")
    forms = gather_forms(pieces, frozenset(), FACTS)
    assert forms["shelf"] == WordForms(1, small=True, fresh=True, led=True)
    assert "boards" not in gather_forms(pieces, {5}, FACTS)
