from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import InputError
from tests.reading.exactness import assert_exact, pairs, read

UNIT = {"id": "u1", "src_lang": "de", "tgt_lang": "fr-CH", "src": 'Ein "Satz"\n😀 é', "tgt": "Une phrase"}


def resolve(raw: str) -> str:
    return str(json.loads(f'"{raw}"'))


@pytest.mark.parametrize("ascii_only", [True, False])
def test_units_have_exact_places(ascii_only: bool) -> None:
    document = read(json.dumps(UNIT, ensure_ascii=ascii_only) + "\r\n\r\n", "a.jsonl")
    assert pairs(document) == [("u1", "de", "fr", UNIT["src"], UNIT["tgt"])]
    assert_exact(document, resolve)


@pytest.mark.parametrize(
    "line",
    [
        '{"src": "a"',
        "[1]",
        '{"src": "a", "tgt": "b"}',
        '{"src": 1, "tgt": "b", "src_lang": "de", "tgt_lang": "fr"}',
        "x",
    ],
)
def test_a_malformed_line_is_named(line: str) -> None:
    with pytest.raises(InputError) as raised:
        read(json.dumps(UNIT) + "\n" + line + "\n", "a.jsonl")
    assert str(raised.value).startswith("a.jsonl:2: ")
    assert "\n" not in str(raised.value)


def test_an_object_over_two_lines_is_refused() -> None:
    with pytest.raises(InputError, match=":1: "):
        read(json.dumps(UNIT, indent=1), "a.jsonl")


@given(st.text(), st.text(), st.booleans())
def test_any_text_has_exact_places(source: str, target: str, ascii_only: bool) -> None:
    line = json.dumps({**UNIT, "src": source, "x": {"src": [1, "{"]}, "tgt": target}, ensure_ascii=ascii_only)
    try:
        data = line.encode()
    except UnicodeEncodeError:
        return
    document = read(data, "a.jsonl")
    assert [document.units[0].source.text, document.units[0].target.text] == [source, target]
    if not any("\ud800" <= char <= "\udfff" for char in source + target):
        assert_exact(document, resolve)
