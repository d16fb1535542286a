"""Text in a language we know nothing of is recognised, and which one it is; text in ours is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.identification.foreign_text import find_foreign_language
from checker.identification.ngram_profiles import list_profile_codes
from tests.identification.foreign_texts import TEXTS

KNOWN = ("fr", "de", "en")
OURS = {
    "fr": "Le conseil municipal a décidé hier de reconstruire le vieux pont sur la rivière.",
    "de": "Der Stadtrat hat gestern beschlossen, die alte Brücke über den Fluss neu zu bauen.",
    "en": "The town council decided yesterday to rebuild the old bridge over the river.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_every_language_that_has_a_profile_is_recognised(code: str) -> None:
    assert find_foreign_language([TEXTS[code]], KNOWN) == code


def test_there_is_a_text_of_each_of_them() -> None:
    assert TEXTS.keys() | set(KNOWN) == set(list_profile_codes())


@pytest.mark.parametrize("code", OURS)
def test_text_in_ours_is_not_foreign(code: str) -> None:
    assert find_foreign_language([OURS[code]], KNOWN) is None


def test_most_of_a_page_decides() -> None:
    assert find_foreign_language([TEXTS["hu"], OURS["fr"]], KNOWN) == "hu"
    assert find_foreign_language([TEXTS["hu"], OURS["fr"], OURS["de"], OURS["fr"]], KNOWN) is None
    assert find_foreign_language([], KNOWN) is None
    assert find_foreign_language(["Contatti", "A1, B2"], KNOWN) is None


@settings(deadline=None)
@given(st.lists(st.text(max_size=60), max_size=4))
def test_any_text_is_foreign_or_not(texts: list[str]) -> None:
    assert find_foreign_language(texts, KNOWN) not in KNOWN


def test_what_is_told_holds_unless_the_text_says_otherwise() -> None:
    assert find_foreign_language(["Kapcsolat"], KNOWN, told="hu") == "hu"
    assert find_foreign_language([TEXTS["es"]], KNOWN, told="hu") == "hu"
    assert find_foreign_language([OURS["fr"]], KNOWN, told="hu") is None
