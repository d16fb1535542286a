"""Headings and credits are understood in every language, and made of the names it gives the others."""

from __future__ import annotations

import pytest

from checker import languages
from checker.languages.language import Language
from checker.languages.naming import find_named_language, is_translators_own

CODES = languages.codes()


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        ("deutsch", "de"),
        ("german version", "de"),
        ("version allemande", "de"),
        ("in english", "en"),
        ("englische fassung", "en"),
        ("traduction anglaise", "en"),
        ("francais", "fr"),
        ("version originale française", "fr"),
        ("auf französisch", "fr"),
        ("fra", "fr"),
        ("spanische version", None),
        ("der hafen", None),
        ("", None),
    ],
)
def test_headings(heading: str, code: str | None) -> None:
    assert find_named_language(heading, CODES) == code


def test_only_what_is_asked_for_is_named() -> None:
    assert find_named_language("deutsch", ("fr", "en")) is None
    assert find_named_language("deutsch", ()) is None


def test_a_new_language_is_named_by_itself_and_names_the_others(toy_language: Language) -> None:
    asked = (*CODES, toy_language.code)
    assert find_named_language("ke toyo", asked) == "xx"
    assert find_named_language("ke franko", asked) == "fr"
    assert find_named_language("xx", asked) == "xx"


def test_what_was_taken_out_is_named_no_more() -> None:
    assert find_named_language("ke franko", CODES) is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Translated from\nthe German by A. Brown."),
        ("en", "translated from the japanese"),
        ("fr", "Texte traduit de l’anglais par A. Brun"),
        ("de", "aus dem französischen von a. braun"),
    ],
)
def test_credits_name_any_other_language(code: str, text: str) -> None:
    assert is_translators_own(text, code)


@pytest.mark.parametrize(("code", "text"), [("en", "translated from the heart"), ("de", "aus dem hause von")])
def test_other_sources_are_no_credit(code: str, text: str) -> None:
    assert not is_translators_own(text, code)


def test_a_language_without_names_has_its_other_phrases() -> None:
    page = languages.get("en").page
    languages.register(Language("xx", "Toy", page=page))
    try:
        assert is_translators_own("Translated by A. Brown", "xx")
        assert not is_translators_own("Translated from the German", "xx")
    finally:
        languages.unregister("xx")
