"""The type of a language's facts about numbers: how they are written, named and measured.

Every table maps a string as it is written in running text (small letters; it may hold several words) to what
it means. The reader of `checker.quantities` brings no words of its own: a language is what stands here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, dataclass_transform

Words = Collection[str]
"""Words in their order; asking for one costs the same however many there are."""


_NOTHING: Mapping[Any, Any] = MappingProxyType({})


@dataclass_transform(kw_only_default=True)
def _keywords(cls: type) -> Any:
    """Fields as keyword arguments, as a data class has them, without the time that making one takes."""
    return cls


@_keywords
class QuantityFacts:
    """All that reading quantities needs to know of one language. Everything may be left out but the separators."""

    # digits
    decimal: str
    """The decimal sign."""
    groups: str
    """The signs that may stand between groups of three digits, the usual one first."""

    # number words
    numerals: Mapping[str, int] = _NOTHING
    """Words below one hundred that are not composed: two, eleven, thirty."""
    hundreds: Mapping[str, int] = _NOTHING
    """Words that multiply what stands before them and go on counting: hundred."""
    scales: Mapping[str, int] = _NOTHING
    """Words from thousand upwards."""
    dependent_scales: Words = ()
    """Scales that are another word too: alone they count nothing, capital letters make a name of them (Lac)."""
    abbreviated_scales: Mapping[str, int] = _NOTHING
    """Short forms of scales, read only behind digits: k, Mio., bn."""
    multiplied: Mapping[str, Collection[int]] = _NOTHING
    """Numerals that multiply when one of these numbers stands before them (quatre-vingt)."""
    stacked: Collection[int] = ()
    """Tens to which 10 to 19 may be added (soixante-dix)."""
    joiners: Words = ()
    """Words inside a number (and, et, und)."""
    scale_comma: bool = False
    """A comma may stand behind a scale inside a number (two thousand, one hundred)."""
    weak_numerals: Words = ()
    """Words for one that may be an article or a pronoun; counted as a number only with more evidence."""
    modals: Words = ()
    """Verbs that make a pronoun of a word for one before them (one can see)."""
    definites: Words = ()
    """Words before a number that has been said already (after the 5 days)."""
    articles: Words = ()
    """Words that stand for one before a unit, a scale, a fraction (a week, une semaine)."""
    ambiguous_numerals: Words = ()
    """Numerals that are another word too; they count only before a plural, a unit or another number (neuf)."""
    plural_endings: tuple[str, ...] = ()
    """Endings of plural nouns, for the ambiguous numerals."""
    plural_hints: Words = ()
    """Words that look like a plural and are none."""
    only: Words = ()
    """Words that, beside the word for one, make it a number: only, single."""
    pairs: Mapping[str, int] = _NOTHING
    """Words for a small number that is known already: both, les deux."""
    decimal_words: Words = ()
    minus_words: Words = ()
    below_zero: Words = ()
    """Phrases after a temperature that turn its sign."""
    year_pairs: bool = False
    """Years are read as two numbers (nineteen eighty-nine)."""

    # ordinals, fractions, multiples
    ordinals: Mapping[str, int] = _NOTHING
    """Ordinal words and last parts of ordinal words."""
    ambiguous_ordinals: Mapping[str, Words] = _NOTHING
    """Ordinals that are another word too, with the words one of which must stand before."""
    ordinal_stems: Mapping[str, int] = _NOTHING
    """Stems of ordinals that begin compounds with a word of `superlatives`: drittgrößte."""
    superlatives: tuple[str, ...] = ()
    """Ends of such compounds."""
    ordinal_heads: tuple[str, ...] = ()
    """Beginnings of what such compounds may go on with: Viertligaklub."""
    ordinal_suffixes: Words = ()
    """What follows digits in an ordinal: th, e, ter."""
    ordinal_sign: str = ""
    """A sign that makes digits an ordinal (the full stop in German)."""
    fractions: Mapping[str, Fraction] = _NOTHING
    """Words for parts: half, tiers, Viertel. Behind a number they are multiplied by it."""
    part_articles: Words = ()
    """Words before a part that is followed by what it is a part of: le tiers des voix."""
    whole_fractions: Mapping[str, Fraction] = _NOTHING
    """Words that are a part by themselves: moitié, anderthalb."""
    half_added: Mapping[str, Fraction] = _NOTHING
    """What adds a part behind a number or a unit: and a half, et demi."""
    ratio_words: Words = ()
    """Words between the numbers of a ratio: one in five, un sur trois."""
    every: Words = ()
    """Words before an ordinal that make it a share: every fifth, jeder fünfte."""
    multipliers: Mapping[str, Fraction] = _NOTHING
    """Words that multiply: twice, double, halved."""
    weak_multipliers: Words = ()
    times: Words = ()
    """What follows a number of times: times, fois, Mal."""
    multiplied_by: Mapping[str, int] = _NOTHING
    """Words before a factor: 1 multiplied by, -1 divided by."""
    collectives: Mapping[str, int] = _NOTHING
    """Words for a rounded or a bundled number: dozen, dizaine, Dutzend."""
    vague: Mapping[str, int] = _NOTHING
    """Plurals that name only an order of magnitude: dozens, des milliers."""
    tails: Mapping[str, tuple[str, str]] = _NOTHING
    """Word ends behind a number, as (role, unit): -mal, -jährig, -prozentig."""

    # around a number
    approximators: Words = ()
    approximators_after: Words = ()
    bounds: Mapping[str, str] = _NOTHING
    """Phrases before a number to ``<``, ``<=``, ``>``, ``>=``."""
    bounds_after: Mapping[str, str] = _NOTHING
    range_words: Words = ()
    """Words between the two ends of a range: to, bis, à."""
    range_pairs: Mapping[str, Words] = _NOTHING
    """An opening word and the words that may then join the ends: between … and."""
    change_links: Words = ()
    """Words between the two values of a change that share a scale: from 10 to 12 million, von 10 auf 12 Millionen."""
    change_words: Words = ()
    """Openers after which two numbers are a change rather than a range: from … to."""
    partitives: Words = ()
    """Words before a whole of which another number is a part: 18 *of* 58."""
    particles: Words = ()
    """Small words skipped on the way to the noun that is counted."""

    # units, money
    percent: Words = ()
    points: Words = ()
    point_counts: Words = ()
    """Words that may mean percentage points or points of a game."""
    units: Mapping[str, str] = _NOTHING
    """Names of units to unit codes of `checker.quantities.units`."""
    calendar_units: Mapping[str, str] = _NOTHING
    """Names of stretches of time, which count with an article alone: a week."""
    unit_prefixes: Mapping[str, str] = _NOTHING
    """Words before a number that give its unit: Tempo 130."""
    durations: Mapping[str, tuple[Fraction, str]] = _NOTHING
    """Words that are a duration by themselves: fortnight, décennie."""
    idiomatic_durations: Mapping[tuple[int, str], tuple[int, str]] = _NOTHING
    """Numbers of units that may mean another: huit jours, quinze jours."""
    currencies: Mapping[str, str] = _NOTHING
    currency_subunits: Mapping[str, str] = _NOTHING
    second_readings: Mapping[str, str] = _NOTHING
    """Words of `currencies` that are a unit as well: livre, Pfund."""

    # calendar and clock
    months: Mapping[str, int] = _NOTHING
    ambiguous_months: Words = ()
    """Months that are another word too: they need a capital letter or a number beside them."""
    nights_before: Words = ()
    """Phrases that name the night that leads to a day: Nacht zum Sonntag is Saturday night."""
    nights_of: Words = ()
    """Phrases before the day that a night begins with: the night of 8 February."""
    nights_from: Mapping[str, Words] = _NOTHING
    """Phrases before the first of a night's two days and the words that may join them: Nacht vom 8. auf den 9."""
    weekdays: Mapping[str, int] = _NOTHING
    """1 is Monday."""
    date_links: Words = ()
    """Words inside a date: the 4th *of* July."""
    month_first: bool = False
    """Numeric dates have the month first."""
    capital_months: bool = False
    before_christ: Words = ()
    after_christ: Words = ()
    decades: Mapping[str, int] = _NOTHING
    """Words that are a decade by themselves: nineties, siebziger."""
    decade_before: Words = ()
    decade_suffixes: Words = ()
    decade_nouns: Words = ()
    centuries: Words = ()
    hours: Words = ()
    """What stands behind an hour: Uhr, h, o'clock."""
    hours_are_durations: bool = False
    """The word behind an hour counts hours as well; a word of `clock_before` decides."""
    clock_before: Words = ()
    meridiems: Mapping[str, int] = _NOTHING
    """am, pm and phrases of their kind to hours added."""
    named_times: Mapping[str, int] = _NOTHING
    """Words for a time of day to minutes after midnight."""
    half_hour: Mapping[str, int] = _NOTHING
    """Words before an hour to minutes added: halb drei."""
    quarters: Mapping[str, int] = _NOTHING
    past: Words = ()
    to: Words = ()
    after_hour: Mapping[str, int] = _NOTHING
    """Phrases behind an hour to minutes added: et quart."""
    minus_minutes: Words = ()
    number_prefixes: Words = ()
    """Words that a hyphen joins to a number without making a name of it: post-9/11, mid-1990s."""
    clock_sign: str = ":"
    """Signs between hours and minutes beside the colon that need one of `hours` or `meridiems`."""
    zones: Mapping[str, int] = _NOTHING
    """Names of time zones to minutes east of Greenwich."""

    # no quantities
    idioms: Words = ()
    """Phrases whose numbers count nothing."""
    labels: Words = ()
    """Nouns before a number that names rather than counts: article, Gleis, version."""
    label_links: Words = ()

    if not TYPE_CHECKING:

        def __init__(self, **facts: Any) -> None:
            unknown = facts.keys() - self.__annotations__.keys()
            missing = {"decimal", "groups"} - facts.keys()
            if unknown or missing:
                raise TypeError(f"quantity facts: {', '.join(sorted(unknown | missing))}")
            words = {name for name in facts if self.__annotations__[name] == "Words"}
            self.__dict__.update(facts, **{name: dict.fromkeys(facts[name]).keys() for name in words})
