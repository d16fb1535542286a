"""Toy: how it negates."""

from __future__ import annotations

from checker.languages.negation_facts import NegationFacts
from checker.languages.word_lists import split_phrases, split_words

FACTS = NegationFacts(
    words=split_words("so"),
    idle=split_phrases("so bade"),
    hints=split_phrases("tupu, bila ya"),
    stems=split_words("katal"),
    prefixes=split_words("ku"),
)
