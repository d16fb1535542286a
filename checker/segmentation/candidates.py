"""The places where a sentence may end, found by one compiled expression that jumps from one to the next.

Every match consumes at least the run of stops it found, and nothing it looks at ahead is longer than a run of
white space and a few signs, so a pass over a text is linear whatever the text is.
"""

from __future__ import annotations

import re

OPENERS = "\"'“”„‚‘’«»‹›([{¿¡`*_#"
"""Signs that may stand before the first word of a sentence."""

_SPACE = "[ \\u00a0\\u202f\\u2009]"
_SMILEY = "[:;=]['o-]?[)(DPp|/*]+(?![\\w(])"

CANDIDATE = re.compile(
    rf"""
    [.!?…\n;:=]
    (?:
      (?<=\n) \s*+                                            # a line ends
      | (?<=[.!?…])
        (?P<run>[.!?…]*+ (?:{_SPACE}[.!?…]++)*+)              # the rest of the stops, also `. . .` and ` ?!`
        (?P<closers>(?:
            ["'”’)\]}}*_]                                     # what closes directly after the stop
          | {_SPACE}?+[»›](?!\w)                              # a guillemet with its space, not an opening »Wort
          | [“‘«‹](?!\w)                                      # closing signs where „…“ and »…« are usual
          | {_SPACE}?+\[(?:\d{{1,3}}|[a-z]|\.\.\.|…)\]        # a reference to a note, a cut
          | {_SPACE}{_SMILEY}
        )*+)
        (?: (?=\s++ (?P<openers>[{re.escape(OPENERS)}]{{0,4}}+ {_SPACE}?) (?P<next>\S)) )?
      | (?<=[;:=])
        (?P<smiley>(?<=[;:=])['o-]?[)(DP]+(?!\w))?
        (?=\s++ (?P<openers2>[{re.escape(OPENERS)}]{{0,4}}+ {_SPACE}?) (?P<next2>\S))
    )
    """,
    re.VERBOSE,
)
"""Groups: run, closers, openers, next of a stop (next is missing where no white space follows); smiley, openers,
next of a colon or semicolon; none for a line end."""

FOLLOWING = re.compile(r"([^\W_]++)(['’]?)")
"""A word and the apostrophe after it."""

NOTE_NUMBER = re.compile(r"\d{1,3}+[ \u00a0]++(?=[^\W\d_])")
"""A bare number before a word: the number of a note, or the first word of a sentence."""
