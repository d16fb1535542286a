"""Quotations as any known language sets them off; a language that is added brings its marks."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import languages
from checker.languages.language import Language
from checker.languages.quotation_marks import (
    compile_quotation_pattern,
    get_apostrophes,
    get_closing_marks,
    get_opening_marks,
    get_quotation_pairs,
    may_hold_quotation,
)
from checker.languages.typography_facts import TypographyFacts


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("Il dit « non » et « oui ».", ["« non »", "« oui »"]),
        ("Er sagt »nein« und „ja“.", ["»nein«", "„ja“"]),
        ("Er schreibt „ja” und „nein\" mit der Tastatur.", ["„ja”", '„nein"']),
        ("She says “no” and \"yes\" aloud.", ["“no”", '"yes"']),
        ("Man liest ‚halb‘, ‚ganz’, ›innen‹ und ‹aussen›.", ["‚halb‘", "‚ganz’", "›innen‹", "‹aussen›"]),
        ("They call it ‘the dog’s day’, don’t they?", ["‘the dog’s day’"]),
        ("It's 'the dog's day', isn't it?", ["'the dog's day'"]),
        ("L'eau de l'étang n'est pas d'ici.", []),
        ("The dogs' and the cats' dinner", []),
        ("Er sagt „nein und geht.", []),
        ("", []),
    ],
)  # fmt: skip
def test_quotations(text: str, quotations: list[str]) -> None:
    assert [match.group() for match in compile_quotation_pattern().finditer(text)] == quotations


def test_marks_are_those_of_the_languages_and_of_keyboards() -> None:
    pairs = get_quotation_pairs()
    for code in languages.codes():
        assert set(languages.get(code).typography.quotes) <= set(pairs)
    assert ('"', '"') in pairs
    assert get_opening_marks() == {opening for opening, _ in pairs}
    assert get_closing_marks() == {closing for _, closing in pairs}
    assert get_apostrophes() == {"'", "’"}


@pytest.fixture
def corner_marks() -> Iterator[None]:
    typography = TypographyFacts(decimal=".", group=",", groups=",", quotes=(("「", "」"),), apostrophe="ʼ")
    languages.register(Language("xx", "Toy", typography=typography))
    languages.register(Language("xy", "Toy without typography"))
    yield
    languages.unregister("xx")
    languages.unregister("xy")


def test_a_language_that_is_added_brings_its_marks(corner_marks: None) -> None:
    assert compile_quotation_pattern().findall("a 「b」 c") == ["「b」"]
    assert "ʼ" in get_apostrophes()


def test_its_marks_go_with_it() -> None:
    assert compile_quotation_pattern().findall("a 「b」 c") == []
    assert "ʼ" not in get_apostrophes()


@given(st.text(alphabet="ab '’‘‚‹›«»„“”\".", max_size=60))
def test_a_quotation_begins_and_ends_with_its_marks(text: str) -> None:
    pairs = set(get_quotation_pairs())
    end = 0
    for match in compile_quotation_pattern().finditer(text):
        assert (match[0][0], match[0][-1]) in pairs
        assert len(match[0]) > 1
        assert match.start() >= end
        end = match.end()
    assert may_hold_quotation(text) or not end


def test_apostrophes_open_no_quotation() -> None:
    assert not may_hold_quotation("L'eau de l’étang, the dogs' dinner”")
    assert may_hold_quotation("It is 'the")


@pytest.mark.parametrize("unit", ["„a ", "‘a’a", "'a'a ", "“a", '"a„', "»a»", "‚a‘‚"])
def test_linear_on_odd_text(unit: str) -> None:
    started = time.process_time()
    list(compile_quotation_pattern().finditer(unit * 20_000))
    assert time.process_time() - started < 5
