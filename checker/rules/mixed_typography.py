"""Two styles of quotation marks or apostrophes in one version.

What: straight and typographic quotation marks, or straight and curly apostrophes, stand side by side in one version.
Why: it shows that a passage came from elsewhere or was typed in another program; a house keeps one style.
Wrong: The mayor spoke of « a good year », the opposition of "a lost one".
Right: The mayor spoke of « a good year », the opposition of « a lost one ».
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.languages.quotation_marks import STRAIGHT_APOSTROPHE, STRAIGHT_MARK, get_apostrophes, get_usual_marks
from checker.messages import _
from checker.model import Identity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding, Sentence, Version


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for each kind of mark that is mixed; it points at the rarer style."""
    for version in context.article.versions:
        if version.residue:
            continue
        apostrophes = get_apostrophes()
        places = _find_marks(version, apostrophes)
        for straight_mark, marks, text in (
            (
                STRAIGHT_MARK,
                get_usual_marks(),
                _("quotation marks are mixed: {rare} ×{few} here, {usual} ×{many} in the rest"),
            ),
            (
                STRAIGHT_APOSTROPHE,
                apostrophes,
                _("apostrophes are mixed: {rare} ×{few} here, {usual} ×{many} in the rest"),
            ),
        ):
            straight = places.get(straight_mark, [])
            typographic = [place for place in places.get("", []) if place[2] in marks]
            if straight and typographic:
                rare, usual = sorted((straight, typographic), key=len)
                message = text.format(rare=rare[0][2], few=len(rare), usual=usual[0][2], many=len(usual))
                found = [sentence.location(start, start + 1) for sentence, start, _sign in (rare[0], usual[0])]
                yield rule.report(message, found)


def _find_marks(version: Version, apostrophes: frozenset[str]) -> dict[str, list[tuple[Sentence, int, str]]]:
    """Where marks stand, and which: the straight ones under their sign, all others under an empty string."""
    found: dict[str, list[tuple[Sentence, int, str]]] = {}
    straight = {STRAIGHT_MARK, STRAIGHT_APOSTROPHE}
    signs = re.compile("[" + re.escape("".join(sorted(get_usual_marks() | apostrophes | straight))) + "]")
    for sentence in version.sentences:
        text = sentence.text
        for match in signs.finditer(text):
            sign, at = match[0], match.start()
            before, after = text[at - 1 : at], text[at + 1 : at + 2]
            if sign in apostrophes:
                counts = before.isalpha() and after.isalpha()
            else:
                counts = sign != STRAIGHT_MARK or not (
                    before.isdigit() or before in (".", ",")
                )  # not the sign for inches
            if counts:
                found.setdefault(sign if sign in straight else "", []).append((sentence, at, sign))
    return found


RULE = Rule("mixed-typography", "typography", "style/unidiomatic-style", "info", __doc__ or "", check, Identity("file"))
