"""Short lines that look foreign: what belongs there, and what was left untranslated."""

from __future__ import annotations

import pytest

from checker.untranslated.short_lines import is_at_home, list_keeping_languages

ALL = ("en", "fr", "de")


def everywhere(text: str, host: str) -> list[tuple[str, str]]:
    return [(text, language) for language in ALL if language != host]


@pytest.mark.parametrize(
    ("text", "host", "others"),
    [
        ("Draft, final und archived", "de", [("Draft, final and archived", "en")]),  # the small word is translated
        ("garden-planner 4.2 Handbuch", "de", [("garden-planner 4.2 manual", "en")]),
        ("Documentation garden-planner 4.2", "fr", [("garden-planner 4.2 documentation", "en")]),  # reordered
        ("archived", "de", everywhere("archived", "de")),  # a word that two others keep, too
        ("Go", "fr", []),
        ("2; needs: b=2", "de", [("2; needs: b=2", "en")]),
        ("Red = Late; Green = Early; Grey = Cancelled", "de", [("Red = Late; Green = Early; Grey = Cancelled", "en")]),
        ('"inbox"/"outbox"', "de", [('"inbox"/"outbox"', "en")]),
        ('Das "inbox"-Fach', "de", [('The "inbox" tray', "en")]),
        ("© 2014, The Garden Planner's Team", "fr", []),
        ("Copyright © 2009-2014 Friends of the Garden", "fr", []),
        ("Friends of the Garden", "fr", everywhere("Friends of the Garden", "fr")),
        ("/archive/ :", "fr", [("/archive/:", "en")]),
    ],
)
def test_what_belongs(text: str, host: str, others: list[tuple[str, str]]) -> None:
    assert is_at_home(text, "en", host, others)


@pytest.mark.parametrize(
    ("text", "host", "others"),
    [
        ("Most read", "fr", []),
        ("Search", "de", [("Search", "en")]),
        ("Package maintenance", "fr", [("Package maintenance", "en")]),
        ("How to plant a tree", "fr", everywhere("How to plant a tree", "fr")),
        ("Granting water rights to neighbours", "de", everywhere("Granting water rights to neighbours", "de")),
        ("Friends of the Garden", "fr", [("Friends of the Garden", "en")]),
        ("© 2014 All rights reserved", "de", [("© 2014 All rights reserved", "en")]),
        ('The "inbox" is empty today', "de", [('The "inbox" is empty today', "en")]),
    ],
)
def test_what_was_left(text: str, host: str, others: list[tuple[str, str]]) -> None:
    assert not is_at_home(text, "en", host, others)


def test_several_sentences_are_kept_as_one() -> None:
    text = "The pool is open. Come\n and swim."
    others = [("The pool is open.", "fr"), ("Come and swim.", "fr"), ("The pool is open.", "de"), ("Kommt!", "de")]
    assert list_keeping_languages(text, others, "en") == {"fr"}
    assert list_keeping_languages(text, [(text, "en")], "en") == set()
