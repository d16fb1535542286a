"""The types of a language's calendar: days, months, nights, decades and centuries."""

from __future__ import annotations

from collections.abc import Mapping

from checker.languages.fact_groups import NOTHING, FactGroup, Words


class CalendarWords(FactGroup):
    """Months, weekdays, and how dates are written."""

    months: Mapping[str, int]
    """Names and short forms, inflected ones included; 1 is January."""
    abbreviated_months: Words = ()
    """Those of them that are short forms, which need a stop or a number beside them. Optional: without, they need
    neither."""
    ambiguous_months: Words = ()
    """Those of them that are another word too: they need a capital letter or a number beside them. Optional: for
    languages that have some."""
    capital_months: bool = False
    """Months have a capital. Optional: in most languages they have not."""
    months_in_compounds: bool = False
    """A month before a hyphen is one still: Juni-Ausgabe. Optional: in most languages it is part of a name."""
    weekdays: Mapping[str, int]
    """Names, inflected and composed ones included; 1 is Monday."""
    capital_weekdays: bool = False
    """Weekdays have a capital. Optional: in most languages they have not."""
    date_links: Words = ()
    """Words inside a date: the 4th *of* July. Optional: for languages that have some."""
    month_first: bool = False
    """Dates in digits have the month first. Optional: nearly all have the day first."""
    day_behind_month: bool = False
    """The day may stand behind the name of the month: June 3. Optional: nearly all have it before."""
    date_limits: Mapping[str, str] = NOTHING
    """Words before a date that make it a limit, in small letters, to ``<``, ``<=``, ``>`` or ``>=``: on or before.
    Optional: without, a limit that is said the other way round (before the 9th) is another day."""
    dates_end_with_stop: bool = False
    """A date in digits may end with the stop that divides it: 15.9. Optional: for languages that write it so."""


class NightPhrases(FactGroup):
    """Phrases for the night between two days, which versions name by either."""

    nights_before: Words = ()
    """Phrases that name the night that leads to a day: Nacht zum Sonntag is Saturday night. Optional: for languages
    that name it so."""
    nights_of: Words = ()
    """Phrases before the day that a night begins with: the night of 8 February. Optional: as above."""
    nights_from: Mapping[str, Words] = NOTHING
    """Phrases before the first of a night's two days and the words that may join them: Nacht vom 8. auf den 9.
    Optional: where the words of a range do."""


class PeriodWords(FactGroup):
    """Decades, centuries, eras."""

    decades: Mapping[str, int] = NOTHING
    """Words that are a decade by themselves: nineties, siebziger. Optional: for languages that have them."""
    decades_need_nouns: bool = False
    """Those words are other words as well: they need a capital letter, a noun or another decade. Optional: for
    languages in which they are."""
    decade_before: Words = ()
    """Words before a number that is a decade: années 80. Optional: for languages that say it so."""
    decade_suffixes: Words = ()
    """What follows the digits of a decade: 1990s, 80er. Optional: for languages that write it so."""
    decade_nouns: Words = ()
    """Nouns behind a decade: 80er Jahre. Optional: for languages that say it so."""
    centuries: Words = ()
    """Words and short forms behind the ordinal of a century. Optional: without, it is a rank."""
    century_before: Words = ()
    """Words before the Roman numeral of a century: secolo XIX. Optional: for languages that say it so."""
    hundreds_are_centuries: bool = False
    """Hundreds with a capital inside a sentence are the century of that hundred: Ottocento, the 19th. Optional: for
    languages that name centuries so."""
    before_christ: Words = ()
    """What follows a century before the common era. Optional: without, the two eras are not told apart."""
    after_christ: Words = ()
    """What follows one of the common era. Optional: as above."""
