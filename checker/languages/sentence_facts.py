"""What sentence splitting needs to know of a language: abbreviations in classes, openers, number habits."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def list_words(*texts: str) -> frozenset[str]:
    """The words of lists that are written with white space between them."""
    return frozenset(word for text in texts for word in text.split())


@dataclass(frozen=True)
class SentenceFacts:
    """The sentence facet of one language.

    Abbreviations are written without their final stop and as cased in print; only those of `numbered` and
    `counted` are also understood with a capital. An abbreviation belongs to the strictest class it fits. A word
    in no class ends a sentence at its stop, so a word that is also written out in full (`fin`, `sing`) belongs to
    none, or to `counted`. Single letters need no entry: they are initials, and end a sentence before a starter only.
    """

    titles: frozenset[str] = frozenset()
    """What stands before a name: never the end of a sentence, also when written in capitals."""
    pointing: frozenset[str] = frozenset()
    """Abbreviations that point forward (`for example`): never the end of a sentence."""
    rarely: frozenset[str] = frozenset()
    """Abbreviations that may end a sentence: they do when the next word is one of `starters`."""
    often: frozenset[str] = frozenset()
    """Abbreviations that close a list (`and so on`): they end a sentence when the next word has a capital."""
    numbered: frozenset[str] = frozenset()
    """Abbreviations of what is numbered (`p`, `Fig`): no end before a number, a Roman number, a letter."""
    counted: frozenset[str] = frozenset()
    """Those of them that are words too (`no`, `chap`): no end before figures, plain words otherwise."""
    numbered_endings: tuple[str, ...] = ()
    """How compounds of `numbered` end (`Hauptstr`)."""
    starters: frozenset[str] = frozenset()
    """Function words, capitalised, that begin sentences and are no part of names."""
    strong_starters: frozenset[str] = frozenset()
    """Those whose capital inside a sentence can only mean that another sentence began: a heading without a
    stop came before, or a semicolon or dash ended it. Not the pronouns that are capitalised everywhere."""
    particles: frozenset[str] = frozenset()
    """Starters that also stand in names, after initials: J. Le Goff."""
    speech_verbs: frozenset[str] = frozenset()
    """Verbs that follow the name of a speaker after direct speech (`"Why?" Mary asked.`)."""
    uncapitalised: frozenset[str] = frozenset()
    """Words often left without their capital at the start of a sentence, where keyboards lack the letter."""
    ordinal_stop: bool = False
    """Whether an ordinal is written with a stop (`3.`)."""
    ordinal_leads: frozenset[str] = frozenset()
    """Words before an ordinal: articles, possessives, prepositions."""
    followers: frozenset[str] = frozenset()
    """Words that go on after an ordinal or after one of `often`, such as months: never an end between the two."""
    capital_nouns: bool = False
    """Whether common nouns are capitalised, so that a capital is weak evidence."""


def merge_facts(several: Iterable[SentenceFacts]) -> SentenceFacts:
    """The facts of several languages taken together: for a text whose language is not known."""
    together = list(several)
    values: dict[str, object] = {}
    for each in fields(SentenceFacts):
        parts = [getattr(facts, each.name) for facts in together]
        if isinstance(each.default, bool):
            values[each.name] = any(parts)
        elif isinstance(each.default, tuple):
            values[each.name] = tuple(dict.fromkeys(ending for part in parts for ending in part))
        else:
            values[each.name] = frozenset().union(*parts)
    return SentenceFacts(**values)  # type: ignore[arg-type]
