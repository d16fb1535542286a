"""Trying only the readings that the neighbours allow finds what trying all finds."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.quantities import neighbours
from tests.quantities.mixtures import describe, draw_mixtures

LONG_WAYS = {"is_claimed": True, "may_be_named": True, "may_be_row": True, "may_be_date": True, "stands_alone": False}
"""What each shortcut answers where every reading is tried."""


@given(draw_mixtures(), st.sampled_from(sorted(LONG_WAYS)))
@example(("1 in 5 houses", "en"), "stands_alone")
@example(("Artikel 12 gilt.", "de"), "may_be_named")
@settings(max_examples=600, deadline=None)
def test_shortcut_is_the_long_way(drawn: tuple[str, str], name: str) -> None:
    short = describe(*drawn)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbours, name, lambda *arguments: LONG_WAYS[name])
        assert describe(*drawn) == short


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("is_claimed", "It cost $14 then."),
        ("may_be_named", "See article 14 below."),
        ("may_be_row", "Call 030 123 45 67 now."),
        ("may_be_date", "It began on 24.12.2020 there."),
    ],
)
def test_a_shortcut_that_is_wrong_is_found(name: str, text: str) -> None:
    right = describe(text, "en")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbours, name, lambda *arguments: not LONG_WAYS[name])
        assert describe(text, "en") != right
