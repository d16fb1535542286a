"""What one word that stands in both versions says."""

from __future__ import annotations

import pytest

from checker.untranslated.comparable_words import ComparableWord
from checker.untranslated.copied_word_evidence import get_word_judge
from checker.untranslated.word_context import WordContext
from checker.untranslated.word_forms import WordForms
from tests.untranslated.lines import CODES

BESIDE = WordContext(alone=True, hyphen=False, hyphen_capital=False, in_name=False, before_capital=False)
SMALL = WordForms(small=True)


def piece(text: str, *, fresh: bool = False, joined: bool = False) -> ComparableWord:
    return ComparableWord(0, len(text), text, text.lower(), fresh, counted=False, joined=joined)


@pytest.mark.parametrize(
    ("here", "there", "word", "speaks"),
    [
        ("fr", "en", "shelf", True),
        ("de", "en", "shelf", True),
        ("fr", "en", "situation", False),  # of both languages
        ("de", "fr", "restaurant", False),  # a loan word
        ("fr", "en", "the", True),
        ("en", "de", "geworden", True),
    ],
)
def test_a_word_in_small_letters(here: str, there: str, word: str, speaks: bool) -> None:
    judge = get_word_judge(here, there, CODES)
    assert (judge.measure_strength(piece(word), SMALL, BESIDE) > 0.0) is speaks
    assert judge.may_say_something(word) or not speaks


@pytest.mark.parametrize(
    "beside",
    [
        WordContext(alone=True, hyphen=False, hyphen_capital=True, in_name=False, before_capital=False),
        WordContext(alone=True, hyphen=False, hyphen_capital=False, in_name=True, before_capital=False),
    ],
)
def test_a_word_of_a_name_or_a_code_says_nothing(beside: WordContext) -> None:
    assert get_word_judge("fr", "en", CODES).measure_strength(piece("shelf"), SMALL, beside) == 0.0


def test_brands_and_abbreviations_say_nothing() -> None:
    judge = get_word_judge("fr", "en", CODES)
    assert judge.measure_strength(piece("shelf", joined=True), SMALL, BESIDE) == 0.0
    assert judge.measure_strength(piece("SHELF"), SMALL, BESIDE) == 0.0


def test_a_capital_says_something_where_it_is_a_nouns_or_a_sentences() -> None:
    german = get_word_judge("en", "de", CODES)
    assert german.measure_strength(piece("Vorlage"), WordForms(led=True), BESIDE) > 0.0
    assert german.measure_strength(piece("Vorlage"), WordForms(), BESIDE) == 0.0  # no article before it: a name
    english = get_word_judge("fr", "en", CODES)
    assert english.measure_strength(piece("Shelf", fresh=True), WordForms(fresh=True), BESIDE) > 0.0
    assert english.measure_strength(piece("Shelf"), WordForms(), BESIDE) == 0.0


def test_a_learned_word_is_weak_and_a_name_is_not() -> None:
    judge = get_word_judge("fr", "en", CODES)
    assert judge.measure_strength(piece("pavement"), SMALL, BESIDE) == 0.0
    assert judge.is_weak(piece("pavement"), BESIDE)
    assert not judge.is_weak(piece("Pavement"), BESIDE)
    assert not judge.is_weak(piece("maison"), BESIDE)
    assert not judge.is_weak(piece("xqzw"), BESIDE)
