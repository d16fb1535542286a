"""Toy: how it writes names."""

from __future__ import annotations

from checker.languages.proper_name_facts import ProperNameFacts
from checker.languages.word_lists import split_words

FACTS = ProperNameFacts(
    inflections=split_words("u"), endings=split_words("isto"), sounds={"zz": "C", "k": "k"}, vowels="aeiou"
)
