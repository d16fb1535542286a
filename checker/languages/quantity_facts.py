"""The type of a language's facts about numbers: how they are written, named and measured.

Every table maps a string as it is written in running text (small letters; it may hold several words) to what
it means. The reader of `checker.quantities` brings no words of its own: a language is what stands here.
"""

from __future__ import annotations

from checker.languages.calendar_facts import CalendarWords, NightPhrases, PeriodWords
from checker.languages.clock_facts import ClockTimes, SpokenTimes
from checker.languages.fact_groups import FactGroup
from checker.languages.measure_facts import MeasureNames, MoneyNames, Percentages, TimeSpans
from checker.languages.number_form_facts import CompoundWords, MultipleWords, OrdinalWords, PartWords, RatioWords
from checker.languages.number_phrase_facts import LimitPhrases, NounContext, RangeWords, UncountedNumbers
from checker.languages.number_word_facts import (
    AmbiguousNumerals,
    CardinalWords,
    DefiniteNumbers,
    DigitConventions,
    Magnitudes,
    WordsForOne,
)
from checker.languages.spelling_facts import NumberSpelling


class QuantityFacts(FactGroup):
    """All that reading quantities needs to know of one language, in groups."""

    digits: DigitConventions
    """How numbers in digits are written."""
    cardinals: CardinalWords
    """The words that numbers are composed of."""
    magnitudes: Magnitudes
    """Words for large numbers and for rounded ones."""
    one: WordsForOne = WordsForOne()
    """Words for one. Optional: for languages in which they are other words too."""
    ambiguous: AmbiguousNumerals = AmbiguousNumerals()
    """Numerals that are another word too. Optional: for languages that have some."""
    definite: DefiniteNumbers = DefiniteNumbers()
    """Numbers that have been said already. Optional: for languages that mark them."""
    ordinal_words: OrdinalWords
    """Ordinals in words and in digits."""
    compounds: CompoundWords = CompoundWords()
    """Words written together with a number. Optional: for languages that compose words."""
    spelling: NumberSpelling = NumberSpelling()
    """How numbers are written out. Optional: without, numbers are looked for in digits alone."""
    parts: PartWords
    """Words for parts of a whole."""
    ratios: RatioWords = RatioWords()
    """Words that make a share. Optional: without, shares are not read."""
    multiples: MultipleWords = MultipleWords()
    """Words that multiply. Optional: without, multiples are not read."""
    limits: LimitPhrases
    """Phrases that say how exact a number is."""
    ranges: RangeWords
    """Words between two numbers that belong together."""
    nouns: NounContext = NounContext()
    """Small words around the noun that is counted. Optional: for languages that have some."""
    percentages: Percentages
    """What makes a number a percentage."""
    measures: MeasureNames
    """Names of units."""
    time_spans: TimeSpans = TimeSpans()
    """Words and idioms for stretches of time. Optional: for languages that have some."""
    money: MoneyNames
    """Names of money."""
    calendar: CalendarWords
    """Months, weekdays, and how dates are written."""
    nights: NightPhrases = NightPhrases()
    """Phrases for the night between two days. Optional: for languages that name it by one of them."""
    periods: PeriodWords = PeriodWords()
    """Decades, centuries, eras. Optional: without, they are not read."""
    clock: ClockTimes
    """Times of day by the hour and the minute."""
    spoken_times: SpokenTimes = SpokenTimes()
    """Times of day in words. Optional: without, they are not read."""
    uncounted: UncountedNumbers
    """Numbers that count nothing."""
