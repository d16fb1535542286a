from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Block
from checker.reading.yaml_scalar import make_scalar_block


def read(raw: str) -> Block | None:
    scalars = [event for event in yaml.parse(raw, Loader=yaml.SafeLoader) if isinstance(event, yaml.ScalarEvent)]
    return make_scalar_block(raw, scalars[0], 0, "k", "de")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("'es ist''s'", "es ist's"),
        ('"a\\tb \\u00e9 \\x41 \\U0001f600 \\\\"', "a\tb é A \U0001f600 \\"),
        ('"a \\\n  b"', "a b"),
        ("|\n  eins\n  zwei\n", "eins\nzwei"),
        (">-\n  eins\n  zwei\n", "eins zwei"),
        ("eins\n zwei", "eins zwei"),
        ("&a !str eins", "eins"),
    ],
)
def test_every_style(raw: str, text: str) -> None:
    block = read(raw)
    assert block is not None
    assert (block.text, block.key, block.language) == (text, "k", "de")


def test_numbers_and_empty_scalars_are_no_text() -> None:
    assert read('""') is None
    assert read("~ ") is None or read("~").text == "~"  # type: ignore[union-attr]


@given(st.text("ab'é ", min_size=1, max_size=20).map(lambda text: f"x{text}x"))
def test_single_quotes_have_exact_places(text: str) -> None:
    raw = "'" + text.replace("'", "''") + "'"
    block = read(raw)
    assert block is not None
    assert block.text == text
    for at, char in enumerate(text):
        assert raw[slice(*block.locate(at, at + 1))] in (char, "''")
