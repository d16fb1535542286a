"""The verdict on the language of a text, and how sure it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.identification.certainty import SURE
from checker.identification.language_verdict import is_plainly_in, judge_expected, judge_language
from tests.identification.mixtures import CODES, TEXTS
from tests.identification.mixtures import LANGUAGES as SAMPLED

LANGUAGES = ("fr", "de", "en")


def test_confidence_tells_a_guess_from_a_finding() -> None:
    assert judge_language("Die Straße bleibt bis auf Weiteres für den Verkehr gesperrt.", LANGUAGES).confidence > 0.95
    assert judge_language("Option", LANGUAGES).confidence < 0.9


@pytest.mark.parametrize(
    "text",
    [
        "Il ministro ha spiegato che la legge entrerà in vigore soltanto dopo le elezioni.",
        "De burgemeester vertelde gisteren dat de brug pas volgend jaar wordt vernieuwd.",
        "Pani burmistrz powiedziała wczoraj, że most zostanie otwarty dopiero za rok.",
    ],
)
def test_a_third_language_is_no_sure_find(text: str) -> None:
    assert judge_language(text, LANGUAGES).confidence < 0.9


def test_prior_decides_where_words_do_not() -> None:
    assert judge_language("Version", LANGUAGES, prior={"fr": 3.0}).language == "fr"
    assert judge_language("Version", LANGUAGES, prior={"de": 3.0}).language == "de"


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_has_an_answer_and_always_the_same(text: str) -> None:
    first = judge_language(text, LANGUAGES)
    assert 0.0 <= first.confidence <= 1.0
    assert first == judge_language(text, LANGUAGES)
    assert first.language in (None, *LANGUAGES)


def test_a_quotation_says_nothing_of_the_text_around_it() -> None:
    around = "Der Trainer sagte nach dem Spiel nur: "
    assert judge_language(around + "„We did not deserve to lose.“", LANGUAGES) == judge_language(around, LANGUAGES)
    assert judge_language("„We did not deserve to lose.“", LANGUAGES).language == "en"  # nothing is left without it


def test_text_in_capitals_is_read_as_if_in_small_letters() -> None:
    assert judge_language("THE BRIDGE IS CLOSED", LANGUAGES).language == "en"
    assert judge_language("NATO", LANGUAGES).language is None


def test_one_language_leads_by_what_a_word_can_say() -> None:
    assert judge_language("Die Straße bleibt gesperrt.", ("de",)).confidence > SURE


@given(TEXTS, SAMPLED)
@settings(max_examples=300)
def test_what_is_expected_is_judged_as_without_expecting(text: str, language: str) -> None:
    expected, verdict = judge_expected(text, language, CODES), judge_language(text, CODES)
    assert expected.language == verdict.language
    assert (expected.confidence >= SURE) == (verdict.confidence >= SURE)
    assert not is_plainly_in(text, language, CODES) or (verdict.language == language and verdict.confidence >= SURE)


def test_a_language_that_is_not_asked_for_is_not_expected() -> None:
    text = "Ab Montag gelten in der Bibliothek neue Öffnungszeiten."
    assert is_plainly_in(text, "de", CODES)
    assert not is_plainly_in(text, "xx", CODES)
    assert judge_expected(text, "xx", CODES) == judge_language(text, CODES)
