"""Margins as probabilities."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.confidence import compute_probability, rate_confidence

SCORES = st.floats(-1e6, 1e6)


def test_no_lead_is_one_half() -> None:
    assert rate_confidence(0.0) == compute_probability(0.0) == 0.5


@given(SCORES, SCORES)
def test_more_is_never_less_probable(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= compute_probability(low) <= compute_probability(high) <= 1


@given(SCORES)
def test_what_speaks_for_one_thing_speaks_against_its_contrary(score: float) -> None:
    assert compute_probability(score) + compute_probability(-score) == pytest.approx(1)
