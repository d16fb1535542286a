"""What can be no copy is none."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.untranslated.copied_text import compare_texts
from checker.untranslated.copy_prefilter import may_be_copied
from tests.identification.mixtures import LANGUAGES, TEXTS

WRITTEN = (
    "shelf", "Shelf", "SHELF", "handle", "Handle", "handles", "deHandle", "Vorlage", "vorlage", "Piscine", "piscine",
    "Anna", "la", "die", "the", "maison", ".", "–", "(", "«", "»", "-", "l’", ":", "3",
)  # fmt: skip
COPIES = st.lists(st.sampled_from(WRITTEN), max_size=10).map(" ".join)


@given(COPIES, LANGUAGES, COPIES, LANGUAGES)
@settings(max_examples=400)
def test_what_can_be_no_copy_by_its_letters_is_none(text: str, language: str, other: str, other_language: str) -> None:
    if language != other_language and not may_be_copied(text, language, other, other_language):
        assert not compare_texts(text, language, other, other_language)


@given(TEXTS, LANGUAGES, TEXTS, LANGUAGES)
@settings(max_examples=400)
def test_what_can_be_no_copy_is_none(text: str, language: str, other: str, other_language: str) -> None:
    if language != other_language and not may_be_copied(text, language, other, other_language):
        assert not compare_texts(text, language, other, other_language)


def test_words_of_the_language_itself_are_no_suspects() -> None:
    assert not may_be_copied("La maison est grande.", "fr", "The house is large.", "en")
    assert may_be_copied("Le shelf est grand.", "fr", "The shelf is large.", "en")
    assert not may_be_copied("Le shelf est grand.", "fr", "The board is large.", "en")


def test_capitals_where_a_name_stands_are_no_suspects() -> None:
    assert not may_be_copied("Ici, le Shelf est grand.", "fr", "Here the Shelf is large.", "en")
    assert may_be_copied("Ici, le Shelf est grand.", "fr", "Here the shelf is large.", "en")
    assert may_be_copied("Shelf, il est grand.", "fr", "Shelf is what is large.", "en")
    assert not may_be_copied("Das Shelf ist groß.", "de", "The shelf is large.", "en")
