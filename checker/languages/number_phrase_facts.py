"""The types of what stands around numbers in a language: bounds, ranges, nouns, and what makes names of them."""

from __future__ import annotations

from collections.abc import Mapping

from checker.languages.fact_groups import NOTHING, FactGroup, Words


class LimitPhrases(FactGroup):
    """Phrases that say how exact a number is."""

    approximators: Words
    """Phrases before a number that is not exact: about, rund."""
    approximators_after: Words = ()
    """Phrases behind one: or so, environ. Optional: for languages that say it behind."""
    bounds: Mapping[str, str]
    """Phrases before a number to ``<``, ``<=``, ``>``, ``>=``."""
    bounds_after: Mapping[str, str] = NOTHING
    """Phrases behind one: or more. Optional: for languages that say it behind."""
    negations: Words = ()
    """Words that, before a bound, may turn it round: not … more than. Optional: without, bounds mean what they say."""


class RangeWords(FactGroup):
    """Words between two numbers that belong together."""

    range_words: Words
    """Words between the two ends of a range: to, bis, à."""
    range_pairs: Mapping[str, Words] = NOTHING
    """An opening word and the words that may then join the ends: between … and. Optional: without, they are two
    numbers."""
    change_links: Words = ()
    """Words between the two values of a change that share a scale: from 10 to 12 million, von 10 auf 12 Millionen.
    Optional: without, the first is read without its scale."""
    change_words: Words = ()
    """Openers after which two numbers are a change rather than a range: rose from … to. Optional: for languages whose
    word for a range is that for a change."""
    losing: Words = ()
    """Beginnings of words that tell of the one who loses: lost, Niederlage. Optional: without, a score that is turned
    round is always an error, as it is between languages that agree whose number comes first."""


class NounContext(FactGroup):
    """Small words around the noun that is counted."""

    partitives: Words = ()
    """Words before a whole of which another number is a part: 18 *of* 58. Optional: without, no whole is known."""
    particles: Words = ()
    """Words skipped on the way to the noun, the unit or the scale: millions *d'*euros. Optional: without, nothing is
    skipped."""


class UncountedNumbers(FactGroup):
    """Numbers that count nothing: idioms, and numbers that name."""

    idioms: Words
    """Phrases whose numbers count nothing."""
    labels: Words
    """Nouns before a number that names rather than counts: article, Gleis, version."""
    label_links: Words = ()
    """Words between a label and its number: no., Nr. Optional: without, the two must touch."""
    number_prefixes: Words = ()
    """Words that a hyphen joins to a number without making a name of it: post-9/11, mid-1990s. Optional: without,
    they make names."""
