"""What can be no copy is none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from checker.untranslated import copy_prefilter
from checker.untranslated.copied_text import compare_texts, find_copied
from checker.untranslated.copy_prefilter import get_copy_suspects, may_be_copied
from tests.identification.mixtures import CODES, LANGUAGES, TEXTS


@given(TEXTS, LANGUAGES, TEXTS, LANGUAGES)
@settings(max_examples=400)
def test_what_can_be_no_copy_is_none(text: str, language: str, other: str, other_language: str) -> None:
    if language != other_language and not may_be_copied(text, language, other, other_language):
        assert not compare_texts(text, language, other, other_language, frozenset())


def test_words_of_the_language_itself_are_no_suspects() -> None:
    suspects = get_copy_suspects("fr", "en", CODES)
    assert suspects.find_doubtful(frozenset({"maison", "shelf", "Paris"})) == {"shelf"}
    assert not may_be_copied("La maison est grande.", "fr", "The house is large.", "en")
    assert may_be_copied("Le shelf est grand.", "fr", "The shelf is large.", "en")
    assert not may_be_copied("Le shelf est grand.", "fr", "The board is large.", "en")


def test_a_full_table_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copy_prefilter, "TABLE_SIZE", 4)
    get_copy_suspects.cache_clear()
    found = [
        [(one.start, one.end) for one in find_copied("Le handle en bois.", "fr", "The wooden handle.", "en")]
        for _ in range(3)
    ]
    get_copy_suspects.cache_clear()
    assert found == [[(3, 9)]] * 3
