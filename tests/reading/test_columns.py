from __future__ import annotations

import pytest

from checker.model import Block, InputError
from checker.reading.columns import build_units, find_columns
from checker.reading.source_file import SourceFile
from checker.settings import Settings
from tests.reading.exactness import pairs, read


def test_columns_may_be_named_in_many_ways() -> None:
    for header in ("id,de,fr", "key,German,French", "id,source (de),target (fr)", "id,text_de,text_fr"):
        assert pairs(read(f"{header}\n1,a,b\n", "x.csv")) == [("1", "de", "fr", "a", "b")]
    assert pairs(read("source,target\na,b\n", "x.de-fr.csv")) == [("1", "de", "fr", "a", "b")]
    three = pairs(read("key,de,fr,en\n1,a,b,c\n", "x.csv"))
    assert three == [("1", "de", "fr", "a", "b"), ("1", "de", "en", "a", "c")]


def make_source(path: str = "x.csv", source: str | None = None) -> SourceFile:
    return SourceFile(path, b"", "text", Settings(source=source))


def test_the_language_of_the_settings_comes_first() -> None:
    assert find_columns(["id", "de", "fr"], make_source()).languages == [(1, "de"), (2, "fr")]
    assert find_columns(["id", "de", "fr"], make_source(source="fr")).languages == [(2, "fr"), (1, "de")]


@pytest.mark.parametrize(
    ("header", "words"),
    [(["a", "b"], "no columns to compare"), (["source", "target"], "can't tell the languages"), (["id", "de"], "two")],
)
def test_a_table_without_pairs_is_refused(header: list[str], words: str) -> None:
    with pytest.raises(InputError, match=words):
        find_columns(header, make_source())


def test_a_row_that_is_too_short_has_no_units_or_empty_ones() -> None:
    def build_cell(n: int, language: str) -> Block:
        return Block("unit", row[n] if n < len(row) else "", 0, 0, language=language)

    found = find_columns(["id", "de", "fr"], make_source())
    row = ["7", "Haus"]
    (unit,) = build_units(found, row, 1, build_cell, make_source())
    assert (unit.id, unit.target.text) == ("7", "")
    row = ["8"]
    assert build_units(found, row, 2, build_cell, make_source()) == []


def test_a_row_must_say_its_languages() -> None:
    names = ["source", "target", "src_lang", "tgt_lang"]
    with pytest.raises(InputError, match="row 3 does not say its languages"):
        build_units(
            find_columns(names, make_source()),
            ["a", "b", "de", ""],
            3,
            lambda *_: Block("unit", "", 0, 0),
            make_source(),
        )
