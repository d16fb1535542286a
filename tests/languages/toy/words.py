"""Toy: its small words."""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.word_facts import Borrowings, Capitals, FunctionWords, Inflection, WordFacts
from checker.languages.word_lists import Lexicon, read_phrases, split_words

FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    function_words=FunctionWords(
        connectives=split_words("wa ya na lo ke mi so"),
        clause_words=split_words("ni eko ana wana taka"),
        others=split_words("sio yote huu hapo leo kesho sana bado"),
        articles=split_words("wa"),
    ),
    borrowings=Borrowings(
        loan_words=read_phrases(Path(__file__).with_name("loan_words.txt")),
        learned_endings=("izmo",),
    ),
    inflection=Inflection(endings=("ni",), verb_form=re.compile(r"\w{3,}liza")),
    capitals=Capitals(),
)
