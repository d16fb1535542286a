"""TODO: which language, and where its facts come from.

The styles of a language, by locale.
"""

from __future__ import annotations

from checker.languages.style_facts import StyleFacts

FACTS = StyleFacts(
    # The locale whose style is taken for one that has none here: a code of ISO 3166.
    default="",
    # The style of every locale that has one, by that code in capitals.
    locales={},
)
