"""Rows of CSV: nothing is lost behind a damaged row, and nothing is made up."""

from __future__ import annotations

import csv
import io
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.batch.csv_rows import read_csv_header, read_csv_rows
from checker.batch.table_row import TableRow
from checker.batch.text_lines import TextLine
from checker.model import InputError
from tests.batch.samples import FRENCH, GERMAN
from tests.batch.tables import run_table


def read(text: str, delimiter: str = ",", longest: int = 10_000) -> list[TableRow]:
    lines = io.StringIO(text, newline="")
    numbered = (TextLine(number, line) for number, line in enumerate(lines, 1))
    return list(read_csv_rows(numbered, "in.csv", delimiter, longest))


def list_ids(rows: list[TableRow]) -> list[str]:
    """The ids of rows, and the places of those that are put aside."""
    return [f"! {row.place.partition(':')[2]}" if row.fault else row.values["id"] for row in rows]


HEADER = "id,fr,de\n"
DAMAGED = {
    "never closed, to the end": ('1,a,b\n2,"a,b\n3,a,b\n4,a,b\n', ["1", "! 3", "3", "4"]),
    "closed by the next quote": ('1,"a,b\n2,a,b\n3,"a","b"\n', ["! 2", "2", "3"]),
    "closed by a quote of the next line": ('1,"a,b\n2,"a","b"\n', ["! 2", "2"]),
    "two in a row": ('1,"a,b\n2,"a,b\n3,a,b\n', ["! 2", "! 3", "3"]),
    "text behind the closing quote": ('1,"a" b,c\n2,a,b\n', ["! 2", "2"]),
    "too many fields": ("1,a,b,c\n2,a,b\n", ["! 2", "2"]),
    "too few fields": ("1,a\n2,a,b\n", ["! 2", "2"]),
    "empty fields too many are none": ("1,a,b,, \n,,\n2,a,b\n", ["1", "2"]),
    "a page of lines that is damaged": (
        '1,"Le pont est fermé.\n\nOn passe par la gare,\net par le parc, dit-il.\nFin" x,b\n2,a,b\n',
        ["! 2-5", "! 6", "2"],
    ),
    "a page of lines that is not": ('1,"Le pont,\nest, fermé.\n",b\n2,a,b\n', ["1", "2"]),
    "a page of lines with a field too many": ('1,"a,\nb,c\n",b,c\n2,a,b\n', ["! 2-4", "2"]),
    "not utf-8": ("1,a\udce9,b\n2,a,b\n", ["! 2", "2"]),
    "not utf-8 in a later line": ('1,"a\nb\udce9",b\n2,a,b\n', ["! 3", "2"]),
}


@pytest.mark.parametrize("case", DAMAGED)
def test_rows_behind_a_damaged_one_are_read(case: str) -> None:
    text, expected = DAMAGED[case]
    assert list_ids(read(HEADER + text)) == expected


def test_a_quoted_field_that_is_too_long_ends_where_rows_begin() -> None:
    rows = "".join(f"{n},a,b\n" for n in range(2, 40))
    assert list_ids(read(f'{HEADER}1,"a,b\n{rows}', longest=50)) == ["! 2", *map(str, range(2, 40))]


@given(st.lists(st.tuples(st.text("ab\n,é ", min_size=1, max_size=9), st.text("cd\n", max_size=5)), max_size=12))
def test_what_a_writer_writes_is_read(texts: list[tuple[str, str]]) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([("id", "fr", "de"), *((n, *text) for n, text in enumerate(texts))])
    rows = read(stream.getvalue())
    assert [(row.values["id"], row.values["fr"], row.values["de"]) for row in rows] == [
        (str(n), *text) for n, text in enumerate(texts)
    ]


@given(st.text('ab,"\n', max_size=120))
def test_every_line_is_in_a_row_or_put_aside(text: str) -> None:
    rows = read(HEADER + text)
    seen: set[int] = set()
    for row in rows:
        first, _dash, last = row.place.partition(":")[2].partition("-")
        lines = set(range(int(first), int(last or first) + 1))
        assert seen.isdisjoint(lines)
        seen |= lines
    lost = [line for n, line in enumerate((HEADER + text).split("\n"), 1) if n > 1 and n not in seen]
    assert all(not line.replace(",", "").replace('"', "").strip() for line in lost)


def test_quotes_without_end_cost_no_more_than_the_file_is_long() -> None:
    def measure(count: int) -> float:
        text = HEADER + '1,"a,b\n' + "2,a,b\n" * count
        started = time.perf_counter()
        assert len(read(text, longest=10**9)) == count + 1
        return time.perf_counter() - started

    measure(1_000)
    assert measure(40_000) < 10 * max(measure(10_000), 0.02)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("id,fr\n", ["id", "fr"]),
        ('"id" ,fr\n', None),
        (' id, "fr"\n', ["id", '"fr"']),
        ('"id","f\nr"\n', ["id", "f\nr"]),
        ("\n,,\nid,fr\n", ["id", "fr"]),
        ("", None),
        ("\n\n", None),
        ('"id,fr\n1,a\n', None),
        ("id,fr\udce9\n", None),
    ],
)
def test_the_names_of_the_columns(text: str, names: list[str] | None) -> None:
    lines = (TextLine(n, line) for n, line in enumerate(io.StringIO(text, newline=""), 1))
    if names is None:
        with pytest.raises(InputError, match=r"^in\.csv:"):
            read_csv_header(lines, "in.csv", ",")
    else:
        assert read_csv_header(lines, "in.csv", ",") == names


def test_a_batch_goes_on_behind_a_quote_that_is_never_closed(tmp_path: Path) -> None:
    good = [f'g{n},"{FRENCH.format(n=3)}","{GERMAN.format(n=3)}"\n' for n in range(3)]
    source = tmp_path / "in.csv"
    source.write_text(HEADER + good[0] + 'bad,"Le pont,Die Brücke\n' + good[1] + good[2], encoding="utf-8")
    outcome = run_table(source)
    assert outcome.articles == 3
    assert [one["place"] for one in outcome.failed] == [f"{source}:3"]


def test_a_batch_leaves_the_limit_of_the_whole_process_alone(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(HEADER + f'1,"{FRENCH.format(n=3)} {"Oui. " * 40_000}",\n', encoding="utf-8")
    assert run_table(source).articles == 1
    assert csv.field_size_limit() == 131_072
