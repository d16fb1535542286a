"""The functions of the public API on any text: no crash, exact offsets, the same answer twice."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import checker
from tests.fuzz.texts import SENTENCES, examples, joined, scraps, texts, versions

languages = st.sampled_from(sorted(SENTENCES))


@examples(60)
@given(texts, st.sampled_from([*SENTENCES, None]))
def test_sentences_cover_all_that_is_not_white_space(text: str, language: str | None) -> None:
    spans = checker.split_sentences(text, language)
    assert spans == checker.split_sentences(text, language)
    at = 0
    for start, end in spans:
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        at = end
    assert not text[at:].strip()


@examples(100)
@given(st.one_of(texts, joined(scraps, 4), versions), languages)
def test_quantities_stand_where_they_say(text: str, language: str) -> None:
    found = checker.find_quantities(text, language)
    assert list(map(repr, found)) == list(map(repr, checker.find_quantities(text, language)))
    at = 0
    for quantity in found:
        assert at <= quantity.start < quantity.end <= len(text)
        assert quantity.surface == text[quantity.start : quantity.end]
        assert quantity.surface == quantity.surface.strip()
        for each in quantity.ends:
            assert 0 <= each.start <= each.end <= len(text)
        at = quantity.end


@examples(60)
@given(st.one_of(texts, versions), languages)
def test_foreign_spans_stand_where_they_say(text: str, language: str) -> None:
    found = checker.find_foreign_spans(text, language)
    assert found == checker.find_foreign_spans(text, language)
    at = 0
    for span in found:
        assert at <= span.start < span.end <= len(text)
        assert span.language != language
        at = span.end


@examples(60)
@given(texts, st.lists(languages, min_size=1, max_size=3, unique=True))
def test_language_is_one_of_those_asked_for(text: str, asked: list[str]) -> None:
    found = checker.identify_language(text, asked)
    assert found is None or found in asked
    assert found == checker.identify_language(text, asked)


@examples(25)
@example([], [], "fr", "de")
@example(["", " "], ["\x00"], "fr", "fr")
@given(st.lists(texts, max_size=12), st.lists(texts, max_size=12), languages, languages)
def test_every_sentence_is_in_one_bead(source: list[str], target: list[str], one: str, other: str) -> None:
    beads = checker.align(source, target, one, other)
    assert beads == checker.align(source, target, one, other)
    assert sorted(n for bead in beads for n in bead.source) == list(range(len(source)))
    assert sorted(n for bead in beads for n in bead.target) == list(range(len(target)))
    assert all(0 <= bead.score <= 1 for bead in beads)


@pytest.mark.parametrize("text", ["", " ", "\x00", "\ud800", "a\udfffb 3 km", "\ufeff", "\U0010ffff" * 3])
@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_odd_texts_are_read(text: str, language: str) -> None:
    checker.find_quantities(text, language)
    checker.find_foreign_spans(text, language)
    checker.identify_language(text)
    checker.split_sentences(text, language)
    checker.align([text], [text], language, "en")
