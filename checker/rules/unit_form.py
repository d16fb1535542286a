"""The symbol of a unit is misspelled, or touches its number.

What: symbols of units behind a number in other letters than theirs (Km, Kg, Kwh, m2), and, where the style of the
    settings (`style = "fr-FR"`) has a space there, that none stands before them.
Why: symbols are the same in all languages, and mean something else in other letters.
Wrong: "12Km et 5 Kg", in the style fr-FR.
Right: "12 km et 5 kg"
"""

from __future__ import annotations

from checker.checking.style_rule import make_style_rule
from checker.messages import _

RULE = make_style_rule(
    "unit-form",
    "locale-convention/measurement-format",
    __doc__,
    lambda: _("the symbol of this unit is written otherwise"),
    spelling=True,
)
