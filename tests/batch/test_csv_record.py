"""Records of CSV: what Python's own reader reads, without its limit on the length of a field."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.batch.csv_record import CsvRecord, MalformedRecordError

FIELDS = st.lists(st.lists(st.text('ab",\n é', max_size=6), min_size=2, max_size=3), min_size=1, max_size=4)


def read_records(text: str) -> list[list[str]]:
    records: list[list[str]] = []
    record = CsvRecord(",")
    for line in io.StringIO(text, newline=""):
        record.add_line(line)
        if not record.is_open:
            records.append(record.fields)
            record = CsvRecord(",")
    assert not record.is_open
    return records


@given(FIELDS, st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_what_is_written_is_read(rows: list[list[str]], quoted: bool, end: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL, lineterminator=end).writerows(rows)
    assert read_records(stream.getvalue()) == rows


def test_a_field_may_be_longer_than_pythons_own_reader_allows() -> None:
    assert csv.field_size_limit() == 131_072, "a setting of the whole process"
    long = "x" * 200_000
    assert read_records(f'1,"{long}",{long}\n') == [["1", long, long]]
    assert csv.field_size_limit() == 131_072


def test_quotes_within_a_field_without_quotes_are_text() -> None:
    record = CsvRecord(",")
    record.add_line('1,5" wide,2\n')
    assert (record.fields, record.bare_quotes, record.is_open) == (["1", '5" wide', "2"], True, False)


@pytest.mark.parametrize("line", ['"a"b,c\n', 'a,"b" ,c\n', '"a""",""b\n'])
def test_text_behind_a_closing_quote_is_a_fault(line: str) -> None:
    with pytest.raises(MalformedRecordError, match="text after a closing quotation mark"):
        CsvRecord(",").add_line(line)


def test_a_field_in_quotes_goes_on_in_the_next_line() -> None:
    record = CsvRecord("\t")
    record.add_line('1\t"a\r\n')
    assert record.is_open
    record.add_line('b""c"\t"d"\r\n')
    assert (record.fields, record.is_open) == (["1", 'a\r\nb"c', "d"], False)
