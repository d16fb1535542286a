"""The facts arranged: strengths of abbreviations, starters; a language is its facts, one more needs no word of code."""

from __future__ import annotations

import pytest

from checker import languages
from checker.languages.language import Language
from checker.segmentation import split_sentences
from checker.segmentation.sentence_evidence import AbbreviationStrength, get_evidence


def pieces(text: str, language: str | None) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.usefixtures("toy_language")
def test_a_new_language_is_split_by_its_facts_alone() -> None:
    text = (
        "Wa Bw. Kalmo soma, kf. uk. 3, nk. ¦ Wana kazi ke C.Y. mi mji. ¦ M'Bib. Kalmo ni hapo lo 3. Juma. ¦ Leo ni sio."
    )
    assert pieces(text.replace("¦ ", ""), "xx") == text.split(" ¦ ")


@pytest.mark.usefixtures("toy_language")
def test_the_facts_of_a_new_language_join_those_for_unknown_text() -> None:
    assert pieces("Wa Bib. Kalmo ni hapo. Er liest z. B. Romane.", None) == [
        "Wa Bib. Kalmo ni hapo.",
        "Er liest z. B. Romane.",
    ]


def test_a_language_that_is_taken_out_is_forgotten() -> None:
    assert len(pieces("Wa Bib. Kalmo ni hapo.", None)) == 2


def test_a_language_without_sentence_facts_is_split_like_an_unknown_one() -> None:
    languages.register(Language("xx", "Toy"))
    try:
        assert get_evidence("xx") is get_evidence(None)
        assert pieces("Dr. Weber kam. Er ging.", "xx") == ["Dr. Weber kam.", "Er ging."]
    finally:
        languages.unregister("xx")


@pytest.mark.parametrize(
    ("language", "word", "strength"),
    [
        ("en", "Mr", AbbreviationStrength.NEVER),
        ("en", "Inc", AbbreviationStrength.STARTER),
        ("en", "etc", AbbreviationStrength.CAPITAL),
        ("en", "pp", AbbreviationStrength.NUMBER),
        ("en", "Chap", AbbreviationStrength.FIGURE),
        ("en", "Vol", AbbreviationStrength.NUMBER),
        ("de", "Nr", AbbreviationStrength.NUMBER),
        ("de", "No", AbbreviationStrength.NUMBER),
        ("fr", "Mr", AbbreviationStrength.NEVER),
        ("fr", "house", None),
    ],
)
def test_strengths(language: str, word: str, strength: AbbreviationStrength | None) -> None:
    assert get_evidence(language).abbreviations.get(word) == strength


def test_starters() -> None:
    french = get_evidence("fr")
    assert french.is_starter("Le pont", 0)
    assert french.is_starter("Oui, L’école", 5)
    assert not french.is_starter("Paris", 0)
    assert not french.is_starter("", 0)
    assert french.is_function_word("le")
    assert not french.is_function_word("Le")
    assert not french.is_strong_starter("Vous", 0)


def test_a_clear_start_has_a_small_word_behind_it() -> None:
    english = get_evidence("en")
    assert english.is_clear_start("The town", 0)
    assert english.is_clear_start("However, the", 0)
    assert not english.is_clear_start("The Hague", 0)


def test_ordinals_with_a_stop_are_known_where_they_are_written() -> None:
    assert get_evidence("de").has_ordinal_stops
    assert "am" in get_evidence("de").ordinal_leads
    assert not get_evidence("en").has_ordinal_stops
    assert get_evidence("en").ordinal_leads == frozenset()


@pytest.mark.parametrize(
    ("word", "full"), [("ville", True), ("Été", True), ("œil", True), ("n1", True), ("bvd", False), ("", False)]
)
def test_words_without_a_vowel_are_abbreviated(word: str, full: bool) -> None:
    assert get_evidence("fr").has_vowel(word) is full
