"""Files in languages that are not known are told as such."""

from __future__ import annotations

import pytest

from checker import languages
from checker.model import ForeignTextError
from checker.reading import read_document
from checker.reading.foreign_files import make_foreign_error
from checker.settings import Settings

KNOWN = ", ".join(languages.get(code).english_name for code in languages.codes())


UNITS = '<xliff version="1.2"><file source-language="hu" target-language="es"><body><trans-unit id="1">'
UNITS += "<source>Ponte</source><target>Puente</target></trans-unit></body></file></xliff>"


def test_the_language_is_named() -> None:
    error = make_foreign_error({"a.md": "hu", "b.md": "xx"})
    assert str(error) == f"a.md: is in Hungarian; what can be checked is {KNOWN}"
    assert error.languages == {"a.md": "hu", "b.md": "xx"}


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        ("a.html", '<main lang="hu"><p>A híd újra megnyílik.</p></main>', "hu"),
        ("a.xlf", UNITS, "es"),
    ],
)
def test_a_file_that_holds_nothing_else_is_told(name: str, text: str, language: str) -> None:
    with pytest.raises(ForeignTextError) as raised:
        read_document(name, Settings(), text.encode())
    assert raised.value.languages == {name: language}


@pytest.mark.parametrize(
    ("name", "text", "language", "foreign"),
    [
        ("a.html", '<html lang="hu"><p>A híd újra megnyílik.</p>', None, "hu"),
        ("a.html", '<body lang="pt-BR"><p>A ponte abre.</p></body>', None, "pt"),
        ("a.html", '<html lang="fr-CH"><p>Le pont ouvre.</p>', "fr", None),
        ("a.html", '<html lang="und"><p>Le pont ouvre.</p>', None, None),
        ("a.md", "---\nlang: hu\n---\nA híd újra megnyílik.\n", None, "hu"),
        ("a.md", "---\nlocale: de-CH\n---\nDie Brücke öffnet.\n", "de", None),
        ("a.md", '+++\nlanguage = "pt_BR"\n+++\nA ponte abre.\n', None, "pt"),
        ("a.md", "---\nlang: the language of the page\n---\nThe bridge opens.\n", None, None),
    ],
)
def test_what_a_file_says_of_itself(name: str, text: str, language: str | None, foreign: str | None) -> None:
    document = read_document(name, Settings(), text.encode())
    assert (document.language, document.foreign) == (language, foreign)
