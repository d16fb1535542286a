"""A line may break at a space where it must not.

What: a plain space, or none, between a number and the symbol of its unit, a day and its month, the parts of a short
    form such as z. B., where the style of the settings (`style = "de-DE"`) has a no-break space.
Why: at the end of a line the number is torn from what it counts.
Wrong: "am 5. Mai" and "12 km" with plain spaces, in the style de-DE.
Right: "am 5. Mai" and "12 km" with no-break spaces
"""

from __future__ import annotations

from checker.checking.style_rule import make_style_rule
from checker.messages import _

RULE = make_style_rule(
    "fixed-space", "locale-convention/punctuation", __doc__, lambda: _("{language} sets a no-break space here")
)
