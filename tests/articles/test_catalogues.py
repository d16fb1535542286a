from __future__ import annotations

import json

from checker.model import Document
from checker.pipeline import align_versions
from checker.reading import read_document
from checker.settings import Settings


def catalogue(name: str, messages: dict[str, object]) -> Document:
    return read_document(name, Settings(), json.dumps(messages).encode())


def test_messages_of_one_key_are_a_row() -> None:
    german = catalogue("de.json", {"a": {"b": "Eins"}, "c": "Zwei", "d": "Drei"})
    french = catalogue("fr.json", {"c": "Deux", "a": {"b": "Un"}})
    (article,) = align_versions("locales", [(french, "fr"), (german, "de")], Settings())
    assert (article.layout, article.source, article.source_inferred) == ("units", "de", True)
    assert [
        (row.unit, row.relation, {code: cell[0].text for code, cell in row.cells.items()}) for row in article.rows
    ] == [
        ("a.b", "aligned", {"de": "Eins", "fr": "Un"}),
        ("c", "aligned", {"de": "Zwei", "fr": "Deux"}),
        ("d", "alone", {"de": "Drei"}),
    ]
    (told,) = align_versions("locales", [(french, "fr"), (german, "de")], Settings(source="fr"))
    assert (told.source, told.source_inferred) == ("fr", False)


def test_a_catalogue_may_name_its_language_itself() -> None:
    files = [(catalogue("a.json", {code: {"k": word}}), None) for code, word in (("de", "Eins"), ("fr", "Un"))]
    (article,) = align_versions("a", files, Settings())
    assert [version.language for version in article.versions] == ["de", "fr"]


def test_the_source_is_the_original_or_has_most_messages() -> None:
    files = [(catalogue("de.json", {"a": "Eins", "b": "Zwei"}), "de"), (catalogue("fr.json", {"a": "Un"}), "fr")]
    sources = [align_versions("locales", files, Settings(), original=code)[0].source for code in (None, "fr", "it")]
    assert sources == ["de", "fr", "de"]
