"""Foreign words that were left over, and foreign names, titles and loan phrases that belong there."""

from __future__ import annotations

import pytest

from checker.untranslated.span_filter import is_left_over
from tests.untranslated.lines import make_run, score_line


@pytest.mark.parametrize(
    ("text", "host", "run", "language"),
    [
        ("Le marché ouvre with fresh bread from the village à midi.", "fr", "with fresh bread from the village", "en"),
        ("Le marché ouvre. Der Eintritt ist frei.", "fr", "Der Eintritt ist frei", "de"),
        ("Er sagt The council has decided und geht.", "de", "The council has decided", "en"),  # a clause
        ("The council und die neuen Häuser stehen there.", "en", "und die neuen Häuser stehen", "de"),
    ],
)
def test_text_is_left_over(text: str, host: str, run: str, language: str) -> None:
    line = score_line(text, host)
    assert is_left_over(line, make_run(line, run, language))


@pytest.mark.parametrize(
    ("text", "host", "run", "language"),
    [
        ("Elle a vu The Sound of Silence hier.", "fr", "The Sound of Silence", "en"),  # a title
        ("Er wohnt in der Rue de la Paix seit Mai.", "de", "Rue de la Paix", "fr"),  # a name
        ("Ce shelf board est ici.", "fr", "shelf board", "en"),  # too short
        ("Le maire dit que tout va bien.", "fr", "que tout va bien", "en"),  # nothing speaks for it
        ("Il parle de Weber of Smith hier.", "fr", "Weber of Smith", "en"),  # a particle between names
    ],
)
def test_names_and_terms_are_not(text: str, host: str, run: str, language: str) -> None:
    line = score_line(text, host)
    assert not is_left_over(line, make_run(line, run, language))
