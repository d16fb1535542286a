"""Numbers that decide what is said of names: each with its unit and where it comes from."""

from __future__ import annotations

LEAST_LETTERS = 4
"""Letters of a word that is compared by its spelling: shorter ones are alike by chance. After the prototype."""
LEAST_STEM = 3
"""Letters that are left of a name without its ending. Set by hand."""
LONGER_WORDS = (5, 7)
"""Letters from which a word is longer, and long: chance has less of them. Set by hand."""
MOST_WORDS = 200
"""Words with a capital that only one version of a row has. Limit: more are a list."""
THIRD_AGREES = 2.0
"""Log odds that a third version adds which spells a name as one of two does. A guess: the pairs that the rest is fitted
on have no third; the same as for numbers."""
LEAST_WARNED = 0.7
"""Probability (0..1) from which a finding on names is a warning. Read on texts that nothing was fitted on, 2026-11: see
``corpora/names/README.md``. Lower: more is found, and more of it is a spelling of the other language."""
LEAST_NOTED = 0.3
"""Probability from which it is a note."""
LEAST_ROW_SCORE = 0.5
"""Confidence (0..1) of a row whose names are compared. A guess: below, it may be the rendering of another sentence."""
OTHER_COUNTRY = 0.85
"""Probability (0..1) of a fault where one country of a passage differs and the others agree. Set by reading."""
OTHER_OF_MANY = 0.65
"""The same where more of them differ, or one version names more of them. Set by reading."""
OTHER_BESIDE = 0.4
"""The same where the other version names the country besides, but less often, or where a country stands for a people.
Set by reading: 4 of 11."""
COUNTRY_OF_TWO = 0.95
"""The same where a third version names one of the two countries. A guess: hardly any text at hand has three."""
MOST_ALIKE = 0.6
"""Likeness (0..1) of the sounds of two names from which they are one name. Set by hand; higher: spellings of foreign
names are taken for other names."""
OTHER_PERSON = 0.5
"""Probability (0..1) of a fault where another name stands behind the same one. Set by reading: 3 of 6."""
OTHER_SAID = 0.35
"""The same where both are said elsewhere. Set by reading: 1 of 3."""
MOST_REMEMBERED = 4096
"""Words that are kept as they are folded."""
LEAST_CAPITALS, MOST_ACRONYM = 2, 10
"""Capitals of an acronym at the least, and its letters at the most, as Schwartz and Hearst have them (2003)."""
MOST_MORE_WORDS = 5
"""Words that may be in what an acronym stands for beyond one a letter. Theirs, too."""
MOST_CAPITAL_SHARE = 0.5
"""Share of a text's words that may be acronyms: with more it is written in capitals, or a list. A guess."""
LEAST_TOGETHER, LIKE_TOGETHER, UNLIKE_TOGETHER = 6, 3, 2
"""Points from which two acronyms are renderings of one another: as many for a row that introduces both; for a row in
which each is alone in its version, if they share most of their letters (NATO, OTAN), and if not. Set by reading."""
COPIED_ACRONYM = 0.8
"""Probability (0..1) of a fault where a version has another one's acronym in place of its own. Set by reading."""
