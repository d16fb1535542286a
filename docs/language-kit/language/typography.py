"""TODO: which language, and where its facts come from.

How a language is set. Every sign is the character itself; the source is CLDR and the usual style guides.
"""

from __future__ import annotations

from checker.languages.typography_facts import TypographyFacts

FACTS = TypographyFacts(
    # The decimal sign.
    decimal="",
    # The sign between groups of three digits that a correction writes.
    group="",
    # All signs that are accepted between groups.
    groups="",
    # How many digits a number must have before a correction groups them. Optional: most style guides say five.
    # least_grouped=5,
    # What a correction writes between a number and the percent sign. Optional: none where the two touch.
    # percent_space='',
    # All that is accepted there. Optional: nothing where the two touch.
    # percent_spaces=('',),
    # What stands between a number and a currency sign behind it. Optional: none where the two touch.
    # currency_space='',
    # All that is accepted there. Optional: nothing where the two touch.
    # currency_spaces=('',),
    # Other decimal signs that amounts of money have, before two digits. Optional: nearly everywhere it is the same.
    # money_decimals=split_words(""),
    # Pairs of quotation marks without spaces: the usual pair first, then the accepted ones, then those that are
    # met.
    quotes=(),
    # Those of them that have a space inside. Optional: most languages set none.
    # spaced_quotes=(),
    # The sign for an apostrophe. Optional: nearly all languages have this one, and that of keyboards is known
    # everywhere.
    # apostrophe='’',
)
