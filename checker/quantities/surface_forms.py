"""The words in which a language may say a value, made from the value: what a text can say, not what was seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from itertools import product

from checker import languages
from checker.languages.quantity_facts import QuantityFacts
from checker.quantities import units
from checker.quantities.spell_out import spell_out
from checker.quantities.thresholds import LARGEST_SPELLED

OTHER_KINDS = ("ordinal", "part", "multiple")
"""The sets of a language's rules, besides that of the numerals, whose words may say a number."""
_ROMAN_TENS = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
_ROMAN_UNITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_UNITS_OF_ONE = frozenset(("time",))
"""Dimensions whose units are said without a number: 12 months are a year."""
JOINED_PARTS = (2, 4)
"""Parts that are said of a million: halves and quarters."""


@lru_cache(maxsize=2048)
def list_numerals(value: Fraction, language: str) -> frozenset[str]:
    """The plain numerals for a value; none for one where these are articles, too.

    Raises `LookupError` for an unknown language.
    """
    if value.denominator != 1 or not 0 <= value <= LARGEST_SPELLED:
        return frozenset()
    one = languages.get(language).quantities.one
    return frozenset(spell_out(int(value), language)) - {*one.weak_numerals, *one.articles}


@lru_cache(maxsize=2048)
def list_other_forms(value: Fraction, unit: str | None, language: str) -> frozenset[str]:
    """Words and phrases that say a value otherwise: ranks, parts, multiples, dozens, a year for 12 months.

    Raises `LookupError` for an unknown language.
    """
    facts = languages.get(language).quantities
    forms = {*_spell_otherwise(abs(value), language), *_list_tabled(abs(value), facts)}
    if unit is not None:
        forms.update(_name_units(value, unit, facts.measures.units))
    return frozenset(form.lower() for form in forms if form)


def list_clock_words(minutes: int, language: str) -> frozenset[str]:
    """The names of a time of day: noon, minuit."""
    named = languages.get(language).quantities.spoken_times.named_times
    return frozenset(word for word, value in named.items() if value % 1440 == minutes % 1440)


def _spell_otherwise(value: Fraction, language: str) -> Iterator[str]:
    """A whole number in words of other kinds than plain numerals, or a part."""
    if value.denominator == 1:
        number = int(value)
        if number <= LARGEST_SPELLED:
            for kind in OTHER_KINDS:
                yield from spell_out(number, language, kind)
            yield from languages.get(language).quantities.spelling.number_nouns.get(number, ())
            yield write_roman(number)
        yield from _join_parts(number, language)
        return
    if value.denominator > 100:
        return
    whole, rest = divmod(value, 1)
    parts = spell_out(rest.denominator, language, "part")
    counts = spell_out(rest.numerator, language) if rest.numerator > 1 else ("",)
    if not whole:
        yield from (f"{count} {part}" for count, part in product(counts, parts))


def _join_parts(value: int, language: str) -> Iterator[str]:
    """A part and a scale in one word: Viertelmillion."""
    facts = languages.get(language).quantities
    for word, scale in facts.magnitudes.scales.items() if facts.spelling.joined_to_words else ():
        share = Fraction(value, scale)
        if share.numerator == 1 and share.denominator in JOINED_PARTS:
            yield from (part + word for part in spell_out(share.denominator, language, "part"))


def write_roman(value: int) -> str:
    """The Roman numeral of a number from 2 to 99 that has two letters or more; nothing for others."""
    if not 1 < value < 100:
        return ""
    tens, units = divmod(value, 10)
    numeral = _ROMAN_TENS[tens] + _ROMAN_UNITS[units]
    return numeral if len(numeral) > 1 else ""


def _list_tabled(value: Fraction, facts: QuantityFacts) -> Iterator[str]:
    """Words that the language has for the value alone: dozen, anderthalb, doubled."""
    tables: tuple[Mapping[str, int | Fraction], ...] = (
        facts.magnitudes.collectives,
        facts.magnitudes.scales,
        facts.magnitudes.vague,
        facts.parts.whole_fractions,
        facts.parts.fractions,
        facts.multiples.multipliers,
        facts.definite.pairs,
    )
    for table in tables:
        yield from (word for word, worth in table.items() if worth == value)
    whole, rest = divmod(value, 1)
    for phrase, worth in facts.parts.half_added.items():
        if worth == rest and whole:
            for word, number in facts.cardinals.numerals.items():
                if number == whole:
                    yield f"{word} {phrase}"


def _name_units(value: Fraction, unit: str, names: Mapping[str, str]) -> Iterator[str]:
    """The words for a unit of which the value is just one: a year for 12 months."""
    if units.get_dimension(unit) not in _UNITS_OF_ONE:
        return
    base = units.convert_to_base(value, unit)
    for word, code in names.items():
        if code != unit and units.convert_to_base(1, code) == base:
            yield word
