from __future__ import annotations

import pytest

from checker.model import Block, Inline
from checker.reading.outline import cut_outline_number
from tests.reading.exactness import assert_exact, read, texts


def test_numbers_of_headings_are_markers() -> None:
    page = "<h1>2. Anfang</h1><p>Text.</p><h2>2.1.&nbsp;<b>Der</b> Markt</h2><h3>2.1.1 Ort</h3><h2>2.2. Preise</h2>"
    document = read(page + "<ul><li>2.3. Ende</li></ul>", "a.html")
    assert texts(document) == ["Anfang", "Text.", "Der Markt", "Ort", "Preise", "Ende"]
    assert_exact(document)


def test_appendices_have_letters() -> None:
    page = "<h1>B. Anhang</h1><h2>B.1. Teil</h2><h2>B.2. Teil</h2><h2>C. Müller</h2>"
    assert texts(read(page, "a.html")) == ["Anhang", "Teil", "Teil", "C. Müller"]


@pytest.mark.parametrize(
    "page",
    [
        "<ul><li>24.12. Heiligabend</li><li>25.12. Weihnachten</li></ul>",
        "<h2>2.5 Millionen Franken</h2><h2>2.6 Millionen Franken</h2>",
        "<h2>1. Mai</h2><h2>2. Mai</h2><h2>3. Mai</h2>",
        "<h2>3. Oktober</h2>",
    ],
)
def test_dates_and_amounts_stay(page: str) -> None:
    assert all(text[0].isdecimal() for text in texts(read(page, "a.html")))


def test_links_move_along() -> None:
    block = Block("heading", "1.1 Ein Link", 0, 12, inlines=(Inline("link", 8, 12, "x", (20, 21)),))
    (one,) = cut_outline_number(block, 4).inlines
    assert (one.start, one.end, one.place) == (4, 8, (20, 21))
