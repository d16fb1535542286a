from __future__ import annotations

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.thresholds import WIDEST
from checker.reading.wrapped_lines import join_lines, measure_width

TEXT = (
    "Die Gemeinde hat am Dienstag beschlossen, den alten Bahnhof zu verkaufen und mit dem Erlös die Schule zu "
    "sanieren, die seit vielen Jahren auf neue Fenster wartet und im Winter kaum zu heizen ist."
)


@pytest.mark.parametrize("width", [60, 64, 72, 80])
def test_greedy_wrapping_is_found_and_undone(width: int) -> None:
    lines = textwrap.wrap(TEXT, width)
    limit = measure_width(lines)
    assert 0 < limit <= width
    assert all(join_lines(line, following, limit) for line, following in pairwise(lines))


def test_lines_that_end_their_sentences_were_not_wrapped() -> None:
    lines = ["Die Gemeinde verkauft den alten Bahnhof am Rand der Stadt."] * 5
    assert measure_width(lines) == 0
    assert not join_lines(lines[0], lines[1], 0)


@pytest.mark.parametrize("end", ["»", "”", "“", "’", ")", "…", ":"])
def test_a_line_that_may_end_a_sentence_does_not_run_on(end: str) -> None:
    line = "Die Gemeinde verkauft den alten Bahnhof in der Stadt"
    assert measure_width([line, "und saniert mit dem Erlös die Schule."]) == len(line)
    assert measure_width([line + end, "und saniert mit dem Erlös die Schule."]) == 0


@given(st.lists(st.text("ab .", max_size=130), max_size=6))
def test_the_width_is_that_of_a_line(lines: list[str]) -> None:
    limit = measure_width(lines)
    assert limit == 0 or limit in {len(line.rstrip()) for line in lines}
    assert limit <= WIDEST
