"""An apostrophe is that of a keyboard.

What: a straight apostrophe or an accent between two letters, where the style of the settings (`style = "fr-FR"`) has
    the curly one.
Why: the straight sign is what a keyboard gives; set text has the other one, and a search for one does not find the
    other.
Wrong: "l'école", in the style fr-FR.
Right: "l’école"
"""

from __future__ import annotations

from checker.checking.style_rule import make_style_rule
from checker.messages import _

RULE = make_style_rule(
    "apostrophe-style", "locale-convention/punctuation", __doc__, lambda: _("{language} sets another apostrophe")
)
