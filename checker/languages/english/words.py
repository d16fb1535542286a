"""English words: the small ones that make sentences, and the foreign ones that are at home."""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.kept_words import KeptWords
from checker.languages.latin_endings import ENDINGS
from checker.languages.word_facts import Borrowings, Capitals, Elision, FunctionWords, Inflection, WordFacts
from checker.languages.word_lists import Lexicon, read_phrases, split_words

_CONNECTIVES = split_words("""
a an the of and or for in on at to by with from s over under against without within into upon between
""")
_CLAUSE_WORDS = split_words("""
i you he she it we they me him us them who which that this these those there what how why
is are was were be been being am has have had having do does did don didn doesn isn aren wasn weren won wouldn couldn
can could will would shall should may might must cannot said says say get got goes went go going come came make makes
made take takes took see seen know knows knew think want wants wanted need needs let lets keep keeps becomes became
remains remained seems looks gave give gives found find shows told tell tells asked ask asks called call left kept
nobody somebody anybody everybody nothing something anything everything someone anyone everyone
""")
_OTHERS = split_words("""
as my your his its our their if when where while because although though than then not no so but also only just very too
about after before during since until such all some any more most much many few each every both other another same own
out up down off again still even never always here now well
""")
FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    kept_words=KeptWords(Path(__file__).with_name("kept_words.txt")),
    function_words=FunctionWords(
        connectives=_CONNECTIVES,
        clause_words=_CLAUSE_WORDS,
        others=_OTHERS,
        articles=split_words("the a an"),
    ),
    borrowings=Borrowings(
        loan_words=read_phrases(Path(__file__).with_name("loan_words.txt")),
        learned_endings=ENDINGS,
    ),
    inflection=Inflection(
        endings=("s", "es", "d", "ed", "r", "ly", "able", "al", "ing"),
        verb_form=re.compile(r"\w{3,}ed"),
    ),
    capitals=Capitals(on_titles=True),
    elision=Elision(letters=split_words("d s t m")),
    said_twice=split_words("that had her is you it do so very really about"),
)
