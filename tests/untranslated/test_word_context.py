"""What stands around a copied word."""

from __future__ import annotations

import pytest

from checker import languages
from checker.untranslated.comparable_words import list_comparable_words
from checker.untranslated.word_context import WordContext, get_word_context


def context(text: str, word: str, copied: str = "", language: str = "en") -> WordContext:
    pieces = list_comparable_words(text)
    for piece in pieces:
        piece.copied = piece.text in copied.split() or piece.text == word
    at = next(at for at, piece in enumerate(pieces) if piece.text == word)
    return get_word_context(at, pieces, text, languages.get(language).words)


@pytest.mark.parametrize(
    ("text", "alone"),
    [("le shelf Weber", False), ("le shelf est", True), ("le shelf. Weber est", True), ("le shelf, Weber", True)],
)
def test_a_word_is_alone_with_no_capital_beside(text: str, alone: bool) -> None:
    assert context(text, "shelf").alone is alone


@pytest.mark.parametrize(
    ("text", "hyphen", "code"),
    [
        ("le shelf-outil", True, False),
        ("le shelf-Outil", True, True),
        ("le shelf-3 outil", False, True),
        ("shelf/board ici", False, True),  # one of two values
        ("avec --shelf ici", False, True),
        ("le shelf=2 outil", False, True),
        ("le shelf 4.2 est", False, True),  # a product with its version
        ("le shelf est", False, False),
    ],
)
def test_hyphens_values_and_code(text: str, hyphen: bool, code: bool) -> None:
    found = context(text, "shelf", "board")
    assert (found.hyphen, found.hyphen_capital) == (hyphen, code)


def test_copied_words_with_capitals_around_make_a_name() -> None:
    text = "am Institut des études"
    assert context(text, "études", "Institut des", "fr").in_name
    assert not context(text, "études", "des", "fr").in_name
    assert context("le of Silence", "of", "Silence").before_capital
    assert not context("le of silence", "of", "silence").before_capital


def test_where_names_have_capitals_on_all_words_a_small_word_is_in_none() -> None:
    assert not context("the Sound wave", "wave", "Sound", "en").in_name
