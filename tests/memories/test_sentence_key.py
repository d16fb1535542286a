"""What is the same sentence, and what is another one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.memories.sentence_key import make_key, normalise


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Das Bad ist offen.", "das  Bad\nist offen."),
        ("L’entrée est libre !", "L'entrée est libre!"),
        ("« Eau » est ouvert.", "“Eau” est ouvert."),
        ("Le pont – le long – ferme.", "Le pont — le long — ferme."),
        ("Brücke", "Bru\u0308cke"),
        ("Weiter…", "weiter..."),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)
    assert make_key("fr", one) == make_key("fr", other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Das Bad ist offen.", "Das Bad ist offen?"),
        ("Es sind 5 Grad.", "Es sind -5 Grad."),
        ("The price rose by 5%.", "The price rose by 5."),
        ("Die Bäder", "Die Bader"),
    ],
)
def test_not_the_same(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_a_key_is_of_one_language() -> None:
    assert make_key("fr", "Restaurant") != make_key("de", "Restaurant")


@given(st.text())
def test_what_is_plain_stays(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
    assert 0 <= make_key("fr", text) < 2**64


def test_blanks_without_end_cost_no_more_than_letters() -> None:
    assert normalise("le pont" + " " * 200_000 + "ouvre" + " " * 200_000 + "!") == "le pont ouvre!"
