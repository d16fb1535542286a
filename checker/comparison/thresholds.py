"""The numbers that comparing facts goes by: what they are, in what unit, where they come from, what moves with them.

"First round" means: chosen by hand in 2026-10 while reading the development pairs, not fitted by a command.
"""

from __future__ import annotations

from fractions import Fraction

TOLERANCE = Fraction(25, 1000)
"""Share by which two converted or rounded amounts may differ. First round, after the 3 % of the prototypes. Wider, and
changed amounts pass for conversions; narrower, and what editors round is flagged."""
TOLERANCE_OF_SMALL = 3
"""Factor on `TOLERANCE` for an amount below ten that one side calls approximate: about 5 miles, 8 km. First round."""
ROUGH = Fraction(8, 100)
"""Share for numbers of two digits or fewer between metric and imperial units: people say a mile is 1.5 km.
First round."""
ROUGH_SHARE = Fraction(3, 100)
"""How far a part in words (about a quarter) may be from the percentage that it rounds, as a share of the whole. A
guess: half of what lies between a quarter and a third is .04."""
DEGREES, DEGREES_OF_ONE_SCALE = Fraction(5, 2), 1
"""Degrees by which two temperatures of different scales may differ; `DEGREES_OF_ONE_SCALE` for one scale.
First round."""
CLOSE_CONVERSION, CLOSE_DEGREES = Fraction(1, 100), 1
"""How far a conversion may be from the exact one, as a share and in degrees, before it is called rounded. A guess: what
rounding to the last digit that people write makes of two digits."""
ALIKE = 0.6
"""How alike two words must be (`difflib`, from 0 to 1) to be one name that two languages spell their way. A guess."""
LIKELY_FAHRENHEIT = 40
"""Degrees without a scale from which Fahrenheit may be meant: no weather is that hot in Celsius. First round."""
MOST_VAGUE = 20
"""The largest vague plural (dozens) that may stand for another one. First round."""

MOST_ASSIGNED = 60
"""Facts a side that are assigned at once: the assignment takes n³ steps. Longer lists go piece by piece."""
MOST_HELD = 120
"""Facts of the other side that a fact is held against, where all would be too many. Limit: it bounds the time that a
sentence of thousands of numbers takes, and no ordinary sentence has so many."""
MOST_SWAPPED = 40
"""Matched pairs of a row that are looked at for exchanges; rows with more numbers are tables. First round."""
SWAP_RATIO = 1000
"""How many times larger one of two exchanged numbers may be than the other: like things are of like size.
First round."""
NEAR_FACTS = 2
"""Facts of a side between an amount and its own conversion: 16 km (10 miles). First round."""
SUM_PARTS = 6
"""Facts of a side among which the second part of a sum is looked for: 5 = 3 + 2. First round."""
NEAR_ROWS = 2
"""Rows on either side in which what a version seems to lack is looked for. First round."""
MOST_SOUGHT = 60
"""Facts of a row left without a counterpart that are looked for in the raw text. Limit: each look goes through all of
it, and a row that lacks more is a table, or no translation."""
MOST_NEARBY = 40
"""Quantities of a passage beside a row that what a version lacks is looked for among; one with more is a table, and not
looked through. Limit."""
NEAR_DAYS = 6
"""Days around the article's date within which a bare weekday names a day: the next Monday is another one."""

LEAST_LOCALIZED, LOCALIZED_SHARE = 3, 0.75
"""Amounts, and their share among all of that currency in rows that differ, from which on another currency is the
translator's decision. A guess: slips are alone."""

DISTANCE_COST, FARTHEST = 10, 9
"""Unlikeness of two facts left over on both sides, in points: for each place between them, `FARTHEST` at the most. This
and the four below are first round; only their order matters, which says whom a finding sets against whom."""
WEAK_COST = 150
"""One of the two is weak (a spelled small number)."""
ROLE_COST = 60
"""They are of different kinds (an ordinal, a cardinal)."""
DIMENSION_COST, UNIT_COST = 200, 80
"""Units of another dimension (km, kg); another unit of the same, or none."""
DIGITS_COST, TRANSPOSED_COST = 80, 40
"""Other digits; the same digits in another order."""

COMPANY_WORDS = 8
"""Words on either side of a number that tell what it counts, up to the next number. Of 4 and 8 the better one on 2,921
pairs of numbers of like kind in professional translations: their own company is the likelier in .91 of them."""
LEAST_EXCHANGE = 0.0
"""How much better, in cosines, numbers must go with each other's company before they are said to be exchanged. Of
643 exchanges of like numbers put into 25,388 professional pairs .93 reach this, and 5 that the translators made."""
LEAST_UNLIKE_EXCHANGE = 0.75
"""The same for numbers of different kinds (a year, a count), whose order differs oftener between languages: in the same
pairs 55 of them stand crosswise, and one reaches it."""
FARTHEST_WEAK = 20
"""How many times larger a number may be than a small word (one, both) that is set against it. First round; where it is
more, the number is said to be missing instead."""
