"""Quotations whose marks, or the spaces inside them, are others than a style sets, at any depth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.languages.quotation_marks import STRAIGHT_APOSTROPHE, STRAIGHT_PAIRS, get_quotation_marks
from checker.typography.style_fault import COVER, SPACES, StyleFault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.languages.style_facts import LocaleStyle
    from checker.languages.typography_facts import QuotePair

    Schemes = tuple[tuple[QuotePair, ...], ...]

DEEPEST = 8
"""How many quotations may lie in each other. Limit: no text has more."""

LONGEST_QUOTED = 300
"""Characters of a quotation within which others have the marks of their depth. A longer one frames what is quoted (a
letter, the new text of an article), and others in it may have the same marks as it. A guess, from reading law."""


def find_wrong_quotations(text: str, style: LocaleStyle) -> Iterator[StyleFault]:
    """The quotations of a text that are set in another way; nothing where its marks do not all come in pairs."""
    if get_quotation_marks().opening_pattern.search(text) is None:
        return
    around: list[tuple[int, Schemes, bool]] = []  # where each around ends, the ways it leaves, if long
    for first, last in match_marks(text):
        while around and around[-1][0] < first:
            around.pop()
        depth = len(around)
        schemes = around[-1][1] if around else (style.quotes, *style.other_quotes)
        pair = text[first], text[last]
        left = tuple(one for one in schemes if depth < len(one) and one[depth] == pair)
        wanted = pair
        if not left and around and around[-1][2]:
            left = tuple(one for one in schemes if one[depth - 1] == pair)
        if not left:
            chosen = _choose_scheme(pair, depth, schemes, style)
            if chosen is None:
                continue
            left, wanted = (chosen,), chosen[depth]
        if fault := _compare(text, first, last, wanted, style):
            yield fault
        around.append((last, left, last - first > LONGEST_QUOTED))


def match_marks(text: str) -> list[tuple[int, int]]:
    """The places of the two marks of every quotation, in order; none where a double mark has no other half.

    Whether a mark opens or closes is told by what stands beside it: an opening one has a word behind it, a closing one
    has a word before it. Marks that have a space inside in some language may have one.
    """
    marks = get_quotation_marks()
    pairs = set(marks.pairs)
    opened: list[int] = []
    found: list[tuple[int, int]] = []
    for match in _compile_marks().finditer(text):
        at, sign = match.start(), match[0]
        other = _find_opened(text, opened, at, pairs) if _may_close(text, at) else None
        if other is not None:
            found.append((opened[other], at))
            del opened[other:]
        elif sign in marks.openings and _may_open(text, at):
            opened.append(at)
            if len(opened) > DEEPEST:
                return []
        elif sign not in marks.apostrophes:
            return []
    if any(text[at] != STRAIGHT_APOSTROPHE for at in opened):
        return []
    return sorted(found)


def _find_opened(text: str, opened: list[int], at: int, pairs: set[QuotePair]) -> int | None:
    """Which of the opened marks a sign closes; single marks of keyboards, which may be apostrophes, are passed over."""
    for number in range(len(opened) - 1, -1, -1):
        sign = text[opened[number]]
        if (sign, text[at]) in pairs:
            return number
        if sign != STRAIGHT_APOSTROPHE:
            return None
    return None


def _may_open(text: str, at: int) -> bool:
    before, behind = text[at - 1 : at], text[at + 1 : at + 2]
    if before.isalnum() or not behind:
        return False
    return not behind.isspace() or (text[at] in _list_spaced()[0] and (not before or before.isspace() or before == "("))


def _may_close(text: str, at: int) -> bool:
    before, behind = text[at - 1 : at], text[at + 1 : at + 2]
    if behind.isalnum() or not before:
        return False
    return not before.isspace() or text[at] in _list_spaced()[1]


@registry.cache_until_change
def _list_spaced() -> tuple[frozenset[str], frozenset[str]]:
    """The marks that have a space inside in some language: those that open, and those that close."""
    pairs: set[QuotePair] = set()
    for code in registry.codes():
        try:
            pairs.update(registry.get(code).typography.spaced_quotes)
        except LookupError:
            continue  # made at run time, of other facets only
    return frozenset(opening for opening, _ in pairs), frozenset(closing for _, closing in pairs)


@registry.cache_until_change
def _compile_marks() -> re.Pattern[str]:
    marks = get_quotation_marks()
    return re.compile("[" + re.escape("".join(sorted(marks.openings | marks.closings))) + "]")


def _choose_scheme(pair: QuotePair, depth: int, schemes: Schemes, style: LocaleStyle) -> tuple[QuotePair, ...] | None:
    """The way whose pair takes the place of another one; None where single marks may be no quotation at all."""
    if pair in STRAIGHT_PAIRS:
        number = STRAIGHT_PAIRS.index(pair)
        if number and not depth:
            return None
        if style.straight_quotes:
            wanted = style.straight_quotes[number]
            fitting = next((one for one in schemes if depth < len(one) and one[depth] == wanted), None)
            if fitting is not None:
                return fitting
    return next((one for one in schemes if depth < len(one)), None)


def _compare(text: str, first: int, last: int, wanted: QuotePair, style: LocaleStyle) -> StyleFault | None:
    """What is wrong with the two marks and the spaces inside them; None where nothing is."""
    opened, closed = first + 1, last
    while opened < closed and text[opened] in SPACES:
        opened += 1
    while closed > opened and text[closed - 1] in SPACES:
        closed -= 1
    if opened >= closed or COVER in (text[first - 1 : first], text[last + 1 : last + 2]):
        return None
    spaced = wanted in style.spaced_quotes
    space = style.quote_space if spaced else ""
    accepted = style.quote_spaces if spaced else ("",)
    before, after = text[first + 1 : opened], text[closed:last]
    if (text[first], text[last]) == wanted:
        parts = [(first + 1, opened, before), (closed, last, after)]
        found = [StyleFault(start, end, space) for start, end, there in parts if there not in accepted]
        if not found:
            return None
    else:
        found = [StyleFault(first, opened, wanted[0] + space), StyleFault(closed, last + 1, space + wanted[1])]
    return StyleFault(found[0].start, found[0].end, found[0].right, tuple(found[1:]))
