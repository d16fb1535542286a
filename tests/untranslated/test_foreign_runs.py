"""Stretches of a line in another language."""

from __future__ import annotations

from tests.untranslated.lines import CODES, make_run, say_run, score_line


def test_runs_are_the_stretches_of_one_language() -> None:
    line = score_line("Le maire a ouvert la séance, and then everybody left the room, puis il est parti.", "fr")
    runs = line.find_runs()
    assert [(say_run(line, run), CODES[run.language]) for run in runs] == [("and then everybody left the room", "en")]


def test_a_line_in_its_own_language_has_none() -> None:
    assert score_line("Le maire a ouvert la séance.", "fr").find_runs() == []


def test_the_gain_is_what_the_words_lead_by() -> None:
    line = score_line("Le maire dit everybody left the room ici.", "fr")
    run, part = make_run(line, "everybody left the room", "en"), make_run(line, "left the", "en")
    assert line.measure_gain(run) > line.measure_gain(part) > 0.0
    assert line.measure_gain(make_run(line, "maire dit", "en")) < 0.0
