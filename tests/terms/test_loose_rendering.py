"""What may be meant is let pass."""

from __future__ import annotations

from checker.terms.concept import Term
from checker.terms.loose_rendering import may_be_rendered


def test_derived_words_and_another_order_are_let_pass() -> None:
    assert may_be_rendered([Term("erneuern", "de")], ["Die Erneuerung beginnt."])
    assert may_be_rendered([Term("taux d’intérêt", "fr")], ["L’intérêt, dont le taux baisse"])
    assert may_be_rendered([Term("mise à jour", "fr")], ["Le programme met à jour la liste."])
    assert may_be_rendered([Term("tirer", "fr")], ["Une requête de tirage."])
    assert may_be_rendered([Term("abbrechen", "de")], ["Nach dem Abbruch der Arbeiten."])
    assert may_be_rendered([Term("veraltete Zweige entfernen", "de")], ["Alle Zweige entfernen."], freely=True)
    assert not may_be_rendered([Term("veraltete Zweige entfernen", "de")], ["Alle Zweige entfernen."])
    assert may_be_rendered([Term("Zuber", "xx")], ["zuberio"])


def test_another_word_is_not() -> None:
    assert not may_be_rendered([Term("Wärmepumpe", "de")], ["Das Klimagerät läuft."])
    assert not may_be_rendered([Term("heat pump", "en")], ["The pump is new."])
    assert not may_be_rendered([], ["The pump is new."])


def test_a_noun_made_of_a_verb_may_be_meant_by_the_verb() -> None:
    for language, noun, text in (
        ("fr", "importation", "Il importe les tables."),
        ("fr", "chargement", "On charge le camion."),
        ("it", "importazione", "Lei importa le tavole."),
    ):
        assert may_be_rendered([Term(noun, language)], [text])
    assert not may_be_rendered([Term("importation", "fr")], ["Il charge le camion."])
