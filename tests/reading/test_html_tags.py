from __future__ import annotations

import pytest

from checker.reading.html_tags import INLINE, KINDS, SKIP, VOID, closes_before, is_hidden, is_translated
from checker.reading.markup import Attributes


def make(**values: str) -> Attributes:
    return {name.replace("_", "-"): (value, 0, 0) for name, value in values.items()}


def test_a_tag_has_one_meaning() -> None:
    assert not INLINE & SKIP
    assert not INLINE & KINDS.keys()
    assert not VOID & KINDS.keys()


@pytest.mark.parametrize(
    ("name", "found", "hidden"),
    [
        ("div", make(hidden=""), True),
        ("span", make(hidden=""), True),
        ("div", make(aria_hidden="true"), True),
        ("span", make(aria_hidden="true"), False),
        ("div", make(aria_hidden="false"), False),
    ],
)
def test_what_is_hidden(name: str, found: Attributes, hidden: bool) -> None:
    assert is_hidden(name, found) is hidden


@pytest.mark.parametrize(
    ("inner", "name", "closes"),
    [("li", "li", True), ("p", "div", True), ("p", "b", False), ("div", "div", False), ("td", "th", False)],
)
def test_what_ends_without_an_end_tag(inner: str, name: str, closes: bool) -> None:
    assert closes_before(inner, name) is closes


def test_an_element_says_whether_it_is_translated_else_its_class_does() -> None:
    assert is_translated(make(translate="yes", **{"class": "notranslate"}), False)
    assert not is_translated(make(translate="no"), True)
    assert not is_translated(make(**{"class": "a notranslate"}), True)
    assert is_translated(make(**{"class": "a"}), True)
    assert not is_translated(make(id="a"), False)
