"""TODO: which language, and where its facts come from.

The sentence facet of one language.
"""

from __future__ import annotations

from checker.languages.sentence_facts import Abbreviations, Openings, SentenceFacts
from checker.languages.word_lists import split_words

FACTS = SentenceFacts(
    # What a stop belongs to without ending a sentence.
    abbreviations=Abbreviations(
        # What stands before a name: never the end of a sentence, also when written in capitals.
        titles=split_words(""),
        # Abbreviations that point forward (`for example`): never the end of a sentence.
        pointing=split_words(""),
        # Abbreviations that may end a sentence: they do when the next word is one of the starters.
        rarely=split_words(""),
        # Abbreviations that close a list (`and so on`): they end a sentence when the next word has a capital.
        often=split_words(""),
        # Words with a capital that go on after one of `often` (`5 p.m. Friday`). Optional: most languages have
        # none.
        # often_continued=split_words(""),
        # Abbreviations of what is numbered (`p`, `Fig`): no end before a number, a Roman number, a letter.
        numbered=split_words(""),
        # Those of them that are words too (`no`, `chap`): no end before figures, plain words otherwise. Optional: a
        # language may have no such word.
        # counted=split_words(""),
        # How compounds of `numbered` end (`Hauptstr`). Optional: for languages that write compounds as one word.
        # numbered_endings=(),
    ),
    # What shows that a sentence begins.
    openings=Openings(
        # Function words, capitalised, that begin sentences and are no part of names.
        starters=split_words(""),
        # Those whose capital inside a sentence can only mean that another sentence began: a heading without a stop
        # came before, or a semicolon or dash ended it. Not the pronouns that are capitalised everywhere.
        strong_starters=split_words(""),
        # Starters that also stand in names, after initials: J. Le Goff. Optional: a language may have no such name.
        # particles=split_words(""),
        # Words often left without their capital at the start of a sentence. Optional: where keyboards lack the
        # letter.
        # uncapitalised=split_words(""),
    ),
    # What stands before the apostrophe when a word loses its vowel before another, in small letters (`l`, `qu`): an
    # abbreviation may follow it. Optional: for languages that elide.
    # elided=split_words(""),
    # Ordinals written with a stop (`3.`). Optional: None where they are written otherwise.
    # ordinals=OrdinalStops(
    #     # Words before an ordinal: articles, possessives, prepositions.
    #     leads=split_words(""),
    #     # Words that go on after an ordinal, such as months: never an end between the two.
    #     followers=split_words(""),
    # ),
    # Verbs that follow the name of a speaker after direct speech (`"Why?" Mary asked.`). Optional: for languages in
    # which the name comes first.
    # speech_verbs=split_words(""),
    # The letters, small and without accents, one of which every word has that is written out: a word without is
    # taken for an abbreviation. Optional: these are those of the Latin alphabet.
    # vowels='aeiouyæœø',
    # Whether common nouns are capitalised, so that a capital is weak evidence. Optional: hardly any language does.
    # capital_nouns=False,
    # How many times as many characters a text takes in the language as in one that takes few. Optional: where
    # nobody has counted, the rest of an article tells.
    # length=1.0,
)
