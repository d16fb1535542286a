"""The space before a colon, a semicolon, an exclamation or a question mark is not that of the style.

What: no space, a space too many, or one at which a line may break, before one of the signs for which the style of the
    settings (`style = "fr-FR"`) says which space stands there. Times, ratios, faces and addresses are left alone.
Why: French sets a fixed space where German and English set none; without it a sign may begin a line.
Wrong: "Quelle année!" in the style fr-FR, "Welch ein Jahr !" in the style de-DE.
Right: "Quelle année !", "Welch ein Jahr!"
"""

from __future__ import annotations

from checker.checking.style_rule import make_style_rule
from checker.messages import _

RULE = make_style_rule(
    "sign-space", "locale-convention/punctuation", __doc__, lambda: _("{language} sets another space before this sign")
)
