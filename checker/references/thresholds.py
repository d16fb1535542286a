"""Numbers that decide what is said of links, addresses and placeholders: each with its unit and where it comes from."""

from __future__ import annotations

LEAST_ROW_SCORE = 0.8
"""Confidence (0..1) of a row whose links are compared. Below, in ruby-lang (2026-11), most that differ are of sentences
that don't correspond; a higher one speaks less."""
ERROR_PROBABILITY = 0.85
"""Probability from which a finding is an error: what issue 15 asks of errors."""
WARNING_PROBABILITY = 0.6
"""Probability from which a finding is a warning, below it is a note: what issue 15 asks of warnings, less a little."""
FEWEST_SAME = 2
"""Links to a site that are the same in both versions, from which the site is taken for one that does not translate its
addresses. Set by hand, 2026-11."""
FEWEST_COUNTERPARTS = 3
"""Links to one site that lead to one other site in a version, from which that is the version's own. Set by hand,
2026-11, on a site whose 44 links to a law lead to the law in German."""
MOST_TYPOS = 2
"""Characters by which two addresses differ that were meant to be one. Set by hand, 2026-11."""
LEAST_TYPED = 8
"""Characters of an address in which so few may be told for a slip. Set by hand, 2026-11."""
LONGEST_TARGET = 2_000
"""Characters of an address that is looked at. Limit: longer ones are data, not addresses."""
MOST_SHOWN = 80
"""Characters of an address that a message shows."""
REMEMBERED = 4_096
"""Addresses that are not read again. Limit."""
MOST_COMPARED = 200
"""Links of a row that are compared pair by pair. Limit: no sentence has as many."""

# Probabilities (0..1) that an editor agrees: set by hand in 2026-11, after reading what is said on ruby-lang and i2p,
# not fitted. `corpora/sites/plant_references.py TREE` prints for each how many planted errors are said with it, and how
# much of the tree as it is. Those behind which a tree is named were read there, too.
THIRD_EDITION = 0.95
"""Leads to the edition of a language that is neither the version's nor its source's. 10 on privacyguides, where the
other version leads to its own edition each time; whether this one's has the page was not looked up."""
THEIR_EDITION = 0.8
"""Leads to the edition of the other version, where this version has links to its own edition of the site. Right 5 of 5
on i2p and 2 of 7 on deltachat-pages, whose blog is in English only."""
OWN_EDITION = 0.9
"""The same, where the tree has the page in the version's language."""
LONE_EDITION = 0.65
"""Leads to the edition of the other version on the page's own site, where nothing says which editions there are. A
guess: 8 of 10 planted are found on starlight, none was read."""
ONLY_EDITION = 0.5
"""Leads to the edition of another language, where nothing says that there is one in the version's."""
OTHER_NUMBER = 0.87
"""The same words with another number, or a slip of the keyboard."""
EXCHANGED = 0.9
"""Leads where the other version's text leads elsewhere. 3 of 3 right on privacyguides; lists of people: 0 of 2."""
OTHER_PAGE = 0.65
"""Another page of a site whose addresses are the same in all languages otherwise."""
OTHER_SITE = 0.65
"""Another site. 2 of 2 right on electron and deltachat-pages."""
OTHER_SOURCE = 0.4
"""Another site, in the version's own language: most often chosen by the translator."""
OTHER_HOST = 0.75
"""The same name before the sign of an e-mail address, another host behind it."""
OTHER_OFFICE = 0.45
"""Another name of an office at the same host: contact, kontakt."""
OTHER_PLACEHOLDER = 0.95
"""A placeholder that the program does not know, in place of one that it does."""
OTHER_WORD = 0.4
"""The same in capitals: a word for what is to be put there, which is translated."""
NO_PLACEHOLDER = 0.9
"""A placeholder that a version lacks, or has alone."""
OTHER_TAG = 0.75
"""A tag that a version lacks, or has alone: translators may set their own."""
OTHER_EMPHASIS = 0.4
"""The same of a tag of emphasis without attributes, which ends: each language stresses its own words. A guess after
reading bitcoin.org's messages, where 8 of 35 findings were such."""
WRONG_DIGITS = 0.96
"""Check digits that do not fit, where those of the other version do."""
ALL_WRONG_DIGITS = 0.8
"""Check digits that fit in no version: an example, may be."""
WRONG_WEEKDAY = 0.93
"""A weekday that does not fit its date with its year."""
LIKELY_WEEKDAY = 0.75
"""The same, where the year is the article's."""
LACKING = 0.3
"""A link that a version lacks."""
