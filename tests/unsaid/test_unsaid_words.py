"""How surely the words at a place are unsaid in another text."""

from __future__ import annotations

import pytest

from checker.unsaid.thresholds import MOST_WORDS
from checker.unsaid.unsaid_words import measure_unsaid

HERE = "The pool opens at nine, and the slide of the old bath stays closed this winter."
SAID = "Das Schwimmbad öffnet um neun, und die Rutsche des alten Bades bleibt diesen Winter geschlossen."
LEFT_OUT = "Das Schwimmbad öffnet um neun."


def rate(word: str, other: str, text: str = HERE) -> float:
    at = text.index(word)
    found = measure_unsaid(text, at, at + len(word), other)
    assert found is not None
    return found.odds


def test_what_is_left_out_is_unsaid() -> None:
    assert rate("winter", LEFT_OUT) > 0 > rate("winter", SAID)
    assert rate("pool", LEFT_OUT) < 0


def test_of_several_words_the_one_that_is_said_counts() -> None:
    assert rate("pool opens", LEFT_OUT) == pytest.approx(min(rate("pool", LEFT_OUT), rate("opens", LEFT_OUT)))


def test_more_is_unsaid_of_a_text_beside_another_one() -> None:
    shares = [
        found.share
        for other in (SAID, LEFT_OUT, "Die Gemeinde verkauft alte Stühle.")
        if (found := measure_unsaid(HERE, 0, 8, other))
    ]
    assert len(shares) == 3
    assert shares == sorted(shares)
    assert shares[0] < 0.1


@pytest.mark.parametrize(
    ("text", "start", "other"), [(HERE, 4, ""), (HERE, 3, SAID), (f"{HERE} " * MOST_WORDS, 4, SAID)]
)
def test_nothing_is_measured_where_nothing_can_be_compared(text: str, start: int, other: str) -> None:
    assert measure_unsaid(text, start, start + 1, other) is None
