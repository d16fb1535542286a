"""A word has the capital, or the small letter, of another language.

What: months and weekdays in dates, languages and adjectives of nations that are capitalised as in English in a French
    text, or small as in French in an English or a German one; only where the words around leave no doubt. The
    settings name a style (`style = "fr-FR"`); without one nothing is said.
Why: capitals are copied from the source when a date or a name of a language is translated.
Wrong: "le Lundi 5 Janvier 2026, en Français", in the style fr-FR.
Right: "le lundi 5 janvier 2026, en français"
"""

from __future__ import annotations

from checker.checking.style_rule import make_style_rule
from checker.messages import _

RULE = make_style_rule(
    "letter-case", "locale-convention/spelling", __doc__, lambda: _("{language} does not write this word with {wrong}")
)
