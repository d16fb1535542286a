"""The profiles of n-grams, and how words score by them."""

from __future__ import annotations

import pytest

from checker.identification.ngram_profiles import (
    find_profile_folder,
    list_profile_codes,
    load_profile,
    score_ngrams,
)


def test_profiles_hold_log_probabilities() -> None:
    grams = load_profile("fr")
    assert all(score < 0 for score in grams.values())
    assert score_ngrams("bonjour", grams) > score_ngrams("bonjour", load_profile("de"))
    assert load_profile("zz") == {}


def test_every_language_with_a_profile_is_listed() -> None:
    assert {"fr", "de", "en", "it"} <= set(list_profile_codes())
    assert all(load_profile(code) for code in ("fr", "it"))


def test_an_unseen_triple_counts_as_its_last_letters_less_likely() -> None:
    grams = {"ab": -1.0, " ab": -2.0, "ab ": -2.0}
    assert score_ngrams("ab", grams) == 0.5 * (-2.0 - 2.0)
    assert score_ngrams("xab", {"ab": -1.0}) < score_ngrams("xab", {"ab": -1.0, "xab": -1.0})


def test_without_the_package_there_are_no_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.path", [])
    for cached in (find_profile_folder, list_profile_codes, load_profile):
        cached.cache_clear()
    try:
        assert find_profile_folder() is None
        assert list_profile_codes() == ()
        assert load_profile("fr") == {}
    finally:
        for cached in (find_profile_folder, list_profile_codes, load_profile):
            cached.cache_clear()
