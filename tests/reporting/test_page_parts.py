"""What the page shows of an article."""

from __future__ import annotations

from checker.reporting.page_parts import PageLine, Stretch


def test_a_stretch_counts_the_rows_of_one_version_only() -> None:
    lines = [
        PageLine(str(n), relation, []) for n, relation in enumerate(("aligned", "alone", "moved", "alone", "aligned"))
    ]
    assert Stretch(True, lines).alone == 2
    assert Stretch(False, []).alone == 0
