"""What sentence splitting needs to know of a language: abbreviations in classes, openers, number habits."""

from __future__ import annotations

from dataclasses import dataclass, field, fields


def listed(*texts: str) -> frozenset[str]:
    """The words of some lists written with white space between them. `_` stands for a space inside an entry."""
    return frozenset(word.replace("_", " ") for text in texts for word in text.split())


@dataclass(frozen=True)
class SentenceFacts:
    """The sentence facet of one language. All entries are written without their final stop, as cased in print.

    An abbreviation belongs to the strictest class it fits; its capitalised and upper-case forms are
    understood, except for entries of one letter. A word in no class ends a sentence at its stop.
    """

    never: frozenset[str] = field(default_factory=frozenset)
    """Abbreviations that point forward (titles before names, `for example`): never the end of a sentence."""
    rarely: frozenset[str] = field(default_factory=frozenset)
    """Abbreviations that may end a sentence: they do when the next word is one of `starters`."""
    often: frozenset[str] = field(default_factory=frozenset)
    """Abbreviations that may end a sentence: they do when the next word has a capital (`and so on`)."""
    before_number: frozenset[str] = field(default_factory=frozenset)
    """Abbreviations of what is numbered (page, figure): no end before a number, a plain word otherwise."""
    months: frozenset[str] = field(default_factory=frozenset)
    """Full names of months and other nouns that follow an ordinal: never an end between the two."""
    starters: frozenset[str] = field(default_factory=frozenset)
    """Function words, capitalised, that begin sentences and are no part of names."""
    strong_starters: frozenset[str] = field(default_factory=frozenset)
    """Those whose capital after a word without a stop shows that a heading came before. Not the pronouns
    that are capitalised anyway, nor the articles that names begin with when a capital follows."""
    uncapitalised: frozenset[str] = field(default_factory=frozenset)
    """Words often left without their capital at the start of a sentence, where keyboards lack the letter."""
    ordinal_stop: bool = False
    """Whether an ordinal is written with a stop (`3.`)."""
    capital_nouns: bool = False
    """Whether common nouns are capitalised, so that a capital is weak evidence."""


def merged(several: list[SentenceFacts]) -> SentenceFacts:
    """The facts of several languages taken together: for a text whose language is not known."""
    values: dict[str, object] = {}
    for each in fields(SentenceFacts):
        parts = [getattr(facts, each.name) for facts in several]
        values[each.name] = any(parts) if isinstance(each.default, bool) else frozenset().union(*parts)
    return SentenceFacts(**values)  # type: ignore[arg-type]
