"""TODO: which language, and where its facts come from.

What is known of a language's words. ``function_words`` are the small words that hold sentences together, in small
letters; ``connectives`` those of them that stand in names and titles too (of, and, the). ``verbs`` are verb forms
and pronouns that make a clause; ``verb_form`` matches words that are verb forms nearly always. ``articles`` are the
articles; ``elided`` the single letters that stand only beside an apostrophe. ``endings`` are those of inflected
forms (so that a form is known where the word is), ``adjective_endings`` those of adjectives before a noun,
``learned_endings`` those of learned words, which languages share. ``loan_words`` are words and phrases of other
languages that are at home in this one, in small letters. ``nouns_capitalised`` says that common nouns are written
with a capital (so that a capital is no sign of a name), ``titles_capitalised`` that names and titles have a capital
on all their content words. ``compound_links`` are the strings that may stand between the two parts of a compound;
none: words are not joined.
"""

from __future__ import annotations

from pathlib import Path

from checker.languages.word_facts import Lexicon, WordFacts

FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    # function_words=split_words(""),
    # connectives=split_words(""),
    # verbs=split_words(""),
    # loan_words=split_words(""),
    # nouns_capitalised=False,
    # titles_capitalised=False,
    # compound_links=(),
    # articles=split_words(""),
    # elided=split_words(""),
    # verb_form=None,
    # endings=(),
    # adjective_endings=(),
    # learned_endings=(),
)
