"""A score that is turned round is a note where a version tells of the loser, and an error elsewhere."""

from __future__ import annotations

import pytest

from checker.comparison.row_comparison import compare_row
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("english", "german", "kind", "severity"),
    [
        ("Bern lost 3-1.", "Bern verlor 1:3.", "turned-score", "info"),
        ("A 3-1 defeat for Bern.", "Eine Niederlage für Bern: 1:3.", "turned-score", "info"),
        ("Bern won 3-1.", "Bern gewann 1:3.", "roles", "warning"),
    ],
)
def test_turned(english: str, german: str, kind: str, severity: str) -> None:
    sides = [(code, [(text, scan_text(text, code))]) for code, text in (("en", english), ("de", german))]
    assert [(one.kind, one.severity) for one in compare_row(sides)] == [(kind, severity)]


def test_exchanged_numbers_are_no_score() -> None:
    texts = (("en", "41 boats lost 35 sails."), ("de", "35 Boote verloren 41 Segel."))
    assert [one.kind for one in compare_row([(code, [(text, scan_text(text, code))]) for code, text in texts])] == [
        "roles"
    ]
