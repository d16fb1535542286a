"""A hyphen stands for a dash, or a dash is not that of the style.

What: a hyphen or two between spaces that interrupt a sentence, a dash that the style of the settings (`style =
    "de-CH"`) does not set, and a hyphen between the two numbers of a range where the style has a dash.
Why: a hyphen joins, a dash parts; typed as hyphens both look alike.
Wrong: "Das Bad - ein Neubau - öffnet von 10-18 Uhr.", in the style de-CH.
Right: "Das Bad – ein Neubau – öffnet von 10–18 Uhr."
"""

from __future__ import annotations

from checker.checking.style_rule import make_style_rule
from checker.messages import _

RULE = make_style_rule(
    "dash-style", "locale-convention/punctuation", __doc__, lambda: _("{language} sets another dash here")
)
