"""The rules that numbers are written by."""

from __future__ import annotations

import pytest

from checker import languages
from checker.languages.spelling_facts import NumberSpelling
from checker.quantities.spell_out import list_habits


@pytest.mark.parametrize("code", languages.codes())
def test_habits_change_sets_that_are_there(code: str) -> None:
    spelling = languages.get(code).quantities.spelling
    helpers = {name for sets in list_habits(spelling) for name in sets}
    assert {"cardinal", "ordinal", "part", "multiple"} <= helpers or not helpers
    for changes in spelling.habits.values():
        assert set(changes) <= helpers


def test_a_language_may_do_without() -> None:
    assert list(list_habits(NumberSpelling())) == [{}]
