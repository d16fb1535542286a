"""A language and its facets, from a folder or handed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import languages
from checker.languages.language import Language
from checker.languages.page_facts import PageFacts
from tests.languages import toy

FACTS = PageFacts(furniture=frozenset({"rudi"}), translator=frozenset())


def test_facets_come_from_the_folder(toy_language: Language) -> None:
    assert toy_language.page.furniture == {"nyumbani", "rudi", "soma zaidi"}
    assert toy_language.page is toy_language.page
    assert Path(toy_language.folder) == Path(toy.__file__).parent
    assert toy_language.catalogue is None
    assert repr(toy_language) == "Language('xx')"


def test_facets_may_be_handed_over() -> None:
    language = Language("xx", "Toy", page=FACTS)
    assert language.page is FACTS
    assert language.folder == ""
    with pytest.raises(LookupError, match="sentences"):
        _ = language.sentences


def test_a_language_without_a_facet_says_so() -> None:
    with pytest.raises(LookupError):
        _ = Language("xx", "Toy", "tests.languages").page


def test_the_registry_knows_what_was_added_until_it_is_taken_out() -> None:
    before = languages.codes()
    languages.register(Language("xx", "Toy"))
    assert languages.codes() == (*before, "xx")
    languages.unregister("xx")
    languages.unregister("xx")
    assert languages.codes() == before
    with pytest.raises(LookupError, match="xx"):
        languages.get("xx")


def test_a_language_is_known_by_its_english_name_while_it_is_there() -> None:
    assert (languages.find_by_name("french"), languages.find_by_name("Toy")) == ("fr", None)
    languages.register(Language("xx", "Toy"))
    try:
        assert languages.find_by_name("TOY") == "xx"
    finally:
        languages.unregister("xx")
    assert languages.find_by_name("toy") is None
