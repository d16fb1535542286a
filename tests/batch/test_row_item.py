"""Which column is what, and which values make no article."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from checker.batch.row_item import choose_columns, make_item, require_known_roles
from checker.batch.table_row import TableRow, make_bad_row
from checker.model import InputError, SettingsError


def make_row(**values: Any) -> TableRow:
    return TableRow("in.csv:3", 2, values)


def test_usual_names_and_names_that_were_given() -> None:
    names = ["nr", "text_fr", "de", "section", "published", "notes", ""]
    assert choose_columns(names, {"id": "nr"}, "in.csv") == ["nr", "text_fr", "de", "section", "published"]
    row = make_row(nr=7, text_fr="Bonjour.", de=None, section="news", published=datetime(2026, 3, 1, tzinfo=UTC))
    item = make_item(row, {"id": "nr"})
    assert (item.id, item.files, item.group, item.date[:7]) == (
        "7",
        (("7.fr.txt", "fr", "Bonjour."),),
        "news",
        "2026-03",
    )
    assert (item.place, item.fault) == ("in.csv:3", "")


@pytest.mark.parametrize(
    ("names", "columns", "why"),
    [
        (["id", "fr"], {"id": "nr"}, "no column 'nr'; there are id, fr"),
        (["id", "fr"], {"de": "allemand"}, "no column 'allemand'"),
        (["id", "titre"], {}, "no column is a text"),
        (["id;fr;de"], {}, "There are id;fr;de"),
        (["id", "fr", "fr"], {}, "several columns are called 'fr'"),
    ],
)
def test_columns_that_are_not_there_end_the_run(names: list[str], columns: dict[str, str], why: str) -> None:
    with pytest.raises(InputError, match=r"^in\.csv: ") as told:
        choose_columns(names, columns, "in.csv")
    assert why in str(told.value)


def test_columns_that_are_not_read_may_stand_twice() -> None:
    assert choose_columns(["id", "fr", "x", "x"], {}, "in.csv") == ["id", "fr"]


def test_a_role_that_nobody_knows_ends_the_run() -> None:
    require_known_roles({"id": "a", "fr": "b", "date": "c"})
    with pytest.raises(SettingsError, match=r"--columns desk=…: no such role; there are id, text, group, date"):
        require_known_roles({"desk": "a"})


@pytest.mark.parametrize(
    ("values", "columns", "why"),
    [
        ({"id": "a"}, {}, "no text"),
        ({"fr": 5}, {}, "'fr' holds no text"),
        ({"fr": "a\ud800"}, {}, "'fr' holds U+D800"),
        ({"id": "\udfff", "fr": "a"}, {}, "'id' holds U+DFFF"),
        ({"id": ["a"], "fr": "a"}, {}, "'id' holds no text"),
        ({"fr": b"L'\xe9t\xe9"}, {}, "'fr' holds U+DCE9"),
        ({"fr": "a"}, {"id": "nr"}, "no column 'nr'"),
    ],
)
def test_values_that_make_no_article(values: dict[str, Any], columns: dict[str, str], why: str) -> None:
    item = make_item(make_row(**values), columns)
    assert item.files == ()
    assert item.fault.startswith("in.csv:3: ")
    assert why in item.fault


def test_a_bad_row_is_known_by_its_number() -> None:
    item = make_item(make_bad_row("in.csv:3", 2, "why"), {})
    assert (item.id, item.fault, item.place) == ("2", "in.csv:3: why", "in.csv:3")


def test_an_empty_id_is_the_number_of_the_row() -> None:
    assert make_item(make_row(id=None, fr="a"), {"id": "id"}).id == "2"
    assert make_item(make_row(id=0, fr="a"), {}).id == "0"
