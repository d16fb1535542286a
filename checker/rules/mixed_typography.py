"""Two styles of quotation marks or apostrophes in one version.

What: straight and typographic quotation marks, or straight and curly apostrophes, stand side by side in one version.
    One finding says which are more, and names the places of the others. Where the settings name a style for the
    language, the rules of style say what is wrong.
Why: it shows that a passage came from elsewhere or was typed in another program; a house keeps one style.
Wrong: The mayor spoke of « a good year », the opposition of "a lost one".
Right: The mayor spoke of « a good year », the opposition of « a lost one ».
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.checking.written_places import join_fixes, replace_written
from checker.languages.quotation_marks import STRAIGHT_APOSTROPHE, STRAIGHT_MARK, get_apostrophes, get_usual_marks
from checker.messages import _
from checker.model import Identity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.model import Finding, Fix, Sentence, Version

    Places = list[tuple[Sentence, int, str]]

MOST_PLACES = 50
"""Places that a finding names. Limit: a page that is mixed throughout would be listed whole."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for each kind of mark that is mixed; it points at those that are fewer, then at another one."""
    for version in context.article.versions:
        if version.residue or _has_style(context, version):
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
                looked_at = {id(one.block): one.text for one in context.list_styled_blocks(version)}
                straight, typographic = _drop_code(straight, looked_at), _drop_code(typographic, looked_at)
            if straight and typographic:
                rare, usual = sorted((straight, typographic), key=len)
                message = text.format(rare=rare[0][2], few=len(rare), usual=usual[0][2], many=len(usual))
                shown = [*rare[:MOST_PLACES], usual[0]]
                fix = None
                if straight_mark == STRAIGHT_APOSTROPHE and rare is straight:
                    fix = _plan_fix(rare, usual[0][2])
                found = [sentence.location(start, start + 1) for sentence, start, _sign in shown]
                yield rule.report(message, found, fix=fix)


def _has_style(context: Context, version: Version) -> bool:
    if not context.settings.style:
        return False
    from checker.typography.locale_styles import find_style

    return find_style(context.settings.style, version.language) is not None


def _find_marks(version: Version, apostrophes: frozenset[str]) -> dict[str, Places]:
    """Where marks stand, and which: the straight ones under their sign, all others under an empty string."""
    found: dict[str, Places] = {}
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


def _drop_code(places: Places, looked_at: Mapping[int, str]) -> Places:
    """The places that are no code and in the language of the version."""
    return [
        (sentence, start, sign)
        for sentence, start, sign in places
        if looked_at.get(id(sentence.block), "")[sentence.start + start : sentence.start + start + 1] == sign
    ]


def _plan_fix(places: Places, right: str) -> Fix | None:
    """The other apostrophe at all of the places that can be changed; None where none can be."""
    fixes = [
        replace_written(sentence.document, sentence.block, sentence.start + at, sentence.start + at + 1, right)
        for sentence, at, _sign in places
    ]
    return join_fixes([one for one in fixes if one is not None])


RULE = Rule("mixed-typography", "typography", "style/unidiomatic-style", "info", __doc__ or "", check, Identity("file"))
