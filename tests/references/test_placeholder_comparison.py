from __future__ import annotations

import pytest

from checker.model import Inline
from checker.references import thresholds
from checker.references.placeholder_comparison import compare_placeholders, may_have_placeholders
from tests.references.test_link_uses import make_sentence


def compare(one: str, other: str, *, counted: bool = False) -> list[tuple[str, str]]:
    found = compare_placeholders(make_sentence(one), make_sentence(other), counted=counted)
    return [(d.missing.name if d.missing else "", d.extra.name if d.extra else "") for d in found]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("{a} {b}", "{b} {a} {a}", []),
        ("{a} {b}", "{b}", [("{a}", "")]),
        ("{name}", "{nom}", [("{name}", "{nom}")]),
        ("%s %s", "%s", [("%s", "")]),
        ("%s %d", "%2$d %1$s", []),
        ("%H:%M", "%d %H", []),
        ("<b>a</b>", "<b>a", [("</b>", "")]),
        ("<b>a</b>", "a", [("<b>", "")]),
        ("<sub>a</sub>", "a", [("<sub>", "")]),
        ("<b>a</b>", "<i>a</i>", [("<b>", "<i>")]),
        ("<file> a", "<fichier> a", []),
        ("a<br>b", "a<br/>b", []),
        ("Text", "Texte", []),
    ],
)
def test_differences(one: str, other: str, found: list[tuple[str, str]]) -> None:
    assert compare(one, other) == found


def test_a_form_for_one_thing_need_not_say_it() -> None:
    assert compare("One file", "{count} fichier", counted=True) == []
    assert compare("{a} file", "{b} fichier", counted=True) == [("{a}", "{b}")]


def test_words_in_capitals_are_translated() -> None:
    (found,) = compare_placeholders(make_sentence("{NUMBER}"), make_sentence("{ZAHL}"))
    assert found.probability < 0.5


def test_inline_codes() -> None:
    one = make_sentence("Ein Wort", Inline("code", 0, 0, "x 1"), Inline("code", 4, 4, "x 2"), Inline("link", 0, 3, "y"))
    other = make_sentence("Un mot", Inline("code", 0, 0, "x 2"))
    assert may_have_placeholders((one,))
    assert [found.missing is not None for found in compare_placeholders(one, other)] == [True]
    assert [found.missing is not None for found in compare_placeholders(other, one)] == [False]


def test_emphasis_is_a_note_unless_it_never_ends() -> None:
    stressed, plain = make_sentence("<b>a</b> b"), make_sentence("a b")
    (found,) = compare_placeholders(stressed, plain)
    assert found.probability < thresholds.WARNING_PROBABILITY
    for left, right in (("<sub>a</sub> b", "a b"), ("<b>a</b> b", "<b>a b"), ('<b class="x">a</b> b', "a b")):
        (found,) = compare_placeholders(make_sentence(left), make_sentence(right))
        assert found.probability > thresholds.WARNING_PROBABILITY
