"""TODO: which language, and where its facts come from.

What negates, and what may. All in small letters with straight apostrophes; a phrase has spaces.
"""

from __future__ import annotations

from checker.languages.negation_facts import NegationFacts
from checker.languages.word_lists import split_words

FACTS = NegationFacts(
    # The words that negate wherever they stand (not, never, without).
    words=split_words(""),
    # What is written to the end of a verb and negates it (n't). Optional: for languages that do so.
    # endings=split_words(""),
    # Words that negate only together with one of `completions` behind them (ne … pas), with their apostrophe where
    # they lose a vowel. Optional: most languages negate with one word.
    # particles=split_words(""),
    # What completes one of `particles`. Optional: as above.
    # completions=split_words(""),
    # Phrases with a word that negates, for which another language may well have one without (not only, if not).
    idle=split_words(""),
    # Words and phrases that may stand for a negation of another language (only, unless, hardly).
    hints=split_words(""),
    # The beginnings of words that may (fail, refus): the whole word counts, too.
    stems=split_words(""),
    # What is put before a word to say its contrary (un-).
    prefixes=split_words(""),
    # What is put behind a word to say that there is none (-less). Optional: for languages that do so.
    # suffixes=split_words(""),
)
