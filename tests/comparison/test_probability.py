"""How probable it is that an editor agrees with a difference."""

from __future__ import annotations

import pytest

from checker.comparison.probability import RowEvidence, list_features, rate_probability
from checker.comparison.row_comparison import compare_row
from checker.quantities.scan import scan_text

ROW = RowEvidence(agreeing=1, differing=1, length_ratio=1.1)


def rate(english: str, german: str, row: RowEvidence = ROW) -> float:
    sides = [(code, [(text, scan_text(text, code))]) for code, text in (("en", english), ("de", german))]
    (difference,) = compare_row(sides)
    return rate_probability(difference, row)


def test_another_day_is_surer_than_a_rank_left_out() -> None:
    date = rate("It opens on 4 May 2020.", "Es öffnet am 5. Mai 2020.")
    rank = rate("She joined in the tenth form.", "Sie kam auf die Schule.")
    assert 0 < rank < 0.2 < 0.7 < date < 1


def test_texts_of_unlike_lengths_make_it_less_sure() -> None:
    texts = "It has 14 boats.", "Es hat Boote."
    assert rate(*texts, RowEvidence(1, 1, 3.0)) < rate(*texts, ROW)


@pytest.mark.parametrize(
    ("row", "features"),
    [
        (ROW, {"agreeing 1", "differing 1", "even"}),
        (RowEvidence(9, 7, 1.6), {"agreeing 3", "differing 3", "uneven"}),
        (RowEvidence(0, 2, 4), {"agreeing 0", "differing 2", "very uneven"}),
    ],
)
def test_features(row: RowEvidence, features: set[str]) -> None:
    sides = [(code, [(text, scan_text(text, code))]) for code, text in (("en", "It has 14 boats."), ("de", "15 Boote"))]
    (difference,) = compare_row(sides)
    found = set(list_features(difference, row))
    assert features <= found
    assert {"kind value", "written in digits", "one digit changed"} <= found
