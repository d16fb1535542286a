"""ß stands where the country has ss, or ss where it has ß.

What: ß under the style de-CH, which has none; under de-DE and de-AT ss in words that have no form with it (Strasse,
    gross, ausserdem). Names and other words are left alone.
Why: it shows at once that a text was written for another country.
Wrong: "Die Straße ist groß.", in the style de-CH.
Right: "Die Strasse ist gross."
"""

from __future__ import annotations

from checker.checking.style_rule import make_style_rule
from checker.messages import _

RULE = make_style_rule(
    "sharp-s", "locale-convention/spelling", __doc__, lambda: _("{wrong}: written otherwise in this country")
)
