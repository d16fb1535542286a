"""English words: the small ones that make sentences, and the foreign ones that are at home."""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.word_facts import Lexicon, WordFacts, list_words, read_phrases

CONNECTIVES = list_words("""
a an the of and or for in on at to by with from s over under against without within into upon between
""")
VERBS = list_words("""
i you he she it we they me him us them who which that this these those there what how why
is are was were be been being am has have had having do does did don didn doesn isn aren wasn weren won wouldn couldn
can could will would shall should may might must cannot said says say get got goes went go going come came make makes
made take takes took see seen know knows knew think want wants wanted need needs let lets keep keeps becomes became
remains remained seems looks gave give gives found find shows told tell tells asked ask asks called call left kept
nobody somebody anybody everybody nothing something anything everything someone anyone everyone
""")
OTHERS = list_words("""
as my your his its our their if when where while because although though than then not no so but also only just very too
about after before during since until such all some any more most much many few each every both other another same own
out up down off again still even never always here now well
""")
FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    function_words=CONNECTIVES | VERBS | OTHERS,
    connectives=CONNECTIVES,
    verbs=VERBS,
    articles=list_words("the a an"),
    elided=list_words("d s t m"),
    verb_form=re.compile(r"\w{3,}ed"),
    learned_endings=(
        "tion",
        "tions",
        "sion",
        "sions",
        "able",
        "ables",
        "ible",
        "ibles",
        "age",
        "ages",
        "ence",
        "ences",
        "ance",
        "ances",
        "ment",
        "ments",
        "al",
        "als",
        "ale",
        "ales",
        "ant",
        "ants",
        "ent",
        "ents",
        "ure",
        "ures",
        "ude",
        "udes",
        "ine",
        "ines",
        "ive",
        "ives",
        "um",
        "us",
        "is",
        "ose",
        "oses",
        "ate",
        "ates",
        "ite",
        "ites",
    ),
    endings=("s", "es", "d", "ed", "r", "ly", "able", "al", "ing"),
    loan_words=read_phrases(Path(__file__).with_name("loan_words.txt")),
    titles_capitalised=True,
)
