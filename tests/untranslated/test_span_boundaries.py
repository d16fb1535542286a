"""Where foreign text begins and ends."""

from __future__ import annotations

import pytest

from checker.untranslated.span_boundaries import find_end, grow_span, is_quotation, leave_quotation, trim_span
from tests.untranslated.lines import make_run, say_run, score_line


@pytest.mark.parametrize(
    ("text", "host", "run", "language", "trimmed"),
    [
        (
            "Le maire Kalmund and everybody left hier.",
            "fr",
            "Kalmund and everybody left",
            "en",
            "Kalmund and everybody left",
        ),
        ("Le maire dit everybody left Weber hier.", "fr", "everybody left Weber", "en", "everybody left"),
        ("Le maire dit everybody left situation hier.", "fr", "dit everybody left", "en", "everybody left"),
        ("Le maire dit Bruno.", "fr", "Bruno", "de", ""),
    ],
)
def test_words_that_say_nothing_are_taken_off(text: str, host: str, run: str, language: str, trimmed: str) -> None:
    line = score_line(text, host)
    found = make_run(line, run, language)
    trim_span(line, found)
    assert say_run(line, found) == trimmed


def test_a_span_grows_to_the_ends_of_its_sentence_where_nothing_speaks_against() -> None:
    line = score_line("Il part. Option everybody left Weber. Il revient.", "fr")
    run = make_run(line, "everybody left", "en")
    grow_span(line, run)
    assert say_run(line, run) == "Option everybody left Weber"
    line = score_line("Il dit que everybody left ensuite.", "fr")
    run = make_run(line, "everybody left", "en")
    grow_span(line, run)
    assert say_run(line, run) == "everybody left"


def test_a_quotation_stands_within_its_marks() -> None:
    line = score_line("Er rief „never give up“, dann ging er.", "de")
    assert is_quotation(line, make_run(line, "never give up", "en"))
    assert not is_quotation(line, make_run(line, "give up“, dann", "en"))
    line = score_line("Er rief „niemals und nie never give up“.", "de")
    assert not is_quotation(line, make_run(line, "never give up", "en"))


def test_a_run_leaves_the_quotation_it_reaches_out_of() -> None:
    line = score_line("Er rief „never give up“ in Berlin.", "de")
    run = make_run(line, "never give up“ in Berlin", "en")
    leave_quotation(line, run)
    assert say_run(line, run) == "never give up"


@pytest.mark.parametrize(
    ("text", "run", "end"),
    [
        ("Il dit they met in 2019.", "they met in", "in 2019"),
        ("Il dit they left in 2019 avec lui.", "they left in", "in 2019"),
        ("Il dit they left 3 fois.", "they left", "left"),
        ("Il dit they left.", "they left", "left"),
    ],
)
def test_a_number_at_the_end_belongs_to_the_span(text: str, run: str, end: str) -> None:
    line = score_line(text, "fr")
    assert line.text[: find_end(line, make_run(line, run, "en"))].endswith(end)
