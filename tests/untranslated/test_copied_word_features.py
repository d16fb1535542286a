"""What is known of a copied word, and how likely it makes it that it was left over."""

from __future__ import annotations

import pytest

from checker.untranslated.copied_word_features import KINDS, get_copy_rater
from checker.untranslated.copy_weights import BIAS, WEIGHTS
from checker.untranslated.thresholds import LEAST_AMONG_CODE, LEAST_LOG_ODDS, LEAST_OF_BOTH
from tests.untranslated.lines import CODES


def test_features_are_named() -> None:
    features = list(get_copy_rater("fr", "en", CODES).list_features("shelf", "plain"))
    assert "here unknown" in features
    assert "length from 4" in features
    assert len(features) == len(set(features))


@pytest.mark.parametrize("kind", KINDS)
def test_the_score_is_the_sum_of_the_weights(kind: str) -> None:
    rater = get_copy_rater("fr", "en", CODES)
    for word in ("shelf", "table", "restaurant", "xqzwy"):
        expected = BIAS + sum(WEIGHTS.get(name, 0.0) for name in rater.list_features(word, kind))
        assert rater.score_word(word, kind) == pytest.approx(expected)


def test_a_loan_word_is_less_likely_than_a_word_that_is_always_translated() -> None:
    rater = get_copy_rater("fr", "en", CODES)
    assert rater.score_word("weekend", "plain") < rater.score_word("through", "plain")
    assert rater.score_word("table", "plain") < rater.score_word("gear", "plain")


def test_suspects() -> None:
    rater = get_copy_rater("fr", "en", CODES)
    assert rater.is_suspect("shelf")
    assert not rater.is_suspect("maison")
    assert not rater.is_suspect("le")
    assert not rater.is_suspect("or")  # a small word of both


def test_what_only_the_other_language_has_is_said_sooner() -> None:
    rater = get_copy_rater("fr", "en", CODES)
    assert rater.find_least("strong from 2", "plain", together=False) == LEAST_LOG_ODDS
    assert rater.find_least("weak", "mixed", together=True) == LEAST_LOG_ODDS
    assert rater.find_least("strong from 2", "technical", together=False) == LEAST_AMONG_CODE
    assert rater.find_least("no evidence", "plain", together=False) == LEAST_OF_BOTH
