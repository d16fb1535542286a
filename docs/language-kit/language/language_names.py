"""TODO: which language, and where its facts come from.

The names of languages in one language, and how a page says with them which language a part of it is in. Languages
are known by their codes: ISO 639-1, or a tag such as ``zh-tw``. The names are CLDR's.
"""

from __future__ import annotations

from checker.languages.language_name_facts import LanguageNameFacts
from checker.languages.word_lists import split_words

FACTS = LanguageNameFacts(
    # The language's own codes: of ISO 639-1, and both of ISO 639-2 where they differ (``fra``, ``fre``).
    codes=split_words(""),
    # Every language's name as it stands inside a sentence, the language's own name too.
    names={},
    # The names in the form that `headings` have as ``{adjective}``. Optional: for languages in which it is another
    # word than the name (*version allemande*).
    # adjectives={},
    # Other spellings of a name that headings have. Optional: such as those without accents.
    # spellings={},
    # What may stand above a version of a text, with ``{name}`` or ``{adjective}`` in it: the name alone, "in
    # {name}", "{name} version"; in small letters but for the names.
    headings=(),
)
