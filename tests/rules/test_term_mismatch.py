"""How severe a term without its rendering is: a warning where other words stand for it, a note where nothing does."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.settings import Settings


@pytest.mark.parametrize(
    ("german", "severity"),
    [
        ("Das Schwimmbad öffnet um neun, und die Rutsche bleibt diesen Winter geschlossen.", "warning"),
        ("Das Schwimmbad öffnet jeden Morgen um neun Uhr.", "info"),
    ],
)
def test_a_term_of_which_the_translation_says_nothing_is_a_note(tmp_path: Path, german: str, severity: str) -> None:
    unit = tmp_path / "units.jsonl"
    english = "The pool opens at nine, and the slide stays closed this winter."
    unit.write_text(
        f'{{"id": "1", "src_lang": "en", "tgt_lang": "de", "src": "{english}", "tgt": "{german}"}}\n', encoding="utf-8"
    )
    settings = Settings(select=("term-mismatch",), glossary=({"en": "slide", "de": "Wasserbahn"},))
    report = checker.check([unit], settings)
    assert [one.severity for one in (*report.findings, *report.notes)] == [severity]
