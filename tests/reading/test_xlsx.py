from __future__ import annotations

import pytest

from checker.model import InputError
from checker.reading.xlsx import _name_column, _parse_column
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
