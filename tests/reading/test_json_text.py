from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.json_text import list_escape_runs, list_fields, list_strings, make_string_block

values = st.recursive(
    st.one_of(st.none(), st.integers(), st.booleans(), st.text(max_size=6)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)),
    max_leaves=8,
)


def list_expected(value: Any, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], str]]:
    if isinstance(value, str):
        return [(path, value)]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, each in items for found in list_expected(each, (*path, str(key)))]


@given(values, st.sampled_from([None, 1]), st.booleans())
def test_every_string_is_found_with_its_path_and_place(value: Any, indent: int | None, ascii_only: bool) -> None:
    raw = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    found = list(list_strings(raw))
    assert [(each.path, each.text) for each in found] == list_expected(value)
    for each in found:
        assert json.loads(f'"{raw[each.start : each.end]}"') == each.text


@given(st.dictionaries(st.text(max_size=4), values, max_size=4), st.text(max_size=3))
def test_the_fields_of_an_object_end_where_it_ends(value: dict[str, Any], rest: str) -> None:
    raw = json.dumps(value)
    fields, places, at = list_fields(raw + rest, 0)
    assert fields == value
    assert at == len(raw)
    assert {key: json.loads(f'"{raw[start:end]}"') for key, (start, end) in places.items()} == {
        key: each for key, each in value.items() if isinstance(each, str)
    }


@pytest.mark.parametrize("raw", ["", "[", "[1", "{", '{"a"}', '{"a":1,}', "[1,]", '"a" "b"', "[1}", "x"])
def test_malformed_json_is_a_json_error(raw: str) -> None:
    with pytest.raises(json.JSONDecodeError):
        list(list_strings(raw))
    with pytest.raises(json.JSONDecodeError):
        json.loads(raw)


def test_a_pair_of_surrogates_is_one_character() -> None:
    raw = "\\ud83d\\ude00a\\n"
    assert list_escape_runs(raw, 0, len(raw)) == ((0, 0, 0), (0, 0, 12), (1, 12, 0), (2, 13, 2), (3, 15, 0))
    block = make_string_block(raw, "\U0001f600a\n", 0, len(raw), "de")
    assert [block.locate(at, at + 1) for at in range(3)] == [(0, 12), (12, 13), (13, 15)]
