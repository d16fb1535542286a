"""The first look at a text lets nothing pass that the thorough look would judge otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from checker.identification import prefilter
from checker.identification.certainty import SURE
from checker.identification.language_verdict import judge_expected, judge_language
from checker.identification.prefilter import get_home_words, get_seen_words, measure_own_lead
from checker.identification.word_scores import get_word_scores
from tests.identification.mixtures import CODES, LANGUAGES, PLAIN_TEXTS, TEXTS


@given(TEXTS | PLAIN_TEXTS, LANGUAGES)
@settings(max_examples=400)
def test_what_is_its_own_is_judged_so(text: str, language: str) -> None:
    if measure_own_lead(text, language, CODES):
        verdict = judge_language(text, CODES)
        assert (verdict.language, verdict.confidence >= SURE) == (language, True)


@given(TEXTS, LANGUAGES)
@settings(max_examples=300)
def test_the_lead_is_none_too_large(text: str, language: str) -> None:
    lead = measure_own_lead(text, language, CODES)
    if lead:
        assert judge_expected(text, language, CODES).confidence <= judge_language(text, CODES).confidence + 1e-9


def test_ordinary_text_passes_and_other_text_does_not() -> None:
    assert measure_own_lead("Die Brücke ist nach einem Jahr wieder offen.", "de", CODES)
    assert not measure_own_lead("Die Brücke ist nach einem Jahr wieder offen.", "fr", CODES)
    assert not measure_own_lead("Anna Weber, FIFA", "de", CODES)


def test_words_are_sorted_by_how_they_stand_to_the_language() -> None:
    here = get_home_words("de", CODES)
    words = get_seen_words("Die Brücke the RAT die die")
    assert words == (6, frozenset({"Die", "Brücke", "the", "RAT", "die"}))
    known = here.sort_words(words)
    assert words.different - known.calm == {"the"}
    assert "RAT" in known.shouted
    assert "die" in known.usual
    assert here.has_small(frozenset({"the"}), -1.5)
    assert here.score_strange("the the", frozenset({"the"})) == 2 * here.score_strange("the", frozenset({"the"})) < 0


def test_a_full_table_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prefilter, "TABLE_SIZE", 4)
    get_home_words.cache_clear()
    texts = ["Die Brücke ist nach einem Jahr wieder offen.", "The bridge is open again after one year."]
    found = [[measure_own_lead(text, "de", CODES) for text in texts] for _ in range(3)]
    assert len(get_home_words("de", CODES).sorted.seen) < 12
    get_home_words.cache_clear()
    assert found[0] == found[1] == found[2]
    assert found[0][0] > 0.0 == found[0][1]


def test_what_another_thread_sees_is_sorted_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """While words are being sorted none of them counts as seen, and who has a table keeps it when a new one begins."""
    monkeypatch.setattr(prefilter, "TABLE_SIZE", 4)
    here = prefilter.HomeWords(get_word_scores(CODES), CODES.index("de"))
    ask = here.lookup.get_row

    def look_in(word: str, first: bool = False) -> tuple[float, ...]:
        known = here.sorted
        assert word not in known.seen
        assert known.seen <= known.leads.keys()
        return ask(word, first)

    monkeypatch.setattr(here.lookup, "get_row", look_in)
    words = get_seen_words("Die Brücke ist nach einem Jahr offen")
    before = here.sort_words(words)
    assert before.seen == before.leads.keys() == words.different
    assert {"ist", "nach", "einem"} <= before.calm & before.usual
    after = here.sort_words(get_seen_words("the bridge"))
    assert after is not before
    assert after.seen == {"the", "bridge"}
    assert before.seen == before.leads.keys() == words.different
