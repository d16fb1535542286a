"""Languages by name, whether they are known here or not."""

from __future__ import annotations

from checker import languages
from checker.identification.ngram_profiles import list_profile_codes
from checker.languages.listed_names import (
    enumerate_languages,
    get_language_name,
    is_listed_elsewhere,
    load_language_names,
)


def test_names() -> None:
    assert get_language_name("it") == "Italian"
    assert get_language_name("fr") == "French"
    assert get_language_name("zz") == "zz"
    assert all(get_language_name(code) != code for code in list_profile_codes())


def test_what_is_known_here_is_not_elsewhere() -> None:
    assert is_listed_elsewhere("es")
    assert not is_listed_elsewhere("zz")
    assert not any(map(is_listed_elsewhere, languages.codes()))
    assert set(languages.codes()) <= load_language_names().keys()


def test_names_in_a_row() -> None:
    assert enumerate_languages(["de"]) == "German"
    assert enumerate_languages(["de", "fr", "it"]) == "German, French and Italian"
