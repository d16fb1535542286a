"""A row that is put aside names its place, and the byte that is none of UTF-8."""

from __future__ import annotations

from checker.batch.table_row import describe_wrong_byte, make_bad_row


def test_a_bad_row_begins_with_its_place() -> None:
    row = make_bad_row("in.csv:7", 6, "not an object")
    assert (row.place, row.number, row.values, row.fault) == ("in.csv:7", 6, {}, "in.csv:7: not an object")


def test_the_byte_is_named_with_its_column() -> None:
    line = b"L'\xe9t\xe9".decode("utf-8", "surrogateescape")
    assert describe_wrong_byte(line) == "byte 0xe9 in column 3 is not UTF-8"
    assert describe_wrong_byte("L'été 🏔") is None
