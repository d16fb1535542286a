"""How Italian writes, names and measures quantities."""

from __future__ import annotations

from checker.languages.italian import dates_and_times, measures, number_words, quantity_phrases, spelling
from checker.languages.quantity_facts import QuantityFacts

FACTS = QuantityFacts(
    digits=number_words.DIGITS,
    cardinals=number_words.CARDINALS,
    magnitudes=number_words.MAGNITUDES,
    one=number_words.ONE,
    ambiguous=number_words.AMBIGUOUS,
    definite=number_words.DEFINITE,
    ordinal_words=number_words.ORDINAL_WORDS,
    compounds=number_words.COMPOUNDS,
    spelling=spelling.SPELLING,
    parts=number_words.PARTS,
    ratios=number_words.RATIOS,
    multiples=number_words.MULTIPLES,
    calendar=dates_and_times.CALENDAR,
    nights=dates_and_times.NIGHTS,
    periods=dates_and_times.PERIODS,
    clock=dates_and_times.CLOCK,
    spoken_times=dates_and_times.SPOKEN_TIMES,
    percentages=measures.PERCENTAGES,
    measures=measures.MEASURES,
    time_spans=measures.TIME_SPANS,
    money=measures.MONEY,
    limits=quantity_phrases.LIMITS,
    ranges=quantity_phrases.RANGES,
    nouns=quantity_phrases.NOUNS,
    uncounted=quantity_phrases.UNCOUNTED,
)
