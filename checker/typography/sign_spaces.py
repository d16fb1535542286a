"""Spaces before the signs that end a clause, and the signs that stand for apostrophes and dashes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.languages.quotation_marks import STRAIGHT_APOSTROPHE, get_closing_marks
from checker.quantities import find_quantities
from checker.typography.style_fault import COVER, SPACES, StyleFault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.languages.style_facts import LocaleStyle

_STAND_INS = STRAIGHT_APOSTROPHE + "´`"
"""What keyboards give for an apostrophe."""
_APOSTROPHE = re.compile(rf"(?<=[^\W\d_])[{_STAND_INS}](?=[^\W\d_])")
_DASH = re.compile(rf"(?<=[^\s{COVER}])([{SPACES}]?)(--|[-–—])([{SPACES}]?)(?=[^\s{COVER}])")
_RATIO = ":"
"""The sign that stands between two numbers, too."""
_ANY_SPACES = re.compile(rf"[{SPACES}]*+")
_RANGE = re.compile(
    rf"(?<![\w.,:/+-])\d(?:[\d.,]*\d)?(?P<at>[{SPACES}]?-[{SPACES}]?)\d(?:[\d.,]*\d)?(?![\w/:-]|[.,]\d)"
)


def find_wrong_spaces(text: str, style: LocaleStyle) -> Iterator[StyleFault]:
    """Signs that have another space before them than the style sets, or none, or one too many."""
    spaces = style.sign_spaces
    if not spaces:
        return
    for match in _compile_signs("".join(sorted(spaces))).finditer(text):
        sign, space = match["sign"][0], match["space"]
        accepted = spaces[sign]
        if sign == _RATIO and text[match.start() - 1].isdigit() and _goes_on_with_digit(text, match.end()):
            continue
        if space in accepted or (not space and not _may_take_space(text, match.start(), spaces)):
            continue
        yield StyleFault(match.start("space"), match.end("space"), accepted[0])


def _goes_on_with_digit(text: str, at: int) -> bool:
    spaces = _ANY_SPACES.match(text, at)
    return spaces is not None and text[spaces.end() : spaces.end() + 1].isdigit()


def _may_take_space(text: str, at: int, spaces: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether what stands before a sign is a word or its end, so that a space is surely missing."""
    before = text[at - 1 : at]
    return before.isalnum() or before in {")", "%"} or (before in get_closing_marks() and before not in spaces)


@registry.cache_until_change
def _compile_signs(signs: str) -> re.Pattern[str]:
    """A run of the signs with the space before it, behind a word and before the end of one.

    A sign that is part of a face, a time, a ratio or an address has a letter, a digit or another sign on both sides.
    """
    chars = re.escape(signs)
    behind = rf"(?=[\s{SPACES})\]*_{re.escape(''.join(sorted(get_closing_marks())))}]|\Z)"
    return re.compile(
        rf"(?<=[^\s{SPACES}{COVER}({chars}.…/])(?P<space>[{SPACES}]{{0,2}})(?P<sign>[{chars}])(?:[{chars}]*+){behind}"
        rf"(?!(?<=[:;])[ ]?-?[)(DPp](?!\w))"
    )


def find_wrong_apostrophes(text: str, style: LocaleStyle) -> Iterator[StyleFault]:
    """What stands between two letters for an apostrophe."""
    if style.apostrophe:
        for match in _APOSTROPHE.finditer(text):
            if match[0] != style.apostrophe:
                yield StyleFault(match.start(), match.end(), style.apostrophe)


def find_wrong_dashes(text: str, style: LocaleStyle, language: str) -> Iterator[StyleFault]:
    """Dashes that interrupt a sentence, and hyphens between the numbers of a range."""
    if style.dash:
        accepted = {_plain(dash) for dash in (style.dash, *style.dashes)}
        for match in _DASH.finditer(text):
            if _interrupts(text, match) and _plain(match[0]) not in accepted:
                yield StyleFault(match.start(), match.end(), style.dash)
    if style.range_dash and _RANGE.search(text):
        ranges = sorted((one.start, one.end) for one in find_quantities(text, language) if one.kind == "range")
        begun = reach = 0  # how many of them begin no later than a match, and how far these go
        for match in _RANGE.finditer(text):
            while begun < len(ranges) and ranges[begun][0] <= match.start():
                reach = max(reach, ranges[begun][1])
                begun += 1
            if match.end() <= reach:
                yield StyleFault(*match.span("at"), style.range_dash)


def _plain(dash: str) -> str:
    """A dash with plain spaces around it."""
    return re.sub(rf"[{SPACES}]", " ", dash)


def _interrupts(text: str, match: re.Match[str]) -> bool:
    """Whether a dash stands between two words, with a space on both sides where it might be a hyphen."""
    before, after = text[match.start() - 1], text[match.end()]
    if before.isdigit() and after.isdigit():
        return False
    spaced = bool(match[1]) and bool(match[3])
    if match[2] in {"-", "--"}:
        return (
            spaced and (before.isalpha() or before in {",", ")"} or before in get_closing_marks()) and after.isalpha()
        )
    if spaced:
        return True
    return match[2] == "—" and not match[1] and not match[3] and before.isalpha() and after.isalpha()
