"""TODO: which language, and where its facts come from.

What a page's furniture and its translator's notes are made of; all in small letters.
"""

from __future__ import annotations

from checker.languages.page_facts import PageFacts
from checker.languages.word_lists import split_words

FACTS = PageFacts(
    # Words and phrases of navigation, dates of publication, credits and cookie lines.
    furniture=split_words(""),
    # Words and phrases that only a translator's own note or credit has ("translated by"); ``{name}`` stands for the
    # name of any other language ("translated from the {name}").
    translator=split_words(""),
    # Words and phrases before the day since which a text stands: last updated, effective from, as of. Optional:
    # without, only the fields before a page say from when it is.
    # updated=split_words(""),
)
