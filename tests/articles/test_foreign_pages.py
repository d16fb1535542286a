"""Pages in languages that are not known are recognised, whatever stands in them beside."""

from __future__ import annotations

import pytest

from checker import languages
from checker.articles.foreign_pages import find_document_language, name_foreign_language, set_foreign_apart
from checker.articles.pages import view_pages
from checker.model import ForeignTextError
from checker.reading import read_document
from checker.settings import Settings
from tests.identification.foreign_texts import TEXTS

FRENCH = (
    "Le conseil municipal a décidé hier de reconstruire le vieux pont sur la rivière. Les travaux coûteront trois "
    "millions d’euros et dureront jusqu’à l’automne. Beaucoup d’habitants se réjouissent de cette décision.\n\n"
)
CODE = "Run `make install --prefix=/usr/local` with GNU make 4.2, then `pip install bridge`.\n\n"


def find(text: str, path: str = "a.md", named: str | None = None) -> str | None:
    (page,) = view_pages([(read_document(path, Settings(), text.encode()), named)])
    return page.foreign


@pytest.mark.parametrize("code", sorted(TEXTS.keys() - set(languages.codes())))
def test_every_language_that_has_a_profile_is_left_alone(code: str) -> None:
    paragraphs = f"{TEXTS[code]}\n\n" * 3
    assert find(paragraphs) == code
    assert find(f"{paragraphs}{CODE}{paragraphs}") == code


@pytest.mark.parametrize("code", ["hu", "es", "pt", "nl", "da", "ro", "ca", "ru", "ja"])
def test_a_page_that_is_half_ours_is_read(code: str) -> None:
    assert find(f"{FRENCH}{TEXTS[code]}\n\n") is None
    assert find(f"{TEXTS[code]}\n\n{FRENCH}") is None
    assert find(f"{FRENCH}{FRENCH}{TEXTS[code]}") is None


def test_ours_is_read_whatever_the_path_says() -> None:
    assert find(FRENCH, "hu/index.md") is None
    assert find(CODE + FRENCH, "page.pt-BR.md") is None
    assert find("---\nlang: hu\n---\n" + FRENCH) is None


def test_where_the_text_tells_nothing_the_page_or_its_path_do() -> None:
    assert find("Kapcsolat: Kovács Anna", "hu/kapcsolat.md") == "hu"
    assert find("Fale conosco", "page.pt-BR.md") == "pt"
    assert find("---\nlang: ckb\n---\nKapcsolat") == "ckb"


@pytest.mark.parametrize("text", ["Contatti", "Notre équipe", "Unser Team", "About us", "Le pont est rouvert"])
def test_a_few_words_that_are_usual_in_ours_are_read_whatever_the_path_says(text: str) -> None:
    assert find(text, "page.pt-BR.md") is None
    assert find(f"---\nlang: ckb\n---\n{text}") is None


def test_a_file_whose_name_says_a_known_language_is_read_as_that() -> None:
    assert find(TEXTS["hu"], "a.fr.md", "fr") is None


def test_pages_are_set_apart() -> None:
    files = [("a.md", TEXTS["hu"]), ("b.md", FRENCH)]
    pages = view_pages([(read_document(path, Settings(), text.encode()), None) for path, text in files])
    kept, foreign = set_foreign_apart(pages)
    assert [page.document.path for page in kept] == ["b.md"]
    assert foreign == {"a.md": "hu"}
    with pytest.raises(ForeignTextError, match=r"a\.md: is in Hungarian"):
        set_foreign_apart(pages[:1])


def test_what_is_surely_ours_is_not_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise AssertionError

    (page,) = view_pages([(read_document("a.md", Settings(), FRENCH.encode()), None)])
    assert find_document_language(page.document, languages.codes()) is None
    monkeypatch.setattr("checker.articles.foreign_pages.find_document_language", fail)
    assert name_foreign_language(page, languages.codes()) is None
