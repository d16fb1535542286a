"""TODO: which language, and where its facts come from.

How names are inflected and how foreign sounds are spelled. All in small letters and without accents.
"""

from __future__ import annotations

from checker.languages.proper_name_facts import ProperNameFacts
from checker.languages.word_lists import split_words

FACTS = ProperNameFacts(
    # The endings of a name's cases and plurals.
    inflections=split_words(""),
    # What else a name may end in here and not in another language: the endings of countries, of peoples and of
    # learned words.
    endings=split_words(""),
    # How sounds are spelled that other languages spell otherwise, with a sign for each sound: the Latin letter that
    # is nearest, or a capital for what no letter is for (C as in *church*, J as in *jungle*, S as in *ship*, X as
    # in *loch*, Z as in *measure*).
    sounds={},
    # The letters of its vowels, accents apart.
    vowels="",
    # The names of countries and of their peoples, with the endings that they take. Optional: without, countries are
    # not compared.
    # countries=(),
)
