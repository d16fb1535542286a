"""Text that may be shown: without what a terminal would act upon, or would show nothing of.

These are control characters (C0 but for line end and tab, C1), what turns the direction of writing, what is invisible
(of no width, fillers, tags), line separators, and surrogates, which UTF-8 has no bytes for: names of files hold them
in place of bytes that are no text.
"""

from __future__ import annotations

import re
from collections.abc import Callable

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5"
    "\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""The categories Cc, Cf, Cs, Zl and Zp of Unicode, and Default_Ignorable_Code_Point but for the selectors of emoji."""
ILLEGAL_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 can't hold, not even as a reference: https://www.w3.org/TR/xml/#charsets"""
ACTIVE_IN_HTML = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""What a page can't hold, or what would turn the text around it about."""
COLOURED = re.compile(rf"(\x1b\[[\d;]*m|\x1b\]8;;[!-~]*\x1b\\)|{HIDDEN.pattern}")
"""A hidden character, but for the colours and links that we write ourselves."""
IN_TABLES = re.compile(rf"(\A\ufeff|\r\n)|{HIDDEN.pattern}")
"""A hidden character, but for the byte order mark of a table and the line ends of CSV."""
SPACES = str.maketrans(dict.fromkeys("\t\n\r\v\f\u00a0\u202f\u2009\u2007\u2028\u2029\u0085", " "))
INSTEAD = "\N{REPLACEMENT CHARACTER}"


def make_printable(text: str) -> str:
    """The text on one line, character for character, with plain spaces, and a sign in place of what is not shown."""
    text = text.translate(SPACES)
    if text.isascii() and text.isprintable():
        return text
    shown = text if text.isprintable() else "".join(char if char.isprintable() else INSTEAD for char in text)
    return HIDDEN.sub(INSTEAD, shown)


def replace_hidden(text: str) -> str:
    """The text with its lines, tabs and spaces as they are, and a sign in place of every hidden character."""
    return HIDDEN.sub(INSTEAD, make_encodable(text).replace("\r\n", "\n"))


def replace_hidden_but_colours(text: str) -> str:
    """The same for a text in which we have put colours and links."""
    return COLOURED.sub(lambda found: found[1] or INSTEAD, make_encodable(text))


def replace_hidden_in_table(text: str) -> str:
    """The same for CSV, which keeps its byte order mark and its line ends."""
    return IN_TABLES.sub(lambda found: found[1] or INSTEAD, make_encodable(text))


def escape_in_json(text: str) -> str:
    r"""JSON that says the same, with ``\u…`` for hidden characters, which stand in its strings only."""
    return HIDDEN.sub(lambda found: _escape_for_json(found[0]), make_encodable(text))


def escape_in_xml(text: str) -> str:
    """XML that says the same, with references for hidden characters; what XML can't hold is replaced by a sign."""
    return HIDDEN.sub(_refer, ILLEGAL_IN_XML.sub(INSTEAD, make_encodable(text)))


def escape_in_html(text: str) -> str:
    """A page that says the same, with references for what is invisible; what would act on it is replaced by a sign."""
    lines = make_encodable(text).replace("\r\n", "\n").replace("\r", "\n")
    return HIDDEN.sub(_refer, ACTIVE_IN_HTML.sub(INSTEAD, lines))


def make_encodable(text: str) -> str:
    """The text as UTF-8 can hold it: bytes of a file's name are read as UTF-8, and what is no text becomes a sign."""
    try:
        text.encode()
    except UnicodeEncodeError:
        errors = "surrogateescape" if _holds_bytes_only(text) else "replace"
        return text.encode("utf-8", errors).decode("utf-8", "replace")
    return text


def _holds_bytes_only(text: str) -> bool:
    """Whether all surrogates stand for bytes, as `os.fsdecode` makes them."""
    return not re.search("[\ud800-\udc7f\udd00-\udfff]", text)


def _escape_for_json(char: str) -> str:
    units = char.encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def _refer(found: re.Match[str]) -> str:
    return f"&#x{ord(found[0]):x};"


ESCAPES: dict[str, Callable[[str], str]] = {
    "text": replace_hidden_but_colours,
    **dict.fromkeys(("json", "sarif", "gitlab", "rdjsonl"), escape_in_json),
    **dict.fromkeys(("junit", "tmx"), escape_in_xml),
    "html": escape_in_html,
    "csv": replace_hidden_in_table,
}
"""How a format says what a terminal must not be given; in all others a sign stands in its place."""


def make_showable(text: str, format_name: str) -> str:
    """What was rendered in a format, fit for UTF-8 and for any terminal."""
    return ESCAPES.get(format_name, replace_hidden)(text)
