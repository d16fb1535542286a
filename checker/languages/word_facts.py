"""The type of a language's word facts: what tells it apart from others, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from checker.languages.kept_words import KeptWords
from checker.languages.word_lists import Lexicon


@dataclass(frozen=True, kw_only=True)
class FunctionWords:
    """The small words that hold sentences together, in small letters, by what they do."""

    connectives: frozenset[str]
    """Those that stand in names and titles too: articles, prepositions, the words for "and" and "or"."""
    clause_words: frozenset[str]
    """Those that make a clause, and stand in no name: pronouns and the commonest verb forms."""
    others: frozenset[str]
    """The rest of them: possessives, conjunctions, adverbs."""
    articles: frozenset[str]
    """The articles, also those that are one word with a preposition: what leads to a noun."""

    @cached_property
    def every(self) -> frozenset[str]:
        """All of them."""
        return self.connectives | self.clause_words | self.others


@dataclass(frozen=True, kw_only=True)
class Borrowings:
    """What the language has from other languages."""

    loan_words: frozenset[str]
    """Words and phrases of other languages that are at home in this one, in small letters."""
    learned_endings: tuple[str, ...]
    """The endings of learned words from Latin and Greek: a word with one that two languages share may be both's."""


@dataclass(frozen=True, kw_only=True)
class Inflection:
    """How forms of a word end."""

    endings: tuple[str, ...]
    """The endings of inflected forms: where a word is known, its forms are."""
    verb_form: re.Pattern[str]
    """Matches the whole of a word that is a verb form nearly always."""
    adjective_endings: tuple[str, ...] = ()
    """The endings of an adjective before its noun. Optional: for languages in which these endings tell one."""


@dataclass(frozen=True, kw_only=True)
class Capitals:
    """Where a word has a capital inside a sentence, names apart."""

    on_nouns: bool = False
    """Whether common nouns have one, so that it is no sign of a name. Optional: hardly any language does."""
    on_titles: bool = False
    """Whether all content words of names and titles have one. Optional: for languages that do so."""


@dataclass(frozen=True, kw_only=True)
class Compounding:
    """How two words are written as one."""

    links: tuple[str, ...]
    """The strings that may stand between the two; an empty one if they may follow each other as they are."""
    dropped: tuple[str, ...] = ()
    """Endings that the first of the two may lose. Optional: where it does."""


@dataclass(frozen=True, kw_only=True)
class Elision:
    """What is left of a word beside an apostrophe."""

    letters: frozenset[str]
    """The single letters that are no word but beside an apostrophe."""


@dataclass(frozen=True, kw_only=True)
class WordFacts:
    """What is known of a language's words: their frequency, what the small ones do, how they are formed and written."""

    lexicon: Lexicon
    """The words and their frequency."""
    function_words: FunctionWords
    """The small words."""
    borrowings: Borrowings
    """What comes from other languages."""
    inflection: Inflection
    """The forms of a word."""
    capitals: Capitals
    """Where words have a capital."""
    kept_words: KeptWords = field(default_factory=lambda: KeptWords(None))
    """How often translations leave its words as they are. Optional: without it, only what a word looks like tells."""
    compounding: Compounding | None = None
    """How compounds are written. Optional: None where two words are not written as one."""
    elision: Elision | None = None
    """What an apostrophe leaves. Optional: None where no word is cut to a letter."""
    said_twice: frozenset[str] = frozenset()
    """Function words that may stand twice in a row: nous nous, that that. Optional: without them none may."""

    @cached_property
    def one_letter_words(self) -> frozenset[str]:
        """The function words of one letter that are words by themselves."""
        letters = frozenset(word for word in self.function_words.every if len(word) == 1)
        return letters - self.elision.letters if self.elision is not None else letters

    def may_be_verb(self, word: str) -> bool:
        """Whether a word in small letters makes a clause, by itself or by its form."""
        return word in self.function_words.clause_words or self.inflection.verb_form.fullmatch(word) is not None
