"""The types of a language's number words: digits, cardinals, words for one and for few, scales."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from checker.languages.fact_groups import NOTHING, FactGroup, Words


class DigitConventions(FactGroup):
    """How numbers in digits are written."""

    decimal: str
    """The decimal sign."""
    groups: str
    """The signs that may stand between groups of three digits, the usual one first."""


class CardinalWords(FactGroup):
    """The words that numbers are composed of, and how."""

    numerals: Mapping[str, int]
    """Words below one hundred that are not composed: two, eleven, thirty."""
    hundreds: Mapping[str, int]
    """Words that multiply what stands before them and go on counting: hundred."""
    bound: Mapping[str, int] = NOTHING
    """Forms of them that stand only inside a composed word: vent in ventuno, for venti. Optional: for languages whose
    number words change where they are joined."""
    elided: Mapping[str, int] = NOTHING
    """What is left of them before an apostrophe: trent'anni. Optional: for languages that cut them so."""
    joiners: Words = ()
    """Words inside a number (and, et, und). Optional: some languages join number words with nothing."""
    multiplied: Mapping[str, Collection[int]] = NOTHING
    """Numerals that multiply when one of these numbers stands before them (quatre-vingt). Optional: for languages that
    count in twenties."""
    stacked: Collection[int] = ()
    """Tens to which 10 to 19 may be added (soixante-dix). Optional: for languages that count in twenties."""
    spellings: Mapping[str, str] = NOTHING
    """Letters and what those write for them who have not got them on their keyboard; accents go by themselves.
    Optional: for languages with letters that are more than a letter with an accent (ß, œ)."""
    decimal_words: Words = ()
    """Words for the decimal sign: point, virgule, Komma. Optional: without, decimals in words are two numbers."""
    minus_words: Words = ()
    """Words before a number that make it negative. Optional: without, only the sign does."""
    zeros_in_years: Words = ()
    """Words for the zero in such a pair: nineteen oh five. Optional: for languages with `year_pairs`."""
    year_pairs: bool = False
    """Years are read as two numbers (nineteen eighty-nine). Optional: most languages read them as one."""


class WordsForOne(FactGroup):
    """Words for one, most of which are articles or pronouns as well."""

    weak_numerals: Words = ()
    """Words for one that may be an article or a pronoun; counted as a number only with more evidence. Optional: for
    languages in which they are one word."""
    articles: Words = ()
    """Words that stand for one before a unit, a scale, a fraction (a week, une semaine). Optional: for languages with
    an indefinite article."""
    modals: Words = ()
    """Verbs that make a pronoun of a word for one before them (one can see). Optional: for languages with such a
    pronoun."""
    only: Words = ()
    """Words that, beside the word for one, make it a number: only, single. Optional: without, it stays an article."""


class AmbiguousNumerals(FactGroup):
    """Numerals that are another word too."""

    ambiguous_numerals: Words = ()
    """They count only before a plural, a unit or another number (neuf). Optional: for languages that have some."""
    plural_endings: tuple[str, ...] = ()
    """Endings of plural nouns, behind those numerals. Optional: without, only units and scales make them count."""
    plural_hints: Words = ()
    """Words that end like a plural and are none. Optional: for languages whose particles do."""


class DefiniteNumbers(FactGroup):
    """Numbers that have been said already, so that a version may leave them out."""

    definites: Words = ()
    """Words before such a number (after the 5 days). Optional: for languages with a definite article."""
    pairs: Mapping[str, int] = NOTHING
    """Words and phrases for one that is known already: both, les deux. Optional: without, they are not read."""


class Magnitudes(FactGroup):
    """Words for large numbers and for rounded ones."""

    scales: Mapping[str, int]
    """Words from thousand upwards."""
    dependent_scales: Words = ()
    """Scales that are another word too: alone they count nothing, capital letters make a name of them (Lac). Optional:
    for languages that have some."""
    scale_comma: bool = False
    """A comma may stand behind a scale inside a number (two thousand, one hundred). Optional: in most it may not."""
    abbreviated_scales: Mapping[str, int] = NOTHING
    """Short forms of scales, read only behind digits: k, Mio., bn. A single letter counts beside money; elsewhere, as
    the next two fields say. Optional: without, they are not read."""
    doubtful_scales: Words = ()
    """Short forms of scales, as they are written, that are units, too: Mio are mebioctets in French. Optional: for
    languages that have some."""
    touching_letters: Words = ()
    """Letters among them, as cased in print, that count wherever they touch the digits: 80k. Optional: without, they
    count beside money only."""
    free_letters: Words = ()
    """Letters among them, as cased in print, that always count: 1,2 M. Optional: as above."""
    doubtful_letters: Words = ()
    """Letters among them that may be a scale where they touch the digits, and a unit as well: 5m. Optional: for
    languages that abbreviate so."""
    collectives: Mapping[str, int] = NOTHING
    """Words for a rounded or a bundled number: dozen, dizaine, Dutzend. Optional: without, they are not read."""
    vague: Mapping[str, int] = NOTHING
    """Plurals that name only an order of magnitude: dozens, des milliers. Optional: without, they are not read."""
