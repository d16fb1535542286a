"""Two styles of quotation marks or apostrophes in one version.

What: straight and typographic quotation marks, or straight and curly apostrophes, stand side by side in one version.
Why: it shows that a passage came from elsewhere or was typed in another program; a house keeps one style.
Wrong: The mayor spoke of « a good year », the opposition of "a lost one".
Right: The mayor spoke of « a good year », the opposition of « a lost one ».
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.rules.rule import Context, Rule
from checker.wording import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding, Location, Version

STRAIGHT_QUOTES = re.compile(r'(?<![\d.,])"')
SET_QUOTES = re.compile(r"[«»„“”]")
STRAIGHT_APOSTROPHES = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
SET_APOSTROPHES = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for each kind of mark that is mixed; it points at the rarer style."""
    for version in context.article.versions:
        if version.residue:
            continue
        quotes = (_places(version, STRAIGHT_QUOTES), _places(version, SET_QUOTES))
        apostrophes = (_places(version, STRAIGHT_APOSTROPHES), _places(version, SET_APOSTROPHES))
        for (straight, typographic), text in (
            (quotes, _("quotation marks are mixed: {rare} ×{few} here, {usual} ×{many} in the rest")),
            (apostrophes, _("apostrophes are mixed: {rare} ×{few} here, {usual} ×{many} in the rest")),
        ):
            if straight and typographic:
                rare, usual = sorted((straight, typographic), key=len)
                message = text.format(rare=rare[0].text, few=len(rare), usual=usual[0].text, many=len(usual))
                yield rule.finding(message, [rare[0], usual[0]])


def _places(version: Version, pattern: re.Pattern[str]) -> list[Location]:
    return [
        sentence.location(match.start(), match.end())
        for sentence in version.sentences
        for match in pattern.finditer(sentence.text)
    ]


RULE = Rule("mixed-typography", "typography", "style/unidiomatic-style", "info", __doc__ or "", check)
