"""The numbers that reading goes by: what they are, in what unit, where they come from, what moves if they do.

"First round" means: a guess of 2026-11, chosen by hand while reading exported pages, manuals and web pages, and not
fitted by a command. "Limit" means: a bound on what a hostile file can cost; no ordinary file comes near it.
"""

from __future__ import annotations

# Plain text

HEADING_WORDS = 12
"""Words that begin with a letter, up to which a line of its own is a heading (first round). Higher, and short
paragraphs without a full stop become headings."""
HEADING_LENGTH = 110
"""Characters up to which a line of its own is a heading (first round)."""
NARROWEST = 45
"""Characters of the shortest line that tells how wide a text was wrapped (first round)."""
WIDEST = 110
"""Characters above which a line is a paragraph, not a wrapped line (first round)."""
LEAST_FOLLOWING = 25
"""Characters of a line that proves that the one before it was wrapped; a shorter one may be the author's name below a
title (first round)."""
LEAST_WRAPPED = 0.2
"""Share of the pairs of neighbouring lines that go on in mid-sentence in a text that was wrapped (first round). Lower,
and paragraphs of exported pages are joined."""
WIDTH_TENTHS = 9
"""Tenths of the wrapped lines that are no longer than the width: the longest may stick out (first round)."""
LEAST_FILLED = 0.5
"""Share of the width that a line in mid-sentence must fill to go on in the next one (first round)."""
LONGEST_NUMBERED = 200
"""Characters of the longest block from which the number of an outline is taken (first round): longer ones are text that
begins with a number."""

# Web pages and Markdown

LONGEST_SWITCH = 5
"""Characters of the longest link that may be a switch of the language, ``fr-CH`` (first round)."""
LONGEST_SIGN = 2
"""Characters of the longest link that may be a permalink's sign, ``¶`` or ``#`` (first round)."""
MOST_ELEMENTS = 256
"""Elements that may lie within each other; beyond, they stand side by side. Limit, half of that of browsers."""
MOST_CLOSED = 64
"""Open elements among which an end tag looks for its own. Limit."""
LEAST_TEXT_WORDS = 4
"""Words from which a field of front matter is text whatever its name (first round)."""

# Subtitles

LONGEST_PAUSE = 3.0
"""Seconds between two cues of one sentence (first round)."""
LEAST_CUE = 20
"""Characters from which a cue goes on in the next one that begins with a capital (first round): shorter ones are lines
of their own."""

# Packed files, catalogues

MOST_MEMBERS = 20_000
"""Members of an archive. Limit."""
MOST_SPACES = 1000
"""Spaces that one ``text:s`` of an ODT file may stand for. Limit."""
LAST_COLUMN = 16_384
"""Columns of a sheet: Excel's own limit (its last column is XFD)."""
MOST_NESTED = 500
"""Lists in lists, and so on, that a YAML file may hold. Limit: PyYAML without its C part takes time by their square."""

# All formats

LONGEST_COUNT = 9
"""Digits of a count: of spaces, of levels, of rows. Limit."""
LONGEST_INTEGER = 4_000
"""Digits of a number that Python is to read. Limit: it reads 4,300 by itself (``sys.get_int_max_str_digits``)."""

NEAREST_FOLDERS = 3
"""Folders above a file whose names may hint at its language. A guess: site generators put no more between."""
LONGEST_IDENTIFIER = 100
"""Characters of the longest block that may be one identifier, which is kept as it is (first round)."""
MOST_REMEMBERED = 4096
"""Tags of languages whose meaning is kept: more than a folder has."""
SIGNED_WITHIN = 2048
"""Bytes at a file's beginning in which the sign of a format is looked for. First round."""
DECLARED_WITHIN = 4096
"""Bytes at a file's beginning in which an encoding may be declared. First round; HTML asks for the first 1,024."""
LOOKED_THROUGH = 8192
"""Bytes at a file's beginning that tell whether it is text. First round."""
PER_CONTROL = 20
"""Bytes for each control character of a file that is text, at least (first round)."""
PER_ZERO = 5
"""Bytes for each zero of a file that may be UTF-16 without a mark, at most (first round): in Latin script it is 2."""
PER_STRAY_ZERO = 20
"""Zeros for each one on the other side, even or odd, in UTF-16, at least (first round)."""

# What the checker wrote itself

OUTPUT_HEAD = 4096
"""Bytes at a file's beginning in which the mark of an output stands, JSON excepted: a page's is within 2,000."""
OUTPUT_END = 1024
"""Bytes at a file's end in which the signature of a report stands: its last line is shorter by far. Higher, and an
article that quotes a report near its end is taken for one."""
OUTPUT_LOOKED_THROUGH = 1_000_000
"""Bytes of a file of JSON in which a mark is looked for: sorted or put together by other programs, it may stand behind
the findings. A guess."""
