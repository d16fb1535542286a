"""What looks at home holds no foreign span."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings

from checker.identification import prefilter
from checker.untranslated.foreign_spans import find_foreign_spans, search_spans
from checker.untranslated.span_prefilter import may_hold_foreign
from tests.identification.mixtures import CODES, LANGUAGES, TEXTS


@given(TEXTS, LANGUAGES)
@example("%(name)s DER RAT FIFA", "en")  # small letters only where they are masked
@settings(max_examples=400)
def test_what_looks_at_home_holds_no_foreign_span(text: str, language: str) -> None:
    assert may_hold_foreign(text, language, CODES) or not search_spans(text, language, CODES)


def test_ordinary_text_is_not_searched() -> None:
    assert not may_hold_foreign("Die Brücke ist nach einem Jahr wieder offen.", "de", CODES)
    assert may_hold_foreign("Die Brücke ist nach einem Jahr offen, and nobody had expected that.", "de", CODES)
    assert may_hold_foreign("Grüezi", "de", CODES)  # no usual small word


def test_a_full_table_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prefilter, "TABLE_SIZE", 4)
    prefilter.get_home_words.cache_clear()
    text = "Der Rat, which nobody had expected, tagt heute."
    found = [[(span.start, span.end) for span in find_foreign_spans(text, "de")] for _ in range(3)]
    prefilter.get_home_words.cache_clear()
    assert found == [[(9, 34)]] * 3
