"""The first look at a text lets nothing pass that the thorough look would find."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker import languages
from checker.identification import prefilter
from checker.identification.language_verdict import judge_language
from checker.untranslated import copy_prefilter
from checker.untranslated.copied_text import compare_texts, find_copied
from checker.untranslated.foreign_spans import find_foreign_spans, looks_foreign, search_spans

CODES = languages.codes()
PIECES = (
    "Le pont rouvre lundi", "après un an de travaux", "et les habitants sont contents", "nach einem Jahr Bauzeit",
    "die Brücke ist wieder offen", "und der Rat hat zugestimmt", "the bridge was closed", "for more than a year",
    "which nobody had expected", "handle", "Vorlage", "piscine", "shelf", "Anna Weber", "FIFA", "iPhone", "WebGlass",
    "https://example.org/der-die-das", "COVID-19", "«", "»", "„", "“", "'", "l'eau", "3 km", "C3PO", "%(name)s", "\n",
    "DER RAT", "THE COUNCIL", ",", ".", "—", "no", "Grüezi",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)
LANGUAGES = st.sampled_from(CODES)


@given(TEXTS, LANGUAGES)
@example("%(name)s DER RAT FIFA", "en")  # small letters only where they are masked
@settings(max_examples=300)
def test_what_looks_at_home_holds_no_foreign_span(text: str, language: str) -> None:
    assert looks_foreign(text, language, CODES) or not search_spans(text, language, CODES)


@given(TEXTS, LANGUAGES, TEXTS, LANGUAGES)
@settings(max_examples=300)
def test_what_can_be_no_copy_is_none(text: str, language: str, other: str, other_language: str) -> None:
    if language != other_language and not copy_prefilter.may_be_copied(text, language, other, other_language):
        assert not compare_texts(text, language, other, other_language, frozenset())


@given(
    st.lists(st.sampled_from([piece for piece in PIECES if piece.isalpha() or " " in piece])).map(" ".join), LANGUAGES
)
@settings(max_examples=300)
def test_what_is_its_own_is_judged_so(text: str, language: str) -> None:
    if prefilter.measure_own_lead(text, language, CODES):
        verdict = judge_language(text, CODES)
        assert (verdict.language, verdict.confidence >= 0.9) == (language, True)


def test_ordinary_text_passes_and_other_text_does_not() -> None:
    assert prefilter.measure_own_lead("Die Brücke ist nach einem Jahr wieder offen.", "de", CODES)
    assert not prefilter.measure_own_lead("Die Brücke ist nach einem Jahr wieder offen.", "fr", CODES)
    assert not looks_foreign("Die Brücke ist nach einem Jahr wieder offen.", "de", CODES)
    assert looks_foreign("Die Brücke ist nach einem Jahr offen, and nobody had expected that.", "de", CODES)


def test_a_full_table_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prefilter, "TABLE_SIZE", 4)
    prefilter.get_home_words.cache_clear()
    copy_prefilter.get_copy_suspects.cache_clear()
    found = [
        [(span.start, span.end) for span in find_foreign_spans("Der Rat, which nobody had expected, tagt heute.", "de")]
        + [(one.start, one.end) for one in find_copied("Le handle en bois.", "fr", "The wooden handle.", "en")]
        for _ in range(3)
    ]
    prefilter.get_home_words.cache_clear()
    copy_prefilter.get_copy_suspects.cache_clear()
    assert found[0] == found[1] == found[2] == [(9, 34), (3, 9)]
