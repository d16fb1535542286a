from __future__ import annotations

import pytest

from checker.model import InputError
from checker.reading.xlsx import _name_column, _parse_column, _Sheet
from tests.reading.bilingual import ROWS
from tests.reading.exactness import assert_exact, pairs, read
from tests.reading.packages import xlsx


@pytest.mark.parametrize("shared", [True, False])
def test_xlsx_has_the_units_of_the_other_formats(shared: bool) -> None:
    document = read(xlsx([("id", "de", "fr"), *ROWS], shared), "a.xlsx")
    assert pairs(document) == [(key, "de", "fr", one, other) for key, one, other in ROWS]
    assert document.units[0].target.part == "Texte!C2"
    assert_exact(document)


def test_xlsx_without_named_columns_is_refused() -> None:
    with pytest.raises(InputError, match="no columns"):
        read(xlsx([("a", "b"), ("1", "2")]), "a.xlsx")


def test_a_place_is_a_cell_of_its_sheet() -> None:
    document = read(xlsx([("id", "de", "fr"), ("1", "Haus", "maison")]), "a.xlsx")
    (unit,) = document.units
    assert (unit.source.part, unit.target.part) == ("Texte!B2", "Texte!C2")
    assert document.parts["Texte!C2"] == "maison"


@pytest.mark.parametrize(("n", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
def test_columns_are_named_as_in_a_sheet(n: int, name: str) -> None:
    assert _name_column(n) == name
    assert _parse_column(name) == n


def test_cells_are_links_to_what_the_sheet_or_a_formula_says() -> None:
    links = '<hyperlinks><hyperlink ref="B2" r:id="l1"/><hyperlink ref="C2" location="x"/></hyperlinks>'
    target = '<Relationship Id="l1" Type="http://x/hyperlink" Target="https://haus.example/de"/>'
    data = xlsx(
        [("id", "de", "fr"), ("1", "Haus", "maison")], links=links.replace(" r:id", ' xmlns:r="r" r:id'), targets=target
    )
    (unit,) = read(data, "a.xlsx").units
    assert [(one.start, one.end, one.value) for one in unit.source.inlines] == [(0, 4, "https://haus.example/de")]
    assert unit.target.inlines == ()


def test_a_formula_is_a_link() -> None:
    sheet = _Sheet([], {})
    sheet.start("row", {"r": "2"})
    sheet.start("c", {"r": "B2", "t": "str"})
    for tag, text in (("f", 'HYPERLINK("https://haus.example/fr","Haus")'), ("v", "Haus")):
        sheet.start(tag, {})
        sheet.add_text(text)
        sheet.end(tag)
    sheet.end("c")
    assert (sheet.rows, sheet.links) == ({2: {1: "Haus"}}, {(2, 1): "https://haus.example/fr"})
