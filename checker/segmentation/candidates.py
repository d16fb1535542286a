"""The places where a sentence may end, found by compiled expressions that jump from one to the next.

Every match consumes at least the run of stops it found, and what it looks at ahead is no longer than a run of
white space and a few signs, so a pass over a text is linear whatever the text is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.languages.quotation_marks import STRAIGHT_APOSTROPHE
from checker.segmentation.thresholds import MOST_NAME_WORDS, MOST_NOTE_DIGITS, MOST_OPENERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.segmentation.signs import SentenceSigns

_NOT_SPACE = re.compile(r"\S")
_SPACE = "[ \\u00a0\\u202f\\u2009]"
_SMILEY = "['o-]?[)(DP]++(?!\\w)"

NOTE_NUMBER = re.compile(rf"\d{{1,{MOST_NOTE_DIGITS}}}+[ \u00a0]++(?=[^\W\d_])")
"""A bare number before a word: the number of a note, or the first word of a sentence."""

GLUED = re.compile(r"(?<=[^\W\d_]{3}[.!?])[^\W\d_]++ ")
"""A word directly after a stop that itself directly follows letters."""


class SentencePatterns:
    """The expressions that depend on the signs in use.

    ``candidate`` finds the places. Its groups: run, closers, openers, next of a stop (next is missing where no white
    space follows); smiley and the letter after it; the sign or letter after a semicolon or dash; none for a line end.
    ``following`` is a word and the apostrophe after it. ``name`` is some capitalised words and the blank after them,
    such as the name of a speaker. ``elided`` is an elided word before another, with its apostrophe.
    """

    def __init__(self, signs: SentenceSigns, elided: Iterable[str]) -> None:
        apostrophes = re.escape(signs.apostrophes)
        self.candidate = _compile_candidate(signs)
        self.following = re.compile(rf"([^\W_]++)([{apostrophes}]?)")
        short = "|".join(map(re.escape, sorted(elided)))
        self.elided = re.compile(rf"(?:{short})[{apostrophes}](?=.)" if short else "(?!)", re.IGNORECASE)
        self.name = re.compile(rf"(?:[^\W\d_a-z][\w.{apostrophes}-]*+[^\S\n]){{1,{MOST_NAME_WORDS}}}+")


def _compile_candidate(signs: SentenceSigns) -> re.Pattern[str]:
    openers = rf"[{re.escape(signs.openers)}]{{0,{MOST_OPENERS}}}+"
    return re.compile(
        rf"""
    [.!?…\n;:=—]
    (?:
      (?<=\n) \s*+                                            # a line ends
      | (?<=[.!?…])
        (?P<run>[.!?…]*+ (?:{_SPACE}[.!?…]++)*+)              # the rest of the stops, also `. . .` and ` ?!`
        (?P<closers>(?:
            [{re.escape(signs.closing_only)})\]}}*_]           # what closes directly after the stop
          | {_SPACE}?+ {_write_class(signs.spaced)} (?!\w)         # a mark with its space, not one that opens a word
          | {_write_class(signs.opening_too)} (?!\w)               # marks that open in other languages
          | {_SPACE}?+\[(?:\d{{1,3}}|[a-z]|\.\.\.|…)\]        # a reference to a note, a cut
          | {_SPACE}[:;=]{_SMILEY}
          | {_SPACE}?+[\U0001f300-\U0001faff\u2600-\u27bf\ufe0f]
        )*+)
        (?: (?=\s++ (?P<openers>{openers} {_SPACE}?) (?P<next>\S)) )?
      | (?<=[;:=]) (?P<smiley>{_SMILEY})                      # a smiley in place of a stop
        (?=\s++ {openers} (?P<capital>[^\W\d_]))
      | (?<=[;—]) (?=\s++ (?P<item>[-–—][ ]|[^\W\d_]))
    )
    """,
        re.VERBOSE,
    )


def _write_class(signs: str) -> str:
    """An expression for one of some signs; one that never matches where there are none."""
    return f"[{re.escape(signs)}]" if signs else "(?!)"


def find_next_sign(text: str, at: int) -> int:
    """The place of the next character that is not white space, else of the last character."""
    found = _NOT_SPACE.search(text, at)
    return found.start() if found else len(text) - 1


def compile_heading_end(starters: Iterable[str], apostrophes: str) -> re.Pattern[str]:
    """What finds the blank between a heading without a stop and a strong starter; nothing where there is none.

    A word without a capital must follow the starter (names begin with articles too: Le Havre, The Hague), and a letter,
    a figure or a closing bracket must precede the blank, not a stop or a comma.
    """
    endings: dict[str, list[str]] = {}
    for word in sorted(starters, key=len, reverse=True):
        rest = re.escape(word[1:]).replace(STRAIGHT_APOSTROPHE, f"[{re.escape(apostrophes)}]")
        rest += "" if word.endswith(STRAIGHT_APOSTROPHE) else r",?+\s"
        endings.setdefault(word[0], []).append(rest)
    if not endings:
        return re.compile(r"(?!)")
    words = "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in endings.items())
    return re.compile(rf" (?=[{''.join(endings)}])(?<=[^\W_] |[)%] )(?=(?:{words})[^\W\d_A-Z])")
