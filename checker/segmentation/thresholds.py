"""The numbers that sentence splitting goes by.

All were set by hand in the first round, while the development sentences were looked at, and none has been fitted
since. `tests/segmentation/test_measured.py` holds the mean F1 that they give on labelled sentences, and
`tests/segmentation/test_splitter.py` the phenomena they decide.
"""

from __future__ import annotations

# How far a decision looks, in characters. These bound the time that a hostile text takes; more would cost time and
# change nothing in ordinary prose.
WORD_REACH = 40
"""How far before a stop its word is looked for. A longer word is taken by its end."""
HEADING_REACH = 40
"""How far before a blank the last words of a heading are looked for."""
DASH_REACH = 100
"""How far before a dash a function word is looked for that shows a sentence was broken off. Less: more dashes
between names and places are safe, more broken sentences are missed."""
QUOTE_REACH = 2_000
"""How far back straight quotation marks are counted, to tell whether the next one closes."""
STYLE_SAMPLE = 50_000
"""How much of a text, from its beginning, tells whether it is written with capitals."""
MOST_OPENERS = 4
"""How many signs may stand before the first word of a sentence."""
MOST_NAME_WORDS = 4
"""How many words the name of a speaker may have."""
MOST_NOTE_DIGITS = 3
"""How many digits the number of a note, or of an item of a list, may have. Four make a year."""

# Lengths of words, in letters.
LONG_WORD = 5
"""From this length on a word is none that a stop may belong to, unless a list says so; initials and Roman numbers
are looked for below it. Less: fewer initials are known; more: short last words of sentences are taken for initials."""
LEAST_PLAIN_WORD = 3
"""How long a word must be for a sentence to end at its stop though the next begins with a small letter."""
LEAST_STYLE_WORD = 4
"""How long a word before a stop must be to tell how a text is written: shorter ones may be abbreviations."""
LONGEST_MARK = 8
"""How long the number that marks an item (`1.2.3.`) may be at the start of a sentence; a longer one is a number."""
LONGEST_ORDINAL = 3
"""How many digits an ordinal with a stop may have; a longer number ends its sentence."""
LEAST_SMALL_STARTS = 2
"""How many sentences must begin with small letters before a text is taken to be written so."""

# Widths of lines, in characters.
SHORTEST_WRAP = 40
"""The narrowest paragraph that may have been wrapped: in a narrower one every line is the writer's own (verse,
addresses). Less: verse is joined; more: narrow columns are cut."""
LONGEST_WRAP = 130
"""The widest that may have been wrapped: in a wider one every line is a paragraph of its own."""
LONGEST_FITTED_WORD = 40
"""How much of the next line's first word counts when asking whether it would have fitted."""
