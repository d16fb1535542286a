"""Every bilingual format gives the same units; what is malformed is one clear line."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import InputError
from tests.reading.bilingual import ROWS, WRITERS, Rows
from tests.reading.exactness import assert_exact, pairs, read


def _json(raw: str) -> str:
    return str(json.loads(f'"{raw}"'))


def _po(raw: str) -> str:
    return raw.removeprefix("\\")


RESOLVE: dict[str, Callable[[str], str]] = {
    "jsonl": _json,
    "json": _json,
    "csv": lambda raw: raw.replace('""', '"'),
    "tsv": lambda raw: raw.replace('""', '"'),
    "po": _po,
    "xlf": unescape,
    "xliff": unescape,
    "tmx": unescape,
}


@pytest.mark.parametrize("name", WRITERS)
def test_every_format_gives_the_same_units_with_exact_places(name: str) -> None:
    document = read(WRITERS[name](ROWS), name)
    assert pairs(document) == [(key, "de", "fr", one, other) for key, one, other in ROWS]
    assert_exact(document, RESOLVE[name.rpartition(".")[2]])


@given(
    rows=st.lists(
        st.tuples(
            st.from_regex(r"[a-z]{1,8}", fullmatch=True),
            st.text("ab é\"'\\&<>;,|\u00a0\u00ad\U0001f600", min_size=1, max_size=20).map("x{}x".format),
            st.text("ab é\"'\\&<>;,|#{}[]", max_size=20),
        ),
        min_size=1,
        max_size=3,
    )
)
@settings(max_examples=40, deadline=None)
def test_any_text_is_the_same_in_every_format(rows: Rows) -> None:
    rows = [(key, " ".join(one.split()), " ".join(other.split())) for key, one, other in rows]
    for name, write in WRITERS.items():
        document = read(write(rows), name)
        assert pairs(document) == [(key, "de", "fr", one, other) for key, one, other in rows], name
        assert_exact(document, RESOLVE[name.rpartition(".")[2]])


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.xlf", "<xliff><a></xliff>", "a.xlf:1: not well-formed"),
        (
            "a.xlf",
            "<xliff><file><body><trans-unit><source>a</source></trans-unit></body></file></xliff>",
            "source-language",
        ),
        ("a.xlf", '<!DOCTYPE x [\n<!ENTITY a "b">]><xliff>&a;</xliff>', "a.xlf:2: declares XML entities"),
        ("a.tmx", "<tmx>", "not well-formed"),
        ("a.csv", "a,b\n1,2\n", "a.csv:1: no columns"),
        ("a.csv", "source,target\n1,2\n", "can't tell the languages"),
        ("a.csv", 'id,de,fr\n1,"a,b\n', "a.csv:2: a quotation mark"),
        ("a.csv", 'id,de,fr\n1,"a"b,c\n', "a.csv:2: text after"),
        ("fr.po", 'msgid "a"\nmsgstr b\n', "fr.po:2: not a line"),
        ("a.po", 'msgid "a"\nmsgstr "b"\n', "language"),
        ("a.json", '{"a": "b",}', "a.json:1: not valid JSON"),
        ("a.yaml", 'a: [1\nb: "', "not valid YAML"),
        ("a.jsonl", "[" * 100_000, "a.jsonl:1: "),
        ("a.json", '{"a":' * 100_000, "not valid JSON"),
    ],
)
def test_malformed_files_are_one_clear_line(name: str, text: str, words: str) -> None:
    with pytest.raises(InputError) as raised:
        read(text, name)
    assert words in str(raised.value)
    assert "\n" not in str(raised.value)


def test_units_in_other_languages_are_left_out() -> None:
    lines = [{"src_lang": "de", "tgt_lang": code, "src": "a", "tgt": "b"} for code in ("hu", "fr")]
    text = "".join(json.dumps(line) + "\n" for line in lines)
    assert [unit.id for unit in read(text, "a.jsonl").units] == ["2"]
    with pytest.raises(InputError, match="de → hu"):
        read(json.dumps(lines[0]), "a.jsonl")
