"""Foreign text inside a sentence: found with exact ends; names, titles, quotations and loan words left alone."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.untranslated.foreign_spans import find_foreign_spans, find_quoted_foreign


def found(text: str, language: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], span.language) for span in find_foreign_spans(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "span", "foreign"),
    [
        ("fr", "Le marché ouvre à huit heures, with fresh bread from the village, et ferme à midi.",
         "with fresh bread from the village", "en"),
        ("fr", "Le marché ouvre à huit heures. Der Eintritt ist für alle Besucher frei.",
         "Der Eintritt ist für alle Besucher frei", "de"),
        ("de", "Der Markt öffnet um acht Uhr and closes at noon, wie jeden Samstag.", "and closes at noon", "en"),
        ("de", "Der Markt öffnet um acht Uhr. Les enfants ne paient pas leur entrée.",
         "Les enfants ne paient pas leur entrée", "fr"),
        ("en", "The market opens at eight und schließt erst gegen Mittag as it does every week.",
         "und schließt erst gegen Mittag", "de"),
        ("en", "The market opens at eight, les enfants ne paient pas, and closes at noon.",
         "les enfants ne paient pas", "fr"),
        ("de", "Der Nachtzug blieb kurz nach Mitternacht alla fine della galleria per un guasto stehen.",
         "alla fine della galleria per un guasto", "it"),
        ("it", "Il ponte era vecchio. Lis un livre avant de partir !", "Lis un livre avant de partir", "fr"),
    ],
)  # fmt: skip
def test_left_over_text(language: str, text: str, span: str, foreign: str) -> None:
    assert found(text, language) == [(span, foreign)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "I codici de-DE e de sono validi."),
        ("it", "I valori ammessi sono de, de-DE e fr."),
        ("it", "I codici sono de, fr, en e it."),
        ("de", "Auf der Karte stehen Spaghetti alle vongole und ein Salat."),
        ("fr", "On y mange des spaghetti alle vongole et une salade."),
        ("it", "Si mangia una fondue moitié-moitié per venti franchi."),
        ("de", "Der Espresso kostet al banco einen Euro, al tavolo das Doppelte."),
        ("fr", "Selon le Bundesamt für Statistik, les loyers augmentent dans la plupart des cantons."),
        ("fr", "Elle a vu The Sound of Silence au Royal Albert Hall avec la London School of Economics."),
        ("fr", "Il a crié « never give up » avant de quitter la scène."),
        ("fr", "Ce week-end de shopping et de fast food a plu au manager du club."),
        ("de", "Das Institut national de la statistique meldet für Mai steigende Preise."),
        ("de", "Der Slogan „never give up“ stand auf allen Plakaten der Stadt."),
        ("de", "Mit viel Know-how und einem guten Team gewinnt man auch ein Grand Prix."),
        ("en", "A spokesman for the Deutsche Gesellschaft für Musik welcomed the decision on Monday."),
        ("en", "He sees it as a fait accompli, and she as a question of savoir vivre."),
        ("en", "Marie-Claire Dubois and Jürgen von der Heide met in the Rue de la Paix."),
        ("en", "Visit www.beispiel-seite.de/ueber-uns or write to die.redaktion@beispiel.de for more."),
        ("xx", "Der Markt öffnet um acht Uhr and closes at noon."),
        ("fr", ""),
    ],
)
def test_nothing_left_over(language: str, text: str) -> None:
    assert found(text, language) == []


def test_quotation_is_a_class_of_its_own() -> None:
    text = "Der Kapitän sagte: „We have to work much harder“, und ging."
    (span,) = find_quoted_foreign(text, "de")
    assert (text[span.start : span.end], span.language) == ("We have to work much harder", "en")
    assert found(text, "de") == []


def test_two_spans_in_two_languages() -> None:
    text = (
        "Le maire a ouvert la séance, and then everybody left the room, puis il est parti. Niemand hat das verstanden."
    )
    assert [language for _, language in found(text, "fr")] == ["en", "de"]


def test_spans_do_not_cross_lines() -> None:
    text = "We were there\nLe pont est fermé\nbut it was late"
    assert all("\n" not in part for part, _ in found(text, "fr"))


def test_linear_in_length() -> None:
    text = "Le marché ouvre à huit heures, with fresh bread from the village, et ferme à midi. "
    find_foreign_spans(text, "fr")
    started = time.process_time()
    spans = find_foreign_spans(text * 400, "fr")
    assert len(spans) == 400
    assert time.process_time() - started < 4


@given(st.text(alphabet="aeinrst ETH.,'’«»„“\"()-\n1", max_size=120), st.sampled_from(["fr", "de", "en"]))
@settings(max_examples=80, deadline=None)
def test_spans_are_in_the_text_and_apart(text: str, language: str) -> None:
    end = 0
    for span in find_foreign_spans(text, language):
        assert end <= span.start < span.end <= len(text)
        assert span.language != language
        assert 0.0 <= span.confidence <= 1.0
        assert text[span.start].isalnum()
        assert text[span.end - 1].isalnum()
        end = span.end


@pytest.mark.parametrize("unit", ["Der Hund and ", "und the cat ", "l'", "« we are here ", "1.", "A-", "<", "‘a "])
def test_linear_on_odd_text(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    started = time.process_time()
    spans = find_foreign_spans(text, "fr")
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert time.process_time() - started < 3
