"""Which style is meant by a tag of the settings."""

from __future__ import annotations

import pytest

from checker import languages
from checker.languages.language import Language
from checker.model import SettingsError
from checker.typography.locale_styles import find_style, set_numbers
from tests.languages import toy


def test_a_locale_has_its_own_style_and_another_one_that_of_the_language() -> None:
    facts = languages.get("de").styles
    assert find_style(("de-CH",), "de") is facts.locales["CH"]
    assert find_style(["de_at"], "de") is facts.locales["AT"]
    assert find_style(("de",), "de") is facts.locales[facts.default]
    assert find_style(("de-LI",), "de") is facts.locales[facts.default]


def test_a_language_that_is_not_named_has_none() -> None:
    assert find_style(("de-CH",), "fr") is None
    assert find_style((), "de") is None
    assert find_style(("fr-CH", "de-CH"), "de") is languages.get("de").styles.locales["CH"]


@pytest.mark.parametrize("tag", ["", "Swiss", "xx-CH", "de-", "de-Latn-CH", "de CH"])
def test_what_is_no_style_is_said(tag: str) -> None:
    with pytest.raises(SettingsError, match="style"):
        find_style((tag,), "de")


def test_a_language_without_styles_is_passed_over() -> None:
    languages.register(Language(toy.CODE, toy.NAME))
    try:
        assert find_style(("xx-XA", "de-CH"), "xx") is None
        assert find_style(("xx-XA", "de-CH"), "de") is not None
    finally:
        languages.unregister(toy.CODE)


def test_numbers_are_set_as_the_style_has_them() -> None:
    facts = languages.get("de").typography
    assert set_numbers(facts, None) is facts
    assert set_numbers(facts, find_style(("de-CH",), "de")).group == "’"
