"""The words of a language that may stand right beside a number and change what it is; see `neighbours`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from checker.languages.quantity_facts import QuantityFacts
from checker.languages.quotation_marks import get_apostrophes, get_closing_marks, get_opening_marks
from checker.quantities.number_compounds import NumberWord
from checker.quantities.phrase_tables import PhraseTable
from checker.quantities.tokens import APOSTROPHE, DASH, HYPHEN, split_phrase
from checker.quantities.units import CURRENCY_CODES, CURRENCY_SIGNS, SIGN_PREFIXES, SYMBOLS

_HOURS = frozenset(("hours", "meridiem", "zone"))
_CODES = frozenset(code.lower() for code in CURRENCY_CODES)
_SYMBOLS = frozenset(symbol.lower() for symbol in SYMBOLS)
_JOINTS = ("/", HYPHEN, DASH, ":", APOSTROPHE)
"""Signs that join a number to another."""


def list_opening_quotes() -> frozenset[str]:
    """Signs that open a quotation and are no apostrophe."""
    return get_opening_marks() - get_apostrophes()


def list_opening_signs() -> frozenset[str]:
    """Signs before a word or a number that open a quotation or a clause and don't change what it says."""
    return list_opening_quotes().union("(,;")


def list_closing_quotes() -> frozenset[str]:
    """Signs that close a quotation and are no apostrophe."""
    return get_closing_marks() - get_apostrophes()


def list_closing_signs() -> frozenset[str]:
    """Signs behind a number that end what it says."""
    return list_closing_quotes().union(",;)!?…")


@dataclass(frozen=True, slots=True)
class KnownWords:
    """What the lexicon of a language knows already: its words, and its phrases behind and before a number."""

    words: Mapping[str, NumberWord]
    behind: PhraseTable
    before: PhraseTable


def list_ratio_words(facts: QuantityFacts) -> frozenset[str]:
    """The first words of what may stand between the numbers of a share."""
    return frozenset(text.split()[0] for text in facts.ratios.ratio_words)


def list_hour_leads(facts: QuantityFacts) -> frozenset[str]:
    """The last words of what may lead to a time of day: `led_times`."""
    phrases = (*facts.clock.hours_before, *facts.clock.hour_articles)
    return frozenset(split_phrase(text)[-1] for text in phrases)


def list_range_words(facts: QuantityFacts) -> frozenset[str]:
    """The words that may stand between the numbers of a range."""
    return frozenset().union(facts.ranges.range_words, *facts.ranges.range_pairs.values())


def list_claims(facts: QuantityFacts, known: KnownWords) -> frozenset[str]:
    """What, right before a number, may make it money, a negative number, a decade, a share or a factor."""
    factors = (text for text, group in known.before.items() if any(role == "factor" for _, role, _ in group))
    numerals = (
        text for text, word in known.words.items() if word.number is not None and text not in facts.one.articles
    )
    groups: tuple[Collection[str], ...] = (
        facts.cardinals.minus_words,
        facts.measures.unit_prefixes,
        facts.periods.decade_before,
        facts.ratios.ratio_words,
        facts.money.currencies,
    )
    return frozenset().union(*groups, _CODES, CURRENCY_SIGNS, _JOINTS, "+.", factors, numerals)


def list_turns(facts: QuantityFacts, known: KnownWords) -> frozenset[str]:
    """What, right behind a number, may make it other than an amount.

    A time, a date, a range, a score, an ordinal, a decade or a fraction.
    """
    groups: tuple[Collection[str], ...] = (
        facts.ordinal_words.ordinal_signs,
        facts.ordinal_words.ordinal_suffixes,
        facts.periods.decade_suffixes,
        facts.spoken_times.past,
        facts.spoken_times.to,
        facts.cardinals.decimal_words,
        facts.cardinals.joiners,
    )
    return frozenset().union(*groups, _JOINTS, list_range_words(facts), _list_hours(known.behind))


def _list_hours(behind: PhraseTable) -> Iterator[str]:
    for text, group in behind.items():
        if any(role in _HOURS or (role == "unit" and unit == "minute") for _, role, unit in group):
            yield text


def list_continuations(facts: QuantityFacts, known: KnownWords) -> frozenset[str]:
    """What a number may go on with right behind it: a turn, a unit, a scale, another number, a link of a change."""
    groups: tuple[Collection[str], ...] = (
        facts.magnitudes.scales,
        facts.magnitudes.abbreviated_scales,
        facts.cardinals.hundreds,
        facts.ranges.change_links,
        facts.calendar.date_links,
        facts.money.currency_subunits,
    )
    words = (text for text in known.words if text not in facts.one.articles)
    symbols = (_CODES, _SYMBOLS, SIGN_PREFIXES)
    return list_turns(facts, known).union(known.behind, *groups, *symbols, list_ratio_words(facts), words)
