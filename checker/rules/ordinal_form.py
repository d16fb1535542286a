"""An ordinal number has a wrong ending.

What: the endings of numbers in digits that the style of the settings (`style = "fr-FR"`) does not have: 1ère, 2ème,
    XXème in French, 2th in English, 20ste in German.
Why: the long endings are what is typed by ear; set text has 1re, 2e, XXe.
Wrong: "la 1ère et la 2ème ligne", in the style fr-FR.
Right: "la 1re et la 2e ligne"
"""

from __future__ import annotations

from checker.checking.style_rule import make_style_rule
from checker.messages import _

RULE = make_style_rule(
    "ordinal-form",
    "locale-convention/number-format",
    __doc__,
    lambda: _("{wrong} is not how {language} ends an ordinal number"),
    spelling=True,
)
