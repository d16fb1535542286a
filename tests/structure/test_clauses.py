"""What is surely prose of one language."""

from __future__ import annotations

from checker.structure.clauses import count_telling_words, has_clause


def test_a_sentence_has_a_clause() -> None:
    assert has_clause("The mayor will cut the ribbon at noon.", "en", "fr")
    assert has_clause("Die Kinder dürfen ab Montag rutschen.", "de", "en")


def test_a_title_has_none() -> None:
    assert not has_clause("Old Harbour Bridge", "en", "de")
    assert not has_clause("pump-driver 0.3.1", "en", "de")


def test_a_name_with_small_words_has_none() -> None:
    assert not has_clause("Fondation de la Piscine du Vieux Port", "fr", "de")
    assert has_clause("Fondation de la piscine du vieux port", "fr", "de")


def test_small_words_of_both_languages_make_none() -> None:
    assert not has_clause("Haus in Park in Mainz", "en", "de")


def test_words_that_tell() -> None:
    assert count_telling_words("with the children", "en", "de") == 3
    assert count_telling_words("Trading", "en", "de") == 0.5
    assert count_telling_words("Jean Dubois", "fr", "de") == 0
