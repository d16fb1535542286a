from __future__ import annotations

from checker.checking.reference_findings import choose_probable_severity, shorten_target
from checker.references.thresholds import ERROR_PROBABILITY, MOST_SHOWN, WARNING_PROBABILITY


def test_severity_follows_from_probability() -> None:
    probabilities = (1.0, ERROR_PROBABILITY, WARNING_PROBABILITY, WARNING_PROBABILITY - 0.01)
    assert [choose_probable_severity(one) for one in probabilities] == ["error", "error", "warning", "info"]


def test_long_addresses_are_cut() -> None:
    assert shorten_target("a") == "a"
    assert shorten_target("a" * MOST_SHOWN) == "a" * MOST_SHOWN
    assert shorten_target("a" * (MOST_SHOWN + 1)) == "a" * (MOST_SHOWN - 1) + "…"
