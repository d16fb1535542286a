"""What stands in a translation in the words of its source: left over, or rightly kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.untranslated.copied_text import find_copied
from checker.untranslated.unit_language import judge_translation
from checker.untranslated.untranslated_parts import find_untranslated_parts


def copied(
    source: str, source_language: str, text: str, language: str, keep: frozenset[str] = frozenset()
) -> list[str]:
    return [text[c.start : c.end] for c in find_copied(text, language, source, source_language, keep.intersection)]


def left(source: str, source_language: str, text: str, language: str) -> list[str]:
    return [text[c.start : c.end] for c in find_untranslated_parts(text, language, [(source, source_language)])]


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


def test_foreign_to_both_is_kept() -> None:
    source = "The choir sang nous irons tous au paradis in the church."
    text = "Der Chor sang nous irons tous au paradis in der Kirche."
    assert left(source, "en", text, "de") == []


def test_title_quoted_in_the_source_is_kept() -> None:
    source = "Er las „Wir waren noch niemals da“ vor."
    text = "Il a lu Wir waren noch niemals da à haute voix."
    assert left(source, "de", text, "fr") == []


def test_name_with_small_words_is_kept() -> None:
    source = "Il travaille depuis mai à l'Institut des hautes études en musique ancienne de la ville."
    text = "Seit Mai arbeitet er am Institut des hautes études en musique ancienne der Stadt."
    assert left(source, "fr", text, "de") == []


def test_fragment_of_the_source() -> None:
    source = "The bridge, which had been closed for a year, opens on Monday."
    text = "Die Brücke, which had been closed for a year, öffnet am Montag."
    assert left(source, "en", text, "de") == ["which had been closed for a year"]


@pytest.mark.parametrize(
    ("source", "text", "language", "copy"),
    [
        ("The old bridge opens again on Monday.", "The old bridge opens again on Monday.", "en", True),
        ("The old bridge opens again on Monday.", "The old bridge opens again on Montag.", "en", True),
        ("The old bridge opens again on Monday.", "They want to close it for another year.", "en", False),
        ("The old bridge opens again on Monday.", "Le vieux pont rouvre ses portes lundi.", "fr", False),
        ("The old bridge opens again on Monday.", "Il vecchio ponte riapre soltanto dopo le vacanze.", "it", False),
    ],
)
def test_whole_translation_in_another_language(source: str, text: str, language: str, copy: bool) -> None:
    whole = judge_translation(text, "de", source, "en")
    assert whole is not None
    assert (whole.language, whole.copy) == (language, copy)


@pytest.mark.parametrize(
    "text",
    [
        "Die alte Brücke öffnet am Montag wieder.",
        "Über „The old bridge opens again“ von John Smith",
        "John Smith, Mary Baker, Rose Hill",
        "42 %",
        "",
    ],
)
def test_whole_translation_in_its_own_language(text: str) -> None:
    assert judge_translation(text, "de", "The old bridge opens again on Monday.", "en") is None


@given(st.text(alphabet="aeinrst ETH.,'«»-1", max_size=60), st.text(alphabet="aeinrst ETH.,'«»-1", max_size=60))
@settings(max_examples=60, deadline=None)
def test_spans_are_in_the_text(text: str, source: str) -> None:
    end = 0
    for span in find_untranslated_parts(text, "fr", [(source, "en")]):
        assert end <= span.start < span.end <= len(text)
        end = span.end


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
    source, text = "The door (with a wooden handle) is closed.", "La porte (en bois, handle) est fermée."
    assert copied(source, "en", text, "fr") == ["handle"]
    assert copied("The door (handle) is closed.", "en", "La porte (handle) est fermée.", "fr") == ["handle"]
