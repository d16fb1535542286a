from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import InputError
from tests.reading.exactness import assert_exact, pairs, read


@pytest.mark.parametrize("sign", list(",;|\t"))
def test_the_delimiter_is_told_by_the_first_row(sign: str) -> None:
    text = f'id{sign}de{sign}"fr"\n1{sign}"a {sign} b"{sign}c\n'
    assert pairs(read(text, "x.csv")) == [("1", "de", "fr", f"a {sign} b", "c")]


@given(st.lists(st.text('ab é,;"\n', max_size=8).map("x{}x".format), min_size=2, max_size=2))
def test_any_quoted_field_has_exact_places(fields: list[str]) -> None:
    row = ",".join('"' + field.replace('"', '""') + '"' for field in fields)
    document = read(f"id,de,fr\n1,{row}\n", "x.csv")
    assert pairs(document) == [("1", "de", "fr", *fields)]
    assert_exact(document, lambda raw: raw.replace('""', '"'))


def test_a_row_of_fewer_fields_has_an_empty_one_at_its_end() -> None:
    (unit,) = read("id,de,fr\n1,a\n", "x.csv").units
    assert (unit.target.text, unit.target.start) == ("", 12)


def test_a_quotation_mark_without_end_is_told_with_its_line() -> None:
    with pytest.raises(InputError, match=r"x\.csv:3: a quotation mark is opened"):
        read('id,de,fr\n1,a,b\n2,"c,d\n', "x.csv")
