"""TODO: which language, and where its facts come from.

All that reading quantities needs to know of one language, in groups.
"""

from __future__ import annotations

from checker.languages.calendar_facts import CalendarWords
from checker.languages.clock_facts import ClockTimes
from checker.languages.measure_facts import MeasureNames, MoneyNames, Percentages
from checker.languages.number_form_facts import OrdinalWords, PartWords
from checker.languages.number_phrase_facts import LimitPhrases, RangeWords, UncountedNumbers
from checker.languages.number_word_facts import CardinalWords, DigitConventions, Magnitudes
from checker.languages.quantity_facts import QuantityFacts

FACTS = QuantityFacts(
    # How numbers in digits are written.
    digits=DigitConventions(
        # The decimal sign.
        decimal="",
        # The signs that may stand between groups of three digits, the usual one first.
        groups="",
    ),
    # The words that numbers are composed of.
    cardinals=CardinalWords(
        # Words below one hundred that are not composed: two, eleven, thirty.
        numerals={},
        # Words that multiply what stands before them and go on counting: hundred.
        hundreds={},
        # Forms of them that stand only inside a composed word: vent in ventuno, for venti. Optional: for languages
        # whose number words change where they are joined.
        # bound={},
        # What is left of them before an apostrophe: trent'anni. Optional: for languages that cut them so.
        # elided={},
        # Words inside a number (and, et, und). Optional: some languages join number words with nothing.
        # joiners=(),
        # Numerals that multiply when one of these numbers stands before them (quatre-vingt). Optional: for
        # languages that count in twenties.
        # multiplied={},
        # Tens to which 10 to 19 may be added (soixante-dix). Optional: for languages that count in twenties.
        # stacked=(),
        # Letters and what those write for them who have not got them on their keyboard; accents go by themselves.
        # Optional: for languages with letters that are more than a letter with an accent (ß, œ).
        # spellings={},
        # Words for the decimal sign: point, virgule, Komma. Optional: without, decimals in words are two numbers.
        # decimal_words=(),
        # Words before a number that make it negative. Optional: without, only the sign does.
        # minus_words=(),
        # Words for the zero in such a pair: nineteen oh five. Optional: for languages with `year_pairs`.
        # zeros_in_years=(),
        # Years are read as two numbers (nineteen eighty-nine). Optional: most languages read them as one.
        # year_pairs=False,
    ),
    # Words for large numbers and for rounded ones.
    magnitudes=Magnitudes(
        # Words from thousand upwards.
        scales={},
        # Scales that are another word too: alone they count nothing, capital letters make a name of them (Lac).
        # Optional: for languages that have some.
        # dependent_scales=(),
        # A comma may stand behind a scale inside a number (two thousand, one hundred). Optional: in most it may
        # not.
        # scale_comma=False,
        # Short forms of scales, read only behind digits: k, Mio., bn. A single letter counts beside money;
        # elsewhere, as the next two fields say. Optional: without, they are not read.
        # abbreviated_scales={},
        # Short forms of scales, as they are written, that are units, too: Mio are mebioctets in French. Optional:
        # for languages that have some.
        # doubtful_scales=(),
        # Letters among them, as cased in print, that count wherever they touch the digits: 80k. Optional: without,
        # they count beside money only.
        # touching_letters=(),
        # Letters among them, as cased in print, that always count: 1,2 M. Optional: as above.
        # free_letters=(),
        # Letters among them that may be a scale where they touch the digits, and a unit as well: 5m. Optional: for
        # languages that abbreviate so.
        # doubtful_letters=(),
        # Words for a rounded or a bundled number: dozen, dizaine, Dutzend. Optional: without, they are not read.
        # collectives={},
        # Plurals that name only an order of magnitude: dozens, des milliers. Optional: without, they are not read.
        # vague={},
    ),
    # Words for one. Optional: for languages in which they are other words too.
    # one=WordsForOne(
    #     # Words for one that may be an article or a pronoun; counted as a number only with more evidence. Optional:
    #     # for languages in which they are one word.
    #     # weak_numerals=(),
    #     # Words that stand for one before a unit, a scale, a fraction (a week, une semaine). Optional: for languages
    #     # with an indefinite article.
    #     # articles=(),
    #     # Verbs that make a pronoun of a word for one before them (one can see). Optional: for languages with such a
    #     # pronoun.
    #     # modals=(),
    #     # Words that, beside the word for one, make it a number: only, single. Optional: without, it stays an
    #     # article.
    #     # only=(),
    # ),
    # Numerals that are another word too. Optional: for languages that have some.
    # ambiguous=AmbiguousNumerals(
    #     # They count only before a plural, a unit or another number (neuf). Optional: for languages that have some.
    #     # ambiguous_numerals=(),
    #     # Endings of plural nouns, behind those numerals. Optional: without, only units and scales make them count.
    #     # plural_endings=(),
    #     # Words that end like a plural and are none. Optional: for languages whose particles do.
    #     # plural_hints=(),
    # ),
    # Numbers that have been said already. Optional: for languages that mark them.
    # definite=DefiniteNumbers(
    #     # Words before such a number (after the 5 days). Optional: for languages with a definite article.
    #     # definites=(),
    #     # Words and phrases for one that is known already: both, les deux. Optional: without, they are not read.
    #     # pairs={},
    # ),
    # Ordinals in words and in digits.
    ordinal_words=OrdinalWords(
        # Ordinal words and last parts of ordinal words.
        ordinals={},
        # Ordinals that are another word too, with the words one of which must stand before. Optional: for languages
        # that have some (second).
        # ambiguous_ordinals={},
        # What follows digits in an ordinal: th, e, ter. Optional: for languages that write them so.
        # ordinal_suffixes=(),
        # Signs that make digits an ordinal (the full stop in German). Optional: for languages that write them so.
        # ordinal_signs=(),
    ),
    # Words written together with a number. Optional: for languages that compose words.
    # compounds=CompoundWords(
    #     # Word ends behind a number, as (role, unit): -mal, -jährig, -prozentig. A role is ``unit``, ``currency``,
    #     # ``percent``, ``multiplier``, ``fraction``, ``decade`` or ``count``. Optional: for languages with
    #     # compounds.
    #     # tails={},
    #     # Stems of ordinals, of four to nine letters, that begin compounds with a word of the next two fields:
    #     # drittgrößte. Optional: for languages with such compounds, as the next two are.
    #     # ordinal_stems={},
    #     # Ends of such compounds. Optional: see `ordinal_stems`.
    #     # superlatives=(),
    #     # What may stand behind the stem with more to follow: Viertligaklub. Optional: see `ordinal_stems`.
    #     # ordinal_heads=(),
    # ),
    # How numbers are written out. Optional: without, numbers are looked for in digits alone.
    # spelling=NumberSpelling(
    #     # The sets of rules by name. ``cardinal`` is how one counts; ``ordinal`` a rank, ``part`` a part of a whole,
    #     # ``multiple`` a number of times; others serve these. Optional: without, what a text is said to lack is
    #     # looked for in digits alone.
    #     # rules={},
    #     # Words that hold a number without counting: octogénaire, quartet. Optional: without, these are not looked
    #     # for.
    #     # number_nouns={},
    #     # Other habits by name (a country, a style), each with the rules that differ, by set. Optional: where all
    #     # write alike.
    #     # habits={},
    #     # The endings that the words of a set may have. Optional: for languages that inflect them.
    #     # endings={},
    #     # Whether numbers are written together with other words: Tabellenvierter. Optional: in most languages not.
    #     # joined_to_words=False,
    # ),
    # Words for parts of a whole.
    parts=PartWords(
        # Words for parts: half, tiers, Viertel. Behind a number they are multiplied by it.
        fractions={},
        # Words that are a part by themselves: moitié, anderthalb. Optional: without, a part needs an article.
        # whole_fractions={},
        # What adds a part behind a number or a unit: and a half, et demi. Optional: without, they are not read.
        # half_added={},
        # Words before a part that is followed by what it is a part of: le tiers des voix. Optional: where the
        # definite article makes no part.
        # part_articles=(),
        # What stands behind a part that something is greater or smaller by, where the part's word is an ordinal as
        # well: a third more, un quarto in più. Optional: without, it is read as an ordinal.
        # compared=(),
        # Parts are other words as well (quart, tiers), so that one without what it is a part of need not be
        # matched. Optional: in most languages they are not.
        # parts_are_other_words=False,
    ),
    # Words that make a share. Optional: without, shares are not read.
    # ratios=RatioWords(
    #     # Words between the numbers of a ratio: one in five, un sur trois. Optional: without, they are two numbers.
    #     # ratio_words=(),
    #     # Words before an ordinal that make it a share: every fifth, jeder fünfte. Optional: without, it is a rank.
    #     # every=(),
    # ),
    # Words that multiply. Optional: without, multiples are not read.
    # multiples=MultipleWords(
    #     # Words and phrases for a factor: twice, double, halved. Optional: without, they are not read.
    #     # multipliers={},
    #     # Those of them that need not be matched, since other words say the same. Optional: without, all must be.
    #     # weak_multipliers=(),
    #     # What follows a number of times: times, fois, Mal. Optional: without, such numbers count things.
    #     # times=(),
    #     # Words before a factor: 1 multiplied by, -1 divided by. Optional: without, such numbers count things.
    #     # multiplied_by={},
    # ),
    # Phrases that say how exact a number is.
    limits=LimitPhrases(
        # Phrases before a number that is not exact: about, rund.
        approximators=(),
        # Phrases behind one: or so, environ. Optional: for languages that say it behind.
        # approximators_after=(),
        # Phrases before a number to ``<``, ``<=``, ``>``, ``>=``.
        bounds={},
        # Phrases behind one: or more. Optional: for languages that say it behind.
        # bounds_after={},
        # Words that, before a bound, may turn it round: not … more than. Optional: without, bounds mean what they
        # say.
        # negations=(),
    ),
    # Words between two numbers that belong together.
    ranges=RangeWords(
        # Words between the two ends of a range: to, bis, à.
        range_words=(),
        # An opening word and the words that may then join the ends: between … and. Optional: without, they are two
        # numbers.
        # range_pairs={},
        # Words between the two values of a change that share a scale: from 10 to 12 million, von 10 auf 12
        # Millionen. Optional: without, the first is read without its scale.
        # change_links=(),
        # Openers after which two numbers are a change rather than a range: rose from … to. Optional: for languages
        # whose word for a range is that for a change.
        # change_words=(),
        # Beginnings of words that tell of the one who loses: lost, Niederlage. Optional: without, a score that is
        # turned round is always an error, as it is between languages that agree whose number comes first.
        # losing=(),
    ),
    # Small words around the noun that is counted. Optional: for languages that have some.
    # nouns=NounContext(
    #     # Words before a whole of which another number is a part: 18 *of* 58. Optional: without, no whole is known.
    #     # partitives=(),
    #     # Words skipped on the way to the noun, the unit or the scale: millions *d'*euros. Optional: without,
    #     # nothing is skipped.
    #     # particles=(),
    # ),
    # What makes a number a percentage.
    percentages=Percentages(
        # Signs and words behind it.
        percent=(),
        # Words for percentage points. Optional: without, they are not read.
        # points=(),
        # Words that may mean percentage points or points of a game. Optional: without, they are nouns.
        # point_counts=(),
    ),
    # Names of units.
    measures=MeasureNames(
        # Names of units to unit codes of `checker.quantities.units`.
        units={},
        # Those that are stretches of time, which count with an article alone: a week.
        calendar_units={},
        # Names of units that are common words as well: in. Optional: for languages that have some.
        # doubtful_units=(),
        # Words before a number that give its unit: Tempo 130. Optional: for languages that have some.
        # unit_prefixes={},
        # Phrases after a temperature that turn its sign. Optional: without, only a minus does.
        # below_zero=(),
    ),
    # Words and idioms for stretches of time. Optional: for languages that have some.
    # time_spans=TimeSpans(
    #     # Words that are a duration by themselves, as (value, unit): fortnight, décennie. Optional: without, they
    #     # are not read.
    #     # durations={},
    #     # Numbers of units that may mean another: huit jours, quinze jours. Optional: for languages that have some.
    #     # idiomatic_durations={},
    # ),
    # Names of money.
    money=MoneyNames(
        # Names to currency codes; ``$``, ``krone``, ``dinar`` and their kind stand for any currency of that name.
        currencies={},
        # Names of the hundredth part, to the currency. Optional: without, they are nouns.
        # currency_subunits={},
        # Words of `currencies` that are a unit as well, with its code: livre, Pfund. Optional: for languages that
        # have some.
        # second_readings={},
    ),
    # Months, weekdays, and how dates are written.
    calendar=CalendarWords(
        # Names and short forms, inflected ones included; 1 is January.
        months={},
        # Those of them that are short forms, which need a stop or a number beside them. Optional: without, they
        # need neither.
        # abbreviated_months=(),
        # Those of them that are another word too: they need a capital letter or a number beside them. Optional: for
        # languages that have some.
        # ambiguous_months=(),
        # Months have a capital. Optional: in most languages they have not.
        # capital_months=False,
        # A month before a hyphen is one still: Juni-Ausgabe. Optional: in most languages it is part of a name.
        # months_in_compounds=False,
        # Names, inflected and composed ones included; 1 is Monday.
        weekdays={},
        # Weekdays have a capital. Optional: in most languages they have not.
        # capital_weekdays=False,
        # Words inside a date: the 4th *of* July. Optional: for languages that have some.
        # date_links=(),
        # Dates in digits have the month first. Optional: nearly all have the day first.
        # month_first=False,
        # The day may stand behind the name of the month: June 3. Optional: nearly all have it before.
        # day_behind_month=False,
        # Words before a date that make it a limit, in small letters, to ``<``, ``<=``, ``>`` or ``>=``: on or
        # before. Optional: without, a limit that is said the other way round (before the 9th) is another day.
        # date_limits={},
        # A date in digits may end with the stop that divides it: 15.9. Optional: for languages that write it so.
        # dates_end_with_stop=False,
    ),
    # Phrases for the night between two days. Optional: for languages that name it by one of them.
    # nights=NightPhrases(
    #     # Phrases that name the night that leads to a day: Nacht zum Sonntag is Saturday night. Optional: for
    #     # languages that name it so.
    #     # nights_before=(),
    #     # Phrases before the day that a night begins with: the night of 8 February. Optional: as above.
    #     # nights_of=(),
    #     # Phrases before the first of a night's two days and the words that may join them: Nacht vom 8. auf den 9.
    #     # Optional: where the words of a range do.
    #     # nights_from={},
    # ),
    # Decades, centuries, eras. Optional: without, they are not read.
    # periods=PeriodWords(
    #     # Words that are a decade by themselves: nineties, siebziger. Optional: for languages that have them.
    #     # decades={},
    #     # Those words are other words as well: they need a capital letter, a noun or another decade. Optional: for
    #     # languages in which they are.
    #     # decades_need_nouns=False,
    #     # Words before a number that is a decade: années 80. Optional: for languages that say it so.
    #     # decade_before=(),
    #     # What follows the digits of a decade: 1990s, 80er. Optional: for languages that write it so.
    #     # decade_suffixes=(),
    #     # Nouns behind a decade: 80er Jahre. Optional: for languages that say it so.
    #     # decade_nouns=(),
    #     # Words and short forms behind the ordinal of a century. Optional: without, it is a rank.
    #     # centuries=(),
    #     # Words before the Roman numeral of a century: secolo XIX. Optional: for languages that say it so.
    #     # century_before=(),
    #     # Hundreds with a capital inside a sentence are the century of that hundred: Ottocento, the 19th. Optional:
    #     # for languages that name centuries so.
    #     # hundreds_are_centuries=False,
    #     # What follows a century before the common era. Optional: without, the two eras are not told apart.
    #     # before_christ=(),
    #     # What follows one of the common era. Optional: as above.
    #     # after_christ=(),
    # ),
    # Times of day by the hour and the minute.
    clock=ClockTimes(
        # What stands behind an hour: Uhr, h, o'clock.
        hours=(),
        # What stands right before an hour and makes a time of day of any number up to 24: ore 14. Optional: for
        # languages that name the hour so.
        # hours_before=(),
        # Words right before an hour that is said without its noun: alle 14.30. They make a time of what has
        # minutes, and of a whole number behind which nothing is counted. Optional: as above.
        # hour_articles=(),
        # The word behind an hour counts hours as well; a word of `clock_before` decides. Optional: for languages
        # that say both alike.
        # hours_are_durations=False,
        # Any number may be the minutes behind that word: trois heures deux, midi dix. Optional: in most languages
        # only a round one or one from thirteen on is.
        # minutes_behind_hours=False,
        # A sign between hours and minutes beside the colon; it needs one of `hours` or `meridiems` behind.
        # Optional: for languages that have one.
        # minute_sign=None,
        # Words before a time of day: at, um, vers. Optional: without, doubtful times are numbers.
        # clock_before=(),
        # am, pm and phrases of their kind to hours added. Optional: without, the half of the day is not known.
        # meridiems={},
        # Names of time zones to minutes east of Greenwich. Optional: without, a time has no zone.
        # zones={},
    ),
    # Times of day in words. Optional: without, they are not read.
    # spoken_times=SpokenTimes(
    #     # Words for a time of day to minutes after midnight: noon. Optional: without, they are not read.
    #     # named_times={},
    #     # Such a word may have a capital inside a sentence. Optional: False where a capital makes a name of it
    #     # (Midi).
    #     # named_times_have_capitals=True,
    #     # Words before an hour to minutes added: halb drei. Optional: for languages that say it so.
    #     # half_hour={},
    #     # Words before `past` and `to` to minutes: quarter past. Optional: as above.
    #     # quarters={},
    #     # Words between minutes and the hour they are added to. Optional: as above.
    #     # past=(),
    #     # Words between minutes and the hour they are taken from. Optional: as above.
    #     # to=(),
    #     # Phrases behind an hour to minutes added: et quart. Optional: as above.
    #     # after_hour={},
    #     # Words behind an hour before minutes that are taken from it: moins dix. Optional: as above.
    #     # minus_minutes=(),
    # ),
    # Numbers that count nothing.
    uncounted=UncountedNumbers(
        # Phrases whose numbers count nothing.
        idioms=(),
        # Nouns before a number that names rather than counts: article, Gleis, version.
        labels=(),
        # Words between a label and its number: no., Nr. Optional: without, the two must touch.
        # label_links=(),
        # Words that a hyphen joins to a number without making a name of it: post-9/11, mid-1990s. Optional:
        # without, they make names.
        # number_prefixes=(),
    ),
)
