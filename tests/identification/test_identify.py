"""The language of a text, from one word to a paragraph."""

from __future__ import annotations

import pytest

from checker import languages
from checker.identification import identify_language

LANGUAGES = ("fr", "de", "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Les horaires de la bibliothèque changent à partir de lundi.", "fr"),
        ("Ab Montag gelten in der Bibliothek neue Öffnungszeiten.", "de"),
        ("The library is changing its opening hours from Monday.", "en"),
        ("Lire la suite", "fr"),
        ("Weiterlesen", "de"),
        ("Read more", "en"),
        ("NOUVEAUX HORAIRES DE LA BIBLIOTHÈQUE", "fr"),
        ("Abfallentsorgungsgebühren", "de"),
        ("New Opening Hours for the Library", "en"),
        ("Hans Keller, Marie Dubois und John Smith kommen am Freitag.", "de"),
        ("Der Trainer sagte nach dem Spiel: „We did not deserve to lose, that is all I want to say.“", "de"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert identify_language(text, LANGUAGES) == language


@pytest.mark.parametrize(
    "text",
    ["", "   ", "42", "12.03.2021", "https://example.org/les/pages", "Thomas Keller", "{name}", "NATO", "— —"],
)
def test_no_language(text: str) -> None:
    assert identify_language(text, LANGUAGES) is None


def test_only_languages_asked_for() -> None:
    assert identify_language("Ab Montag gelten neue Öffnungszeiten.", ("fr", "en")) != "de"
    assert identify_language("Ab Montag gelten neue Öffnungszeiten.", ("de",)) == "de"


def test_all_known_languages_are_asked_for_when_none_is_said() -> None:
    assert identify_language("Ab Montag gelten neue Öffnungszeiten.") == "de"
    assert identify_language("Weekend") == identify_language("Weekend", languages.codes())
