"""TODO: which language, and where its facts come from.

What is known of a language's words: their frequency, what the small ones do, how they are formed and written.
"""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.word_facts import Borrowings, Capitals, FunctionWords, Inflection, WordFacts
from checker.languages.word_lists import Lexicon, split_words

FACTS = WordFacts(
    # The words and their frequency.
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    # The small words.
    function_words=FunctionWords(
        # Those that stand in names and titles too: articles, prepositions, the words for "and" and "or".
        connectives=split_words(""),
        # Those that make a clause, and stand in no name: pronouns and the commonest verb forms.
        clause_words=split_words(""),
        # The rest of them: possessives, conjunctions, adverbs.
        others=split_words(""),
        # The articles, also those that are one word with a preposition: what leads to a noun.
        articles=split_words(""),
    ),
    # What comes from other languages.
    borrowings=Borrowings(
        # Words and phrases of other languages that are at home in this one, in small letters.
        loan_words=split_words(""),
        # The endings of learned words from Latin and Greek: a word with one that two languages share may be both's.
        learned_endings=(),
    ),
    # The forms of a word.
    inflection=Inflection(
        # The endings of inflected forms: where a word is known, its forms are.
        endings=(),
        # Matches the whole of a word that is a verb form nearly always.
        verb_form=re.compile(r""),
        # The endings of an adjective before its noun. Optional: for languages in which these endings tell one.
        # adjective_endings=(),
    ),
    # Where words have a capital.
    capitals=Capitals(
        # Whether common nouns have one, so that it is no sign of a name. Optional: hardly any language does.
        # on_nouns=False,
        # Whether all content words of names and titles have one. Optional: for languages that do so.
        # on_titles=False,
    ),
    # How often translations leave its words as they are. Optional: without it, only what a word looks like tells.
    # kept_words=(),
    # How compounds are written. Optional: None where two words are not written as one.
    # compounding=Compounding(
    #     # The strings that may stand between the two; an empty one if they may follow each other as they are.
    #     links=(),
    #     # Endings that the first of the two may lose. Optional: where it does.
    #     # dropped=(),
    # ),
    # What an apostrophe leaves. Optional: None where no word is cut to a letter.
    # elision=Elision(
    #     # The single letters that are no word but beside an apostrophe.
    #     letters=split_words(""),
    # ),
    # Function words that may stand twice in a row: nous nous, that that. Optional: without them none may.
    # said_twice=split_words(""),
)
