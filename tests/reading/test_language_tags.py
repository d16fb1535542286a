from __future__ import annotations

import unicodedata

import pytest

from checker import languages
from checker.reading.language_tags import find_declared_language, get_base_tag, get_known_language


@pytest.mark.parametrize("code", languages.codes())
def test_every_language_of_the_registry_is_known_by_tag_and_name(code: str) -> None:
    name = languages.get(code).english_name
    for tag in (
        code,
        code.upper(),
        f"{code}-CH",
        f"{code}_CH",
        f"{code}-Latn-CH",
        f"{code}@custom",
        name,
        f" {name.upper()} ",
    ):
        assert get_known_language(tag) == code, tag


@pytest.mark.parametrize("tag", ["hu", "zh-Hant", "", "x", "demo", "de_", "de.x", "Klingon"])
def test_what_is_no_known_language(tag: str) -> None:
    assert get_known_language(tag) is None


@pytest.mark.parametrize(("tag", "base"), [("hu_HU", "hu"), ("ZH-Hant", "zh"), (" fr ", "fr"), ("de@latin", "de")])
def test_the_base_of_a_tag(tag: str, base: str) -> None:
    assert get_base_tag(tag) == base


def test_what_an_attribute_declares() -> None:
    assert find_declared_language("pt-BR") == "pt"
    assert find_declared_language("{{ lang }}") is None
    assert find_declared_language(None) is None


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("Deutsch", "de"),
        ("français", "fr"),
        (unicodedata.normalize("NFD", "Français"), "fr"),
        ("francais", "fr"),
        ("deu", "de"),
        ("ger", "de"),
        ("FRA", "fr"),
        ("deu_CH", "de"),
        ("eng", "en"),
        ("ger-many", None),
        ("fre-sh", None),
        ("allemand", None),
        ("spa", None),
    ],
)
def test_languages_by_what_they_call_themselves_and_by_long_codes(tag: str, code: str | None) -> None:
    assert get_known_language(tag) == code
