"""The forms of words, as stems with endings."""

from __future__ import annotations

import pytest

from checker import languages
from checker.terms.inflected_forms import list_form_sets, split_particle


def is_form(language: str, word: str, form: str, kind: str) -> bool:
    facts = languages.get(language).forms
    kinds = [one for one in facts.kinds if one.name == kind]
    spelled = facts.spell(form)
    found = list_form_sets(word, facts, kinds)
    return any(spelled.startswith(stem) and spelled[len(stem) :] in endings for stem, endings in found)


@pytest.mark.parametrize(
    ("language", "kind", "word", "form"),
    [
        ("de", "noun", "brunnen", "brunnens"),
        ("de", "noun", "dorf", "dörfern"),
        ("de", "noun", "museum", "museen"),
        ("de", "verb", "ausgeben", "ausgegeben"),
        ("de", "verb", "ausgeben", "auszugeben"),
        ("de", "verb", "antworten", "geantwortet"),
        ("de", "verb", "nehmen", "nimmt"),
        ("de", "adjective", "hoch", "hohe"),
        ("fr", "noun", "cheval", "chevaux"),
        ("fr", "verb", "recevoir", "reçu"),
        ("fr", "verb", "jeter", "jette"),
        ("en", "noun", "berry", "berries"),
        ("en", "verb", "admit", "admitting"),
        ("en", "verb", "undertake", "undertook"),
    ],
)
def test_forms(language: str, kind: str, word: str, form: str) -> None:
    assert is_form(language, word, form, kind)


def test_a_word_of_no_kind_is_itself() -> None:
    assert list(list_form_sets("so", languages.get("de").forms, ())) == [("so", frozenset({""}))]


def test_the_longest_part_of_a_verb_is_split_off() -> None:
    german = languages.get("de").forms
    assert split_particle("zurückgeben", german) == ("zurück", "geben")
    assert split_particle("geben", german) is None
    assert split_particle("give", languages.get("en").forms) is None
