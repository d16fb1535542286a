"""The numbers that reading quantities goes by: what they are, in what unit, where they come from, what moves with them.

"First round" means: chosen by hand in 2026-10 while reading the development pairs, not fitted by a command.
"""

from __future__ import annotations

LIKELY_YEARS = range(1500, 2101)
"""Bare numbers that are taken for a year. First round. Wider, and counts of things become years."""
YEARS = range(1000, 2101)
"""Numbers that may be a year beside a month, or before the two digits of another one (1914-18). First round."""
CENTURY, YEARS_IN_SHORT = 1900, range(32, 100)
"""Years that are written with two digits behind a month (mai 68), and their century: larger than a day can be. Those of
this century are smaller still."""
CENTURY_LONG = 100
"""Years."""
STROKE_YEARS = range(1900, 2100)
"""Numbers that are a year before a stroke and another number (1997/98). First round. Wider, and fractions go."""
LAST_DECADE = 2100
"""The largest number that may be a decade. First round."""
PIVOT_YEAR = 70
"""Years of two digits below belong to the 21st century in dates, the others to the 20th. First round."""
MOST_DAYS = 31
"""Days of the longest month."""

SMALL_NUMBER = 12
"""Numbers in words up to this one need not be matched: most languages have short words for them that versions leave
out or put otherwise (two sisters, die Schwestern). First round. Larger, and missing numbers go unsaid."""
MOST_SHARED = 1000
"""Numbers above are no second part of a ratio: in 2019 is no share. First round."""
MOST_SHARED_DIGITS = 100
"""The same for numbers in digits, which are years or prices more often. First round."""
MOST_SHARES = 99
"""Numbers above are no first part of a ratio. First round."""
MOST_SCORED = 300
"""Numbers from here on are no goals of a score whose first number is larger (102-98): 1914-18 is a range. First
round."""
MOST_SPOKEN_SCORED = 100
"""The same where a word, not a dash, joins the two. First round."""

LONGEST_COMPOUND = 80
"""Letters of a word up to which it is taken apart: no language writes longer numbers, and time stays linear."""
MOST_PIECES = 40
"""Words of one number in words. The longest that occur have a dozen; time stays linear."""
MOST_DIGITS = 30
"""Digits of a number up to which it is read: longer ones are keys, and their arithmetic costs."""
MOST_PLAIN_DIGITS = 15
"""Digits of a number that `plain_digits` reads at once; longer ones go the long way, which looks at groups."""
MOST_JOINED = 4
"""Parts joined to one measure (2 h 1 min 9 s has three); time stays linear."""

FEW_TOKENS = 8
"""Up to this many different tokens are looked for one by one in the list of tokens: quicker, and still linear. First
round; speed only."""
REACH = 12
"""Words behind the last that may begin a quantity whose places are worked out: more than any unit, ratio or phrase
needs. Less, and what stands behind is not read; more costs time."""
PADDING = 4
"""Empty words behind the last one, so that readers may look ahead without asking. Less ends in
``IndexError``."""
MOST_WORDS_KEPT = 200_000
"""Words of a language whose meaning is kept. First round; memory only: beyond, all are forgotten and looked up anew."""
MOST_SPELLINGS = 12
"""Ways to write one number by one habit that are kept: rules have four at the most, and few have any. Safety only."""
LARGEST_SPELLED = 10**15
"""The largest number that is looked for in words. Nobody writes larger ones so."""
LEAST_IN_COMPOUND = 4
"""Letters of a number word that is looked for inside a longer word; shorter ones stand in many words. First round."""
MOST_SIGNS = 4_096
"""Different signs that are kept as they are squashed. Limit: more are no text."""
MOST_LOOKED_AT = 1_000
"""Places at which a form stands that are looked at, to tell whether it is free there. Limit."""
SCALE_REACH = 24
"""Characters behind digits in which their scale is looked for: 300 to 450 thousand. First round."""
DENIAL_REACH = 7
"""Words before a bound in which a negation turns it round or leaves it: not … more than. First round: what is negated
further off is another clause, mostly."""
LEAST_LIMIT, MOST_APART = 10, 2
"""The least first number of a range with a stroke, and how many times larger the second may be. A guess: parts of a
unit have small numbers."""
LEAST_JOINED_FACTOR = 100
"""The least factor that a number before it multiplies: ten-thousandfold. Smaller ones stand for themselves. A guess."""
