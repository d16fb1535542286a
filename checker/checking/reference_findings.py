"""What findings on links, addresses, placeholders and identifiers have in common."""

from __future__ import annotations

from checker.model import Severity
from checker.references.thresholds import ERROR_PROBABILITY, MOST_SHOWN, WARNING_PROBABILITY


def choose_probable_severity(probability: float) -> Severity:
    """The severity that follows from how probable a finding is."""
    if probability >= ERROR_PROBABILITY:
        return "error"
    return "warning" if probability >= WARNING_PROBABILITY else "info"


def shorten_target(target: str) -> str:
    """An address as a message shows it: its beginning, where it is long."""
    return target if len(target) <= MOST_SHOWN else f"{target[: MOST_SHOWN - 1]}…"
