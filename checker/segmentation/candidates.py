"""The places where a sentence may end, found by compiled expressions that jump from one to the next.

Every match consumes at least the run of stops it found, and what it looks at ahead is no longer than a run of
white space and a few signs, so a pass over a text is linear whatever the text is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

OPENERS = "\"'“”„‚‘’«»‹›([{¿¡`*_#"
"""Signs that may stand before the first word of a sentence."""

GOES_ON = frozenset(",;:)]}%&/»›")
"""Signs that no sentence begins with."""

_NOT_SPACE = re.compile(r"\S")
_SPACE = "[ \\u00a0\\u202f\\u2009]"
_SMILEY = "['o-]?[)(DP]++(?!\\w)"
_AHEAD = rf"(?=\s++ [{re.escape(OPENERS)}]{{0,4}}+ {_SPACE}?"

CANDIDATE = re.compile(
    rf"""
    [.!?…\n;:=—]
    (?:
      (?<=\n) \s*+                                            # a line ends
      | (?<=[.!?…])
        (?P<run>[.!?…]*+ (?:{_SPACE}[.!?…]++)*+)              # the rest of the stops, also `. . .` and ` ?!`
        (?P<closers>(?:
            ["'”’)\]}}*_]                                     # what closes directly after the stop
          | {_SPACE}?+[»›](?!\w)                              # a guillemet with its space, not an opening »Wort
          | [“‘«‹](?!\w)                                      # closing signs where „…“ and »…« are usual
          | {_SPACE}?+\[(?:\d{{1,3}}|[a-z]|\.\.\.|…)\]        # a reference to a note, a cut
          | {_SPACE}[:;=]{_SMILEY}
          | {_SPACE}?+[\U0001f300-\U0001faff\u2600-\u27bf\ufe0f]
        )*+)
        (?: (?=\s++ (?P<openers>[{re.escape(OPENERS)}]{{0,4}}+ {_SPACE}?) (?P<next>\S)) )?
      | (?<=[;:=]) (?P<smiley>{_SMILEY})                      # a smiley in place of a stop
        (?=\s++ [{re.escape(OPENERS)}]{{0,4}}+ (?P<capital>[^\W\d_]))
      | (?<=[;—]) (?=\s++ (?P<item>[-–—][ ]|[^\W\d_]))
    )
    """,
    re.VERBOSE,
)
"""Groups: run, closers, openers, next of a stop (next is missing where no white space follows); smiley and the
letter after it; the sign or letter after a semicolon or dash; none for a line end."""

FOLLOWING = re.compile(r"([^\W_]++)(['’]?)")
"""A word and the apostrophe after it."""

NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*+[^\S\n]){1,4}+")
"""Some capitalised words and the blank after them, such as the name of a speaker."""

NOTE_NUMBER = re.compile(r"\d{1,3}+[ \u00a0]++(?=[^\W\d_])")
"""A bare number before a word: the number of a note, or the first word of a sentence."""

GLUED = re.compile(r"(?<=[^\W\d_]{3}[.!?])[^\W\d_]++ ")
"""A word directly after a stop that itself directly follows letters."""


def find_next_sign(text: str, at: int) -> int:
    """The place of the next character that is not white space, else of the last character."""
    found = _NOT_SPACE.search(text, at)
    return found.start() if found else len(text) - 1


def find_heading_ends(starters: Iterable[str]) -> re.Pattern[str]:
    """What finds the blank between a heading without a stop and a strong starter.

    A lower-case word must follow the starter (names begin with articles too: Le Havre, The Hague), and a letter,
    a figure or a closing bracket must precede the blank, not a stop or a comma.
    """
    endings: dict[str, list[str]] = {}
    for word in sorted(starters, key=len, reverse=True):
        rest = re.escape(word[1:]).replace("'", "['’]") + ("" if word[-1] == "'" else r",?+\s")
        endings.setdefault(word[0], []).append(rest)
    words = "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in endings.items())
    return re.compile(rf" (?=[{''.join(endings)}])(?<=[^\W_] |[)%] )(?=(?:{words})[a-zß-öø-ÿœ])")
