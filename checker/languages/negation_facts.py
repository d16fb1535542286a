"""How a language negates: the type of its ``negations`` facet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class NegationFacts:
    """What negates, and what may. All in small letters with straight apostrophes; a phrase has spaces."""

    words: frozenset[str]
    """The words that negate wherever they stand (not, never, without)."""
    endings: frozenset[str] = frozenset()
    """What is written to the end of a verb and negates it (n't). Optional: for languages that do so."""
    particles: frozenset[str] = frozenset()
    """Words that negate only together with one of `completions` behind them (ne … pas), with their apostrophe where they
    lose a vowel. Optional: most languages negate with one word."""
    completions: frozenset[str] = frozenset()
    """What completes one of `particles`. Optional: as above."""
    idle: frozenset[str]
    """Phrases with a word that negates, for which another language may well have one without (not only, if not)."""
    hints: frozenset[str]
    """Words and phrases that may stand for a negation of another language (only, unless, hardly)."""
    stems: frozenset[str]
    """The beginnings of words that may (fail, refus): the whole word counts, too."""
    prefixes: frozenset[str]
    """What is put before a word to say its contrary (un-)."""
    suffixes: frozenset[str] = frozenset()
    """What is put behind a word to say that there is none (-less). Optional: for languages that do so."""
