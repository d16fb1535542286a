"""Toy: its small words."""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.word_facts import Lexicon, WordFacts, list_words, read_phrases

_CONNECTIVES = list_words("wa ya na lo ke mi so")
_VERBS = list_words("ni eko ana wana taka")
_OTHERS = list_words("sio yote huu hapo leo kesho sana bado")

FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    function_words=_CONNECTIVES | _VERBS | _OTHERS,
    connectives=_CONNECTIVES,
    verbs=_VERBS,
    loan_words=read_phrases(Path(__file__).with_name("loan_words.txt")),
    articles=list_words("wa"),
    verb_form=re.compile(r"\w{3,}liza"),
    endings=("ni",),
    learned_endings=("izmo",),
)
