"""What a language's words may mean."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker import languages
from checker.languages.language import Language
from checker.quantities import lexicon
from checker.quantities.lexicon import QuantityLexicon, get_lexicon


def test_words_mean_all_that_their_tables_say() -> None:
    quarter, second = (get_lexicon("en").look_up(word) for word in ("quarter", "second"))
    assert quarter is not None
    assert second is not None
    assert (quarter.fraction, second.ordinal) == (Fraction(1, 4), 2)


def test_words_are_known_without_their_accents() -> None:
    known = get_lexicon("de")
    assert known.look_up("dreissig") is known.look_up("dreißig") is not None


def test_an_article_is_no_reason_to_look_closer() -> None:
    one = get_lexicon("de").look_up("eine")
    assert one is not None
    assert not one.triggers


def test_idioms_are_found_by_the_word_that_may_begin_a_quantity() -> None:
    idioms = get_lexicon("en").idioms
    assert (("big", "four"), 1) in idioms["four"]
    assert all(words[before] == word for word, group in idioms.items() for words, before in group)


def test_it_forgets_when_it_knows_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "MOST_WORDS_KEPT", 3)
    known = QuantityLexicon(languages.get("de").quantities)
    for number in range(50):
        known.look_up(f"brombeere{number}")
    assert len(known.words) <= 5
    assert known.look_up("zwei") is not None


def test_a_language_that_is_replaced_is_read_anew() -> None:
    english, german = languages.get("en"), languages.get("de")
    languages.register(Language("xx", "Toy", quantities=english.quantities))
    try:
        assert get_lexicon("xx").facts is english.quantities
        languages.register(Language("xx", "Toy", quantities=german.quantities))
        assert get_lexicon("xx").facts is german.quantities
    finally:
        languages.unregister("xx")
    with pytest.raises(LookupError):
        get_lexicon("xx")
