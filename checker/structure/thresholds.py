"""The numbers that tell kinds of blocks: unit, source, what moves with them.

All were set by hand in 2026-11 while reading four trees of real pages (see ``corpora/sites/README.md``), none fitted.
"""

from __future__ import annotations

LEAST_PROSE_WORDS = 4
"""Words from which a text may be prose. Lower: labels of three words are errors; higher: short sentences are notes."""

LEAST_SMALL_SHARE = 0.4
"""Share of the words that must be in small letters in prose. Higher: German sentences full of nouns are labels."""

LEAST_ENDED_SHARE = 0.25
"""The same for a text with a mark at its end: sentences of languages whose nouns have capitals. A guess."""

LEAST_SENTENCE_WORDS = 3
"""Words from which a text with a mark at its end is prose. Lower: "Co." and "etc." make sentences."""

SIGNS_OF_CODE = 12
"""Characters of a text for each sign of code in it, below which it is code. Higher: prose about code is code."""

LEAST_CODE_SIGNS = 3
"""Signs of code that a text must hold to be code. Lower: one placeholder in brackets makes code."""

CODE_SHARE = 0.5
"""Share of the pieces between spaces that are names in programs, from which a text is code. A guess."""

LEAST_FIELDS = 3
"""Fields (``name: value``) one after another that make code of a text. A guess."""

LEAST_INITIALS = 2
"""Initials (``J. Doe``) that make a bibliographic reference of a text with a year. A guess."""

LONGEST_ADDRESS = 160
"""Characters of a postal address. A guess."""

MOST_ADDRESS_SMALL = 2
"""Words of three letters or more in small letters that an address may hold. A guess; more: sentences are addresses."""

SMALL_WORD = 4
"""Letters from which a word in small letters speaks against a list of names ("of", "und", "des" do not). A guess."""

LIST_COMMAS = 0.5
"""Commas for each word from which a text is a list, of names or terms. A guess; lower: enumerations are no prose."""

LEAST_INLINE_ITEMS = 3
"""Items in one line, counted from 1 or each with its time, that make a list of a text. A guess; lower: a sentence
that counts two things is cut."""

LEAST_LED_ITEMS = 2
"""The same where the text begins with the first item, or a colon leads to it. A guess."""

LONG_ITEM = 3
"""Words of an item that may end with a small word ("stelle dich vor"). A guess."""
