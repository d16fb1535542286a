from __future__ import annotations

import json

from tests.reading.exactness import assert_exact, by_key, read, resolve_escape


def test_json_messages_by_key() -> None:
    text = json.dumps(
        {"de": {"a": {"b": "Hallo é {{x}}"}, "c": ["eins", "zwei"], "@c": {"x": "y"}, "n": 3, "_comment": "z"}}
    )
    document = read(text, "locales/de.json")
    assert document.language == "de"
    assert by_key(document) == {"a.b": "Hallo é {{x}}", "c.0": "eins", "c.1": "zwei"}
    assert_exact(document, resolve_escape)


def test_messages_of_a_browser_extension() -> None:
    text = '{"app": {"message": "Hallo", "description": "ein Name"}, "b": {"message": "Welt"}}'
    assert by_key(read(text, "_locales/de/messages.json")) == {"app": "Hallo", "b": "Welt"}


def test_the_locale_of_an_arb_file() -> None:
    document = read('{"@@locale": "de", "a": "Hallo", "@a": {"description": "x"}}', "app_de.arb")
    assert (document.language, by_key(document)) == ("de", {"a": "Hallo"})


def test_a_file_of_one_language_may_have_keys_like_an_extension() -> None:
    document = read('{"de": {"message": "Hallo", "description": "Ein Gruss"}}', "a.json")
    assert (document.language, by_key(document)) == ("de", {"message": "Hallo", "description": "Ein Gruss"})


def test_notes_for_programs_are_no_messages() -> None:
    text = '{"@a": "x y", "$schema": "z", "_comment": "w", "b": {"__c": "v"}, "d": "Text", "e": "12"}'
    assert by_key(read(text, "a.json")) == {"d": "Text"}
