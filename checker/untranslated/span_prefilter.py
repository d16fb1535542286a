"""The first look for foreign spans: could a text hold one? Mostly it could not.

What it must equal: where `may_hold_foreign` says no, the search of ``foreign_spans`` finds nothing.
``tests/untranslated/test_span_prefilter.py`` compares; only ``foreign_spans`` asks.
"""

from __future__ import annotations

from checker.identification.non_text import mask_non_text
from checker.identification.prefilter import get_home_words, get_seen_words
from checker.untranslated.thresholds import LEAVE, RETURN, STRANGE_WORD


def may_hold_foreign(text: str, language: str, codes: tuple[str, ...]) -> bool:
    """Whether a text in ``language`` may hold words of another of ``codes``, by looks.

    Texts without usual small words, and those that are all in capitals, are not judged by looks: they may.
    """
    here, words = get_home_words(language, codes), get_seen_words(text)
    known = here.sort_words(words)
    if words.different.isdisjoint(known.usual):
        return True
    strange = words.different - known.calm
    if strange and here.score_strange(text, strange) < -(LEAVE + RETURN) and here.has_small(strange, STRANGE_WORD):
        return True
    return not known.shouted.isdisjoint(words.different) and mask_non_text(text).isupper()
