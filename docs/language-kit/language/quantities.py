"""TODO: which language, and where its facts come from.

All that reading quantities needs to know of one language. Everything may be left out but the separators.
"""

from __future__ import annotations

from checker.languages.quantity_facts import QuantityFacts

FACTS = QuantityFacts(
    # The decimal sign.
    decimal="",
    # The signs that may stand between groups of three digits, the usual one first.
    groups="",
    # Words below one hundred that are not composed: two, eleven, thirty.
    # numerals={},
    # Words that multiply what stands before them and go on counting: hundred.
    # hundreds={},
    # Words from thousand upwards.
    # scales={},
    # Scales that are another word too: alone they count nothing, capital letters make a name of them (Lac).
    # dependent_scales=(),
    # Short forms of scales, read only behind digits: k, Mio., bn.
    # abbreviated_scales={},
    # Numerals that multiply when one of these numbers stands before them (quatre-vingt).
    # multiplied={},
    # Tens to which 10 to 19 may be added (soixante-dix).
    # stacked=(),
    # Words inside a number (and, et, und).
    # joiners=(),
    # A comma may stand behind a scale inside a number (two thousand, one hundred).
    # scale_comma=False,
    # Words for one that may be an article or a pronoun; counted as a number only with more evidence.
    # weak_numerals=(),
    # Verbs that make a pronoun of a word for one before them (one can see).
    # modals=(),
    # Words before a number that has been said already (after the 5 days).
    # definites=(),
    # Words that stand for one before a unit, a scale, a fraction (a week, une semaine).
    # articles=(),
    # Numerals that are another word too; they count only before a plural, a unit or another number (neuf).
    # ambiguous_numerals=(),
    # Endings of plural nouns, for the ambiguous numerals.
    # plural_endings=(),
    # Words that look like a plural and are none.
    # plural_hints=(),
    # Words that, beside the word for one, make it a number: only, single.
    # only=(),
    # Words for a small number that is known already: both, les deux.
    # pairs={},
    # decimal_words=(),
    # minus_words=(),
    # Phrases after a temperature that turn its sign.
    # below_zero=(),
    # Years are read as two numbers (nineteen eighty-nine).
    # year_pairs=False,
    # Ordinal words and last parts of ordinal words.
    # ordinals={},
    # Ordinals that are another word too, with the words one of which must stand before.
    # ambiguous_ordinals={},
    # Stems of ordinals that begin compounds with a word of `superlatives`: drittgrößte.
    # ordinal_stems={},
    # Ends of such compounds.
    # superlatives=(),
    # Beginnings of what such compounds may go on with: Viertligaklub.
    # ordinal_heads=(),
    # What follows digits in an ordinal: th, e, ter.
    # ordinal_suffixes=(),
    # A sign that makes digits an ordinal (the full stop in German).
    # ordinal_sign='',
    # Words for parts: half, tiers, Viertel. Behind a number they are multiplied by it.
    # fractions={},
    # Words before a part that is followed by what it is a part of: le tiers des voix.
    # part_articles=(),
    # Words that are a part by themselves: moitié, anderthalb.
    # whole_fractions={},
    # What adds a part behind a number or a unit: and a half, et demi.
    # half_added={},
    # Words between the numbers of a ratio: one in five, un sur trois.
    # ratio_words=(),
    # Words before an ordinal that make it a share: every fifth, jeder fünfte.
    # every=(),
    # Words that multiply: twice, double, halved.
    # multipliers={},
    # weak_multipliers=(),
    # What follows a number of times: times, fois, Mal.
    # times=(),
    # Words before a factor: 1 multiplied by, -1 divided by.
    # multiplied_by={},
    # Words for a rounded or a bundled number: dozen, dizaine, Dutzend.
    # collectives={},
    # Plurals that name only an order of magnitude: dozens, des milliers.
    # vague={},
    # Word ends behind a number, as (role, unit): -mal, -jährig, -prozentig.
    # tails={},
    # approximators=(),
    # approximators_after=(),
    # Phrases before a number to ``<``, ``<=``, ``>``, ``>=``.
    # bounds={},
    # bounds_after={},
    # Words between the two ends of a range: to, bis, à.
    # range_words=(),
    # An opening word and the words that may then join the ends: between … and.
    # range_pairs={},
    # Words between the two values of a change that share a scale: from 10 to 12 million, von 10 auf 12 Millionen.
    # change_links=(),
    # Openers after which two numbers are a change rather than a range: from … to.
    # change_words=(),
    # Words before a whole of which another number is a part: 18 *of* 58.
    # partitives=(),
    # Small words skipped on the way to the noun that is counted.
    # particles=(),
    # percent=(),
    # points=(),
    # Words that may mean percentage points or points of a game.
    # point_counts=(),
    # Names of units to unit codes of `checker.quantities.units`.
    # units={},
    # Names of stretches of time, which count with an article alone: a week.
    # calendar_units={},
    # Words before a number that give its unit: Tempo 130.
    # unit_prefixes={},
    # Words that are a duration by themselves: fortnight, décennie.
    # durations={},
    # Numbers of units that may mean another: huit jours, quinze jours.
    # idiomatic_durations={},
    # currencies={},
    # currency_subunits={},
    # Words of `currencies` that are a unit as well: livre, Pfund.
    # second_readings={},
    # months={},
    # Months that are another word too: they need a capital letter or a number beside them.
    # ambiguous_months=(),
    # Phrases that name the night that leads to a day: Nacht zum Sonntag is Saturday night.
    # nights_before=(),
    # Phrases before the day that a night begins with: the night of 8 February.
    # nights_of=(),
    # Phrases before the first of a night's two days and the words that may join them: Nacht vom 8. auf den 9.
    # nights_from={},
    # 1 is Monday.
    # weekdays={},
    # Words inside a date: the 4th *of* July.
    # date_links=(),
    # Numeric dates have the month first.
    # month_first=False,
    # capital_months=False,
    # before_christ=(),
    # after_christ=(),
    # Words that are a decade by themselves: nineties, siebziger.
    # decades={},
    # decade_before=(),
    # decade_suffixes=(),
    # decade_nouns=(),
    # centuries=(),
    # What stands behind an hour: Uhr, h, o'clock.
    # hours=(),
    # The word behind an hour counts hours as well; a word of `clock_before` decides.
    # hours_are_durations=False,
    # clock_before=(),
    # am, pm and phrases of their kind to hours added.
    # meridiems={},
    # Words for a time of day to minutes after midnight.
    # named_times={},
    # Words before an hour to minutes added: halb drei.
    # half_hour={},
    # quarters={},
    # past=(),
    # to=(),
    # Phrases behind an hour to minutes added: et quart.
    # after_hour={},
    # minus_minutes=(),
    # Words that a hyphen joins to a number without making a name of it: post-9/11, mid-1990s.
    # number_prefixes=(),
    # Signs between hours and minutes beside the colon that need one of `hours` or `meridiems`.
    # clock_sign=':',
    # Names of time zones to minutes east of Greenwich.
    # zones={},
    # Phrases whose numbers count nothing.
    # idioms=(),
    # Nouns before a number that names rather than counts: article, Gleis, version.
    # labels=(),
    # label_links=(),
)
