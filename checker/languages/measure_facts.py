"""The types of a language's names of what is measured: percentages, units, stretches of time, money.

Symbols, signs and codes that are the same everywhere stand in `checker.quantities.units`.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from checker.languages.fact_groups import NOTHING, FactGroup, Words


class Percentages(FactGroup):
    """What makes a number a percentage."""

    percent: Words
    """Signs and words behind it."""
    points: Words = ()
    """Words for percentage points. Optional: without, they are not read."""
    point_counts: Words = ()
    """Words that may mean percentage points or points of a game. Optional: without, they are nouns."""


class MeasureNames(FactGroup):
    """Names of units."""

    units: Mapping[str, str]
    """Names of units to unit codes of `checker.quantities.units`."""
    calendar_units: Mapping[str, str]
    """Those that are stretches of time, which count with an article alone: a week."""
    doubtful_units: Words = ()
    """Names of units that are common words as well: in. Optional: for languages that have some."""
    unit_prefixes: Mapping[str, str] = NOTHING
    """Words before a number that give its unit: Tempo 130. Optional: for languages that have some."""
    below_zero: Words = ()
    """Phrases after a temperature that turn its sign. Optional: without, only a minus does."""


class TimeSpans(FactGroup):
    """Words and idioms for stretches of time."""

    durations: Mapping[str, tuple[Fraction, str]] = NOTHING
    """Words that are a duration by themselves, as (value, unit): fortnight, décennie. Optional: without, they are not
    read."""
    idiomatic_durations: Mapping[tuple[int, str], tuple[int, str]] = NOTHING
    """Numbers of units that may mean another: huit jours, quinze jours. Optional: for languages that have some."""


class MoneyNames(FactGroup):
    """Names of money."""

    currencies: Mapping[str, str]
    """Names to currency codes; ``$``, ``krone``, ``dinar`` and their kind stand for any currency of that name."""
    currency_subunits: Mapping[str, str] = NOTHING
    """Names of the hundredth part, to the currency. Optional: without, they are nouns."""
    second_readings: Mapping[str, str] = NOTHING
    """Words of `currencies` that are a unit as well, with its code: livre, Pfund. Optional: for languages that have
    some."""
