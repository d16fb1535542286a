"""The words that the page's script shows."""

from __future__ import annotations

import re

from checker import languages, messages
from checker.reporting.html_report import FOLDER, SCRIPTS
from checker.reporting.page_words import list_script_words


def test_the_script_asks_for_no_other_words_and_for_all_of_them() -> None:
    script = "\n".join((FOLDER / name).read_text(encoding="utf-8") for name in SCRIPTS)
    asked = set(re.findall(r"\bwords\.(\w+)", script))
    known = set(list_script_words())
    assert asked
    assert asked <= known
    assert {name for name in known - asked if not name.startswith("state_") and f'"{name}"' not in script} == set()


def test_placeholders_stay_in_every_language() -> None:
    english = list_script_words()
    messages.use_catalogue("fr", languages.get("fr").catalogue)
    for name, text in list_script_words().items():
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[name])), name
