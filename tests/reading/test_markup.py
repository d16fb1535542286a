from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.block_builder import BlockBuilder
from checker.reading.markup import add_text, get_attribute, list_attributes, tokenize_markup


@given(st.text(alphabet="ab <>/!?-[]CDATA='\"&;", max_size=60), st.booleans())
def test_tokens_follow_one_another_and_stay_inside(raw: str, html: bool) -> None:
    at = 0
    for token in tokenize_markup(raw, 0, len(raw), html):
        assert at <= token.start < token.end <= len(raw)
        assert html or at == token.start
        at = token.end


def kinds(raw: str, html: bool = True) -> list[tuple[str, str]]:
    return [(token.kind, raw[token.start : token.end]) for token in tokenize_markup(raw, 0, len(raw), html)]


def test_kinds_of_tokens() -> None:
    assert kinds("a<b c='>'>d</b><br/><!-- <i> --><?x y?>") == [
        ("text", "a"),
        ("open", "<b c='>'>"),
        ("text", "d"),
        ("close", "</b>"),
        ("empty", "<br/>"),
        ("other", "<!-- <i> -->"),
        ("other", "<?x y?>"),
    ]
    assert kinds("<![CDATA[a<b]]>c", html=False) == [("cdata", "<![CDATA[a<b]]>"), ("text", "c")]
    assert kinds("1 < 2 <3>") == [("text", "1 "), ("text", "<"), ("text", " 2 "), ("text", "<"), ("text", "3>")]


def test_scripts_are_passed_over() -> None:
    assert kinds("<script>a<b>c</script>d")[1:] == [("close", "</script>"), ("text", "d")]


@pytest.mark.parametrize("raw", ["<a B = \"x &amp; y\" c='d' e=f g>", "<a B='x &amp; y' c=d e=f g/>"])
def test_attributes_and_their_places(raw: str) -> None:
    (tag,) = tokenize_markup(raw, 0, len(raw), html=True)
    found = list_attributes(raw, tag)
    assert {name: get_attribute(found, name) for name in found} == {"b": "x & y", "c": "d", "e": "f", "g": ""}
    assert all(raw[start:end] == value for value, start, end in found.values())
    assert get_attribute(found, "h") is None


@given(st.text(alphabet="ab &;#amp38 \n", max_size=30))
def test_entities_are_resolved_in_place(raw: str) -> None:
    pieces = BlockBuilder(raw)
    add_text(pieces, 0, len(raw))
    block = pieces.build_block("paragraph", empty=0)
    assert block is not None
    for at, char in enumerate(block.text):
        found = raw[slice(*block.locate(at, at + 1))]
        assert char in unescape(found) or char == " " == " ".join([*found.split(), " "])
