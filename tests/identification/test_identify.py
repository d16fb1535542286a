"""The language of a text, from one word to a paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.identification import identify_language
from checker.identification.language_verdict import judge_language
from checker.identification.non_text import mask_non_text

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


def test_confidence_tells_a_guess_from_a_finding() -> None:
    assert judge_language("Die Straße bleibt bis auf Weiteres für den Verkehr gesperrt.", LANGUAGES).confidence > 0.95
    assert judge_language("Option", LANGUAGES).confidence < 0.9


@pytest.mark.parametrize(
    "text",
    [
        "Il ministro ha spiegato che la legge entrerà in vigore soltanto dopo le elezioni.",
        "De burgemeester vertelde gisteren dat de brug pas volgend jaar wordt vernieuwd.",
        "Pani burmistrz powiedziała wczoraj, że most zostanie otwarty dopiero za rok.",
    ],
)
def test_a_third_language_is_no_sure_find(text: str) -> None:
    assert judge_language(text, LANGUAGES).confidence < 0.9


def test_prior_decides_where_words_do_not() -> None:
    assert judge_language("Version", LANGUAGES, prior={"fr": 3.0}).language == "fr"
    assert judge_language("Version", LANGUAGES, prior={"de": 3.0}).language == "de"


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_has_an_answer_and_always_the_same(text: str) -> None:
    first = judge_language(text, LANGUAGES)
    assert 0.0 <= first.confidence <= 1.0
    assert first == judge_language(text, LANGUAGES)
    assert first.language in (None, *LANGUAGES)


@given(st.text(alphabet="ab .@/:<>{}%_#1-\n", max_size=80))
@settings(max_examples=80, deadline=None)
def test_mask_keeps_offsets(text: str) -> None:
    masked = mask_non_text(text)
    assert len(masked) == len(text)
    assert all(a == b or b == " " for a, b in zip(text, masked, strict=True))


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("see https://example.org/a for more", "see                       for more"),
        ("ask info@example.org today", "ask                  today"),
        ("the A320neo and 3rd", "the         and    "),
        ("Hi {name}, hello", "Hi       , hello"),
        ('a <a href="x y">link</a>', "a               link    "),
        ("End. New sentence", "End. New sentence"),
        ("and/or", "and/or"),
    ],
)
def test_mask(text: str, masked: str) -> None:
    assert mask_non_text(text) == masked
