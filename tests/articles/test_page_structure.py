"""A page is understood: residue, interleaved versions, blocks; short and long, two and three languages."""

from __future__ import annotations

import pytest

from checker.articles.page_structure import understand_page
from checker.articles.page_view import PageView
from checker.model import Document
from checker.reading import read_document
from checker.settings import Settings

CODES = ("fr", "de", "en")
FRENCH = (
    "La commune rénove son école cet été.",
    "Les travaux commencent lundi et dureront jusqu'à la rentrée des classes. Le préau sera agrandi et le toit refait.",
    "Les parents d'élèves saluent la décision. Ils attendaient ces travaux depuis plusieurs années déjà.",
    "Le conseil a voté le crédit à l'unanimité, malgré les réserves de la commission des finances.",
)
GERMAN = (
    "Die Gemeinde saniert diesen Sommer ihre Schule.",
    "Die Arbeiten beginnen am Montag und dauern bis zum Schulanfang. Die Halle wird größer und das Dach erneuert.",
    "Die Eltern begrüßen den Entscheid. Sie warten schon seit mehreren Jahren auf diese Arbeiten.",
    "Der Rat hat den Kredit einstimmig bewilligt, trotz der Vorbehalte der Finanzkommission.",
)
ENGLISH = (
    "The town is renovating its school this summer.",
    "Work starts on Monday and will last until the new school year. The yard will be enlarged and the roof replaced.",
    "Parents have welcomed the decision. They had been waiting for this work for several years.",
    "The council approved the loan unanimously, despite the misgivings of its finance committee.",
)


CODE_OF = (("fr", FRENCH), ("de", GERMAN), ("en", ENGLISH))


def view(*paragraphs: str) -> PageView:
    text = "\n\n".join(paragraphs) + "\n"
    document: Document = read_document("-", Settings(), data=text.encode())
    return understand_page(document, CODES)


def woven(*versions: tuple[str, ...]) -> list[str]:
    return [paragraph for group in zip(*versions, strict=True) for paragraph in group]


def versions_of(page: PageView) -> list[str | None]:
    return [block.version for block in page.blocks]


@pytest.mark.parametrize("versions", [(FRENCH, GERMAN), (ENGLISH, GERMAN), (GERMAN, FRENCH, ENGLISH)])
def test_interleaved(versions: tuple[tuple[str, ...], ...]) -> None:
    page = view(*woven(*versions))
    assert page.layout == "interleaved"
    codes = [code for version in versions for code, text in CODE_OF if text is version]
    assert page.order == codes
    assert versions_of(page) == codes * 4


@pytest.mark.parametrize("headings", [False, True])
def test_blocks(headings: bool) -> None:
    heads = ("Version française", "Deutsch") if headings else ()
    page = view(*heads[:1], *FRENCH, *heads[1:], *GERMAN)
    assert page.layout == "blocks"
    assert page.order == ["fr", "de"]
    more = int(headings)
    assert versions_of(page) == ["fr"] * (4 + more) + ["de"] * (4 + more)


def test_three_blocks_with_an_untranslated_paragraph() -> None:
    page = view(*FRENCH, *GERMAN, *ENGLISH[:2], GERMAN[2], *ENGLISH[3:])
    assert page.layout == "blocks"
    assert page.order == ["fr", "de", "en"]
    assert versions_of(page) == ["fr"] * 4 + ["de"] * 4 + ["en"] * 4


def test_residue() -> None:
    page = view(*FRENCH * 4, GERMAN[2], ENGLISH[0])
    assert page.layout == "residue"
    assert page.main == "fr"
    assert set(page.strays) == {"de", "en"}


def test_one_language() -> None:
    page = view(*FRENCH)
    assert (page.layout, page.main, page.strays) == ("single", "fr", [])


def test_second_version_of_two_fifths() -> None:
    page = view(*FRENCH, *FRENCH[1:], *GERMAN[:3])
    assert page.layout == "blocks"
    assert page.order == ["fr", "de"]


def test_copied_paragraph_goes_to_the_version_that_is_due() -> None:
    paragraphs = woven(FRENCH, GERMAN)
    paragraphs[5] = FRENCH[2]
    page = view(*paragraphs)
    assert page.layout == "interleaved"
    assert versions_of(page) == ["fr", "de"] * 4


def test_no_language() -> None:
    assert view("4711", "XK-20 / B").main is None


def test_what_was_assumed_is_said() -> None:
    assert "French" in view(*FRENCH * 4, GERMAN[2]).assumptions[0]
    assert "German" in view(*woven(FRENCH, GERMAN)).assumptions[0]


def test_cells_in_another_language_are_no_version() -> None:
    cells = "".join(f"| {one} | {other} |\n" for one, other in zip(ENGLISH, reversed(ENGLISH), strict=True))
    text = f"{GERMAN[1]}\n\n| Beispiel | Beispiel |\n|---|---|\n{cells}\n{GERMAN[2]}\n"
    document = read_document("page.md", Settings(), data=text.encode())
    page = understand_page(document, CODES)
    assert (page.order, page.main) == (["de"], "de")


def test_columns_in_two_languages_are_versions() -> None:
    cells = "".join(f"| {one} | {other} |\n" for one, other in zip(GERMAN, ENGLISH, strict=True))
    document = read_document("page.md", Settings(), data=f"| Deutsch | English |\n|---|---|\n{cells}".encode())
    assert set(understand_page(document, CODES).order) == {"de", "en"}
