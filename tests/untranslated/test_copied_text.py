"""What stands in a translation in the words of its source: left over, or rightly kept."""

from __future__ import annotations

import pytest

from checker.untranslated.article_habits import ArticleHabits
from checker.untranslated.copied_text import find_copied


def copied(
    source: str, source_language: str, text: str, language: str, keep: frozenset[str] = frozenset()
) -> list[str]:
    habits = ArticleHabits(keep.intersection)
    return [text[c.start : c.end] for c in find_copied(text, language, source, source_language, habits)]


@pytest.mark.parametrize(
    ("source", "source_language", "text", "language", "words"),
    [
        ("The wooden handle is easy to grip.", "en", "Le handle en bois se saisit bien.", "fr", ["handle"]),
        ("The wooden shelf hangs on the wall.", "en", "Das hölzerne shelf hängt an der Wand.", "de", ["shelf"]),
        ("Der Rat hat die Vorlage verabschiedet.", "de", "The council adopted the Vorlage.", "en", ["Vorlage"]),
        ("La nouvelle piscine municipale ouvre.", "fr", "Die neue piscine municipale öffnet.", "de",
         ["piscine municipale"]),
        ("Les chapeaux restent ici.", "fr", "The chapeaux stay here.", "en", ["chapeaux"]),
        ("It has two sturdy straps and a wide pocket.", "en", "Il a deux sturdy straps et une grande poche.", "fr",
         ["sturdy straps"]),
    ],
)  # fmt: skip
def test_single_words(source: str, source_language: str, text: str, language: str, words: list[str]) -> None:
    assert copied(source, source_language, text, language) == words


@pytest.mark.parametrize(
    ("source", "source_language", "text", "language"),
    [
        ("The computer and the internet changed the restaurant.", "en",
         "Der Computer und das Internet haben das Restaurant verändert.", "de"),
        ("The situation of the population is grave.", "en", "La situation de la population est grave.", "fr"),
        ("Mr Baker lives in Reading with Rose Hill.", "en", "M. Baker habite à Reading avec Rose Hill.", "fr"),
        ("He called it “a wonderful shelf”.", "en", "Er nannte es „a wonderful shelf“.", "de"),
        ("Herr Schneider sagt nichts, Müller auch nicht.", "de", "Mr Schneider says nothing, nor does Müller.", "en"),
        ("Apple shows the new iPhone.", "en", "Apple montre le nouvel iPhone.", "fr"),
        ("Sie wohnt in Freiburg im Breisgau.", "de", "Elle habite à Freiburg im Breisgau.", "fr"),
        ("Run it with the option --failed today.", "en", "Rufen Sie es heute mit der Option --failed auf.", "de"),
        ("lister - shows files in two columns", "en", "lister - montre les fichiers sur deux colonnes", "fr"),
        ("The NASA report is long.", "en", "Le rapport de la NASA est long.", "fr"),
        ("Il habite à Villeneuve-sur-Lot.", "fr", "He lives in Villeneuve-sur-Lot.", "en"),
    ],
)  # fmt: skip
def test_rightly_kept(source: str, source_language: str, text: str, language: str) -> None:
    assert copied(source, source_language, text, language) == []


def test_words_to_keep() -> None:
    source, text = "The wooden shelf hangs on the wall.", "Das hölzerne shelf hängt an der Wand."
    assert copied(source, "en", text, "de", frozenset({"shelf"})) == []


def test_a_word_that_is_not_in_the_source_is_not_copied() -> None:
    assert copied("The board hangs on the wall.", "en", "Das hölzerne shelf hängt an der Wand.", "de") == []


@pytest.mark.parametrize(
    ("source", "source_language", "text", "language"),
    [
        # the original's term in brackets, which the original has not
        ("The task waits if it is blocked by another.", "en", "Die Aufgabe ist gesperrt (blocked) und wartet.", "de"),
        ("This is shelf ware.", "en", "C'est un logiciel qui dort (shelf ware/invendu).", "fr"),
        ("Its state is called frozen.", "en", "Der Zustand heißt »frozen«.", "de"),
        ("Say yes/no or true/false here.", "en", "Schreiben Sie hier true/false.", "de"),
        ("The garden-planner 4.2 handbook.", "en", "Le manuel de garden-planner 4.2.", "fr"),
        ("2; needs: b=2", "en", "2; needs: b=2", "de"),
        ("Several obsolete lists were left.", "en", "Einige obsolete Listen blieben.", "de"),  # words of both languages
        ("D'une manière subtile, le lac change.", "fr", "Auf subtile Weise verändert sich der See.", "de"),
        ("Read the notice on the door.", "en", "Lisez la notice sur la porte.", "fr"),
        ("The spammers are back again.", "en", "Les spammers sont de retour.", "fr"),
        ("A candidate architecture is chosen.", "en", "Une architecture candidate est choisie.", "fr"),  # of candidat
    ],
)
def test_terms_glosses_and_values_are_kept(source: str, source_language: str, text: str, language: str) -> None:
    assert copied(source, source_language, text, language) == []


def test_brackets_of_the_source_are_no_gloss() -> None:
    source, text = "The door (with a wooden shelf) is closed.", "La porte (en bois, shelf) est fermée."
    assert copied(source, "en", text, "fr") == ["shelf"]
    assert copied("The door (shelf) is closed.", "en", "La porte (shelf) est fermée.", "fr") == ["shelf"]


def test_two_words_side_by_side_say_together_what_none_says_alone() -> None:
    source, text = "It has two sturdy straps and a wide pocket.", "Il a deux sturdy straps et une grande poche."
    (one,) = find_copied(text, "fr", source, "en")
    assert (text[one.start : one.end], one.language) == ("sturdy straps", "en")
    assert 0.0 < one.confidence <= 1.0


@pytest.mark.parametrize(("language", "other"), [("fr", "fr"), ("xx", "en"), ("fr", "xx")])
def test_two_known_languages_are_compared(language: str, other: str) -> None:
    assert find_copied("Le shelf est ici.", language, "The shelf is here.", other) == []
