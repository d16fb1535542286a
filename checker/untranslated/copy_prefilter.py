"""The first look for copies: could a word of the other version have been left in a text? Mostly it could not.

What it must equal: where `may_be_copied` says no, ``compare_texts`` finds nothing.
``tests/untranslated/test_copy_prefilter.py`` compares; only ``copied_text`` asks.
"""

from __future__ import annotations

from checker import languages as registry
from checker.untranslated.comparable_words import get_comparable_vocabulary
from checker.untranslated.copied_word_features import get_copy_rater


def may_be_copied(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether a word that could have been left in ``text`` stands in both, in whatever letters."""
    common = get_comparable_vocabulary(text) & get_comparable_vocabulary(other)
    return bool(common) and any(map(get_copy_rater(language, other_language, registry.codes()).is_suspect, common))
