"""The types of what a language makes of number words: ordinals, compounds, parts, ratios, multiples."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from checker.languages.fact_groups import NOTHING, FactGroup, Words


class OrdinalWords(FactGroup):
    """Ordinals in words and in digits."""

    ordinals: Mapping[str, int]
    """Ordinal words and last parts of ordinal words."""
    ambiguous_ordinals: Mapping[str, Words] = NOTHING
    """Ordinals that are another word too, with the words one of which must stand before. Optional: for languages that
    have some (second)."""
    ordinal_suffixes: Words = ()
    """What follows digits in an ordinal: th, e, ter. Optional: for languages that write them so."""
    ordinal_signs: Words = ()
    """Signs that make digits an ordinal (the full stop in German). Optional: for languages that write them so."""


class CompoundWords(FactGroup):
    """Words that are written together with a number."""

    tails: Mapping[str, tuple[str, str]] = NOTHING
    """Word ends behind a number, as (role, unit): -mal, -jährig, -prozentig. A role is ``unit``, ``currency``,
    ``percent``, ``multiplier``, ``fraction``, ``decade`` or ``count``. Optional: for languages with compounds."""
    ordinal_stems: Mapping[str, int] = NOTHING
    """Stems of ordinals, of four to nine letters, that begin compounds with a word of the next two fields: drittgrößte.
    Optional: for languages with such compounds, as the next two are."""
    superlatives: tuple[str, ...] = ()
    """Ends of such compounds. Optional: see `ordinal_stems`."""
    ordinal_heads: tuple[str, ...] = ()
    """What may stand behind the stem with more to follow: Viertligaklub. Optional: see `ordinal_stems`."""


class PartWords(FactGroup):
    """Words for parts of a whole."""

    fractions: Mapping[str, Fraction]
    """Words for parts: half, tiers, Viertel. Behind a number they are multiplied by it."""
    whole_fractions: Mapping[str, Fraction] = NOTHING
    """Words that are a part by themselves: moitié, anderthalb. Optional: without, a part needs an article."""
    half_added: Mapping[str, Fraction] = NOTHING
    """What adds a part behind a number or a unit: and a half, et demi. Optional: without, they are not read."""
    part_articles: Words = ()
    """Words before a part that is followed by what it is a part of: le tiers des voix. Optional: where the definite
    article makes no part."""
    compared: Words = ()
    """What stands behind a part that something is greater or smaller by, where the part's word is an ordinal as well: a
    third more, un quarto in più. Optional: without, it is read as an ordinal."""
    parts_are_other_words: bool = False
    """Parts are other words as well (quart, tiers), so that one without what it is a part of need not be matched.
    Optional: in most languages they are not."""


class RatioWords(FactGroup):
    """Words that make a share of two numbers or of an ordinal."""

    ratio_words: Words = ()
    """Words between the numbers of a ratio: one in five, un sur trois. Optional: without, they are two numbers."""
    every: Words = ()
    """Words before an ordinal that make it a share: every fifth, jeder fünfte. Optional: without, it is a rank."""


class MultipleWords(FactGroup):
    """Words that multiply."""

    multipliers: Mapping[str, Fraction] = NOTHING
    """Words and phrases for a factor: twice, double, halved. Optional: without, they are not read."""
    weak_multipliers: Words = ()
    """Those of them that need not be matched, since other words say the same. Optional: without, all must be."""
    times: Words = ()
    """What follows a number of times: times, fois, Mal. Optional: without, such numbers count things."""
    multiplied_by: Mapping[str, int] = NOTHING
    """Words before a factor: 1 multiplied by, -1 divided by. Optional: without, such numbers count things."""
