from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import languages
from checker.languages.country_names import CountryNames

FILE = """\
# A remark.
XA Toyland toyish ~Toyville
XA,XB North-Éast
-- New-Toyland
"""


@pytest.fixture
def names(tmp_path: Path) -> CountryNames:
    path = tmp_path / "countries.txt"
    path.write_text(FILE, encoding="utf-8")
    return CountryNames([path], [], ("", "s"))


def find(names: CountryNames, text: str) -> tuple[str, bool] | None:
    form = names.find_form(text.split())
    return None if form is None else (",".join(sorted(form.codes)), form.strong)


def test_endings_and_capitals(names: CountryNames) -> None:
    for text in ("Toyland", "Toylands", "toyish", "Toyish", "toyishs"):
        assert find(names, text) == ("XA", True)
    assert find(names, "toyland") is None
    assert find(names, "Toylandy") is None


def test_cities_are_weak(names: CountryNames) -> None:
    assert find(names, "Toyville") == ("XA", False)


def test_several_words_and_accents(names: CountryNames) -> None:
    for text in ("North Éast", "North Easts of", "North East"):
        assert find(names, text) == ("XA,XB", True)
    assert find(names, "North West") is None
    assert find(names, "North") is None


def test_what_holds_a_country_and_is_none(names: CountryNames) -> None:
    assert find(names, "New Toyland") == ("", True)


@given(st.lists(st.sampled_from(["Toyland", "Toylands", "US", "USs", "Toy", "Toys", "West", "a"]), min_size=1))
def test_the_first_look_misses_nothing(words: list[str]) -> None:
    names = CountryNames((), (), ("", "s"))
    vars(names)["_written"] = {
        "Toyland": [("XA", "Toyland", False)],
        "US": [("XB", "US", False)],
        "Toy": [("XC", "Toy", True)],
    }
    if any(names.find_form(words, at) for at in range(len(words))):
        assert names.may_name(words)


def test_beginnings(names: CountryNames) -> None:
    assert names.beginnings["XA"] == {"toyland", "toyish", "toyville", "north"}


def test_nothing_without_files() -> None:
    assert CountryNames().find_form(["Toyland"]) is None


def test_all_languages_know_the_same_countries() -> None:
    known = {code: languages.get(code).names.countries.beginnings.keys() for code in languages.codes()}
    every = {code for own in known.values() for code in own}
    assert {code: sorted(every - own) for code, own in known.items() if every - own} == {}
