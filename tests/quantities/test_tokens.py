"""Tokens, and a text in one kind of signs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantities.tokens import TOKEN, fold_text, lower_text, smooth_text, split_phrase


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("1 000,5 euros", ["1 000,5", "euros"]),
        ("14'250 m²", ["14'250", "m²"]),
        ("l'été: 3-4", ["l", "'", "été", ":", "3", "-", "4"]),
        ("15.09.2020.", ["15.09.2020", "."]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert TOKEN.findall(text) == tokens
    assert list(split_phrase(text)) == tokens


def test_signs_that_mean_the_same_are_one() -> None:
    assert (
        smooth_text("14\u202f000\u00a0m, l\u2019eau \u2212 3\u20113 \u2014 4\u20445")
        == "14 000 m, l'eau - 3-3 \u2013 4/5"
    )


@given(st.text(max_size=80))
def test_every_character_keeps_its_place(text: str) -> None:
    assert len(smooth_text(text)) == len(text)
    assert len(lower_text(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("dreißig", "dreissig"), ("zéro", "zero"), ("fünf", "funf"), ("plain", "plain"), ("œil", "œil")],
)
def test_folding(text: str, folded: str) -> None:
    assert fold_text(text, {"ß": "ss"}) == folded
