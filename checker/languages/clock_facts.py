"""The types of a language's times of day: as they are written and as they are spoken."""

from __future__ import annotations

from collections.abc import Mapping

from checker.languages.fact_groups import NOTHING, FactGroup, Words


class ClockTimes(FactGroup):
    """Times of day by the hour and the minute."""

    hours: Words
    """What stands behind an hour: Uhr, h, o'clock."""
    hours_before: Words = ()
    """What stands right before an hour and makes a time of day of any number up to 24: ore 14. Optional: for languages
    that name the hour so."""
    hour_articles: Words = ()
    """Words right before an hour that is said without its noun: alle 14.30. They make a time of what has minutes, and of
    a whole number behind which nothing is counted. Optional: as above."""
    hours_are_durations: bool = False
    """The word behind an hour counts hours as well; a word of `clock_before` decides. Optional: for languages that say
    both alike."""
    minutes_behind_hours: bool = False
    """Any number may be the minutes behind that word: trois heures deux, midi dix. Optional: in most languages only a
    round one or one from thirteen on is."""
    minute_sign: str | None = None
    """A sign between hours and minutes beside the colon; it needs one of `hours` or `meridiems` behind. Optional: for
    languages that have one."""
    clock_before: Words = ()
    """Words before a time of day: at, um, vers. Optional: without, doubtful times are numbers."""
    meridiems: Mapping[str, int] = NOTHING
    """am, pm and phrases of their kind to hours added. Optional: without, the half of the day is not known."""
    zones: Mapping[str, int] = NOTHING
    """Names of time zones to minutes east of Greenwich. Optional: without, a time has no zone."""


class SpokenTimes(FactGroup):
    """Times of day in words."""

    named_times: Mapping[str, int] = NOTHING
    """Words for a time of day to minutes after midnight: noon. Optional: without, they are not read."""
    named_times_have_capitals: bool = True
    """Such a word may have a capital inside a sentence. Optional: False where a capital makes a name of it (Midi)."""
    half_hour: Mapping[str, int] = NOTHING
    """Words before an hour to minutes added: halb drei. Optional: for languages that say it so."""
    quarters: Mapping[str, int] = NOTHING
    """Words before `past` and `to` to minutes: quarter past. Optional: as above."""
    past: Words = ()
    """Words between minutes and the hour they are added to. Optional: as above."""
    to: Words = ()
    """Words between minutes and the hour they are taken from. Optional: as above."""
    after_hour: Mapping[str, int] = NOTHING
    """Phrases behind an hour to minutes added: et quart. Optional: as above."""
    minus_minutes: Words = ()
    """Words behind an hour before minutes that are taken from it: moins dix. Optional: as above."""
