"""A finding in one or two plain sentences, for readers that show nothing but text."""

from __future__ import annotations

from checker.messages import _, choose_plural
from checker.model import Finding, Location

LONGEST = 160
"""Characters of a quotation. A guess: what is read in one line of a list."""
LONGEST_KEY = 60
"""Characters of a unit's key, which may be a whole message. A guess: a line has room for it beside a place."""
SPACES = {"\u00a0": "NBSP", "\u202f": "NNBSP", "\u2009": "THSP", "\u2007": "FSP", "\u200b": "ZWSP", "\u00ad": "SHY"}


def describe_finding(finding: Finding) -> str:
    """The key of its unit, if any, the message, then both sides: ``fr 12: « … »; de 8: « … »``. One line."""
    key = f"{quote_key(finding.unit)} " if finding.unit else ""
    parts = [key + " ".join(finding.message.split())]
    sides = [f"{name_line(place)}: {quote_text(place.text)}" for place in finding.locations[:3] if place.text]
    if sides:
        parts.append("; ".join(sides))
    if finding.suggestion:
        parts.append(_("Suggestion: {text}").format(text=quote_text(make_visible(finding.suggestion))))
    return " – ".join(parts)


def name_line(place: Location) -> str:
    """The language and the line of a place, such as ``fr 12``; the line alone where no language is known."""
    return f"{place.language} {place.line}" if place.language else _("line {line}").format(line=place.line)


def quote_key(key: str) -> str:
    """The key of a unit of a catalogue or a bilingual file, as it stands beside a place; a long one is cut."""
    return f"<{cut_text(' '.join(key.split()), LONGEST_KEY)}>"


def make_visible(text: str) -> str:
    """The text with the spaces named that look like others."""
    for space, name in SPACES.items():
        text = text.replace(space, f"[{name}]")
    return text


def quote_text(text: str) -> str:
    """The text in quotation marks, on one line, cut when it is long."""
    return put_in_quotes(cut_text(" ".join(text.split()), LONGEST))


def put_in_quotes(text: str) -> str:
    """The text between the quotation marks of the messages' language, as it stands."""
    return _('"{text}"').format(text=text)


def cut_text(text: str, length: int) -> str:
    """The text in at most ``length`` characters."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def count_more(count: int) -> str:
    """What is said of findings that a limit leaves out."""
    one, many = _("and {n} more that is not listed here"), _("and {n} more that are not listed here")
    return choose_plural(count, one, many)


def describe_more_places(count: int) -> str:
    """What is said of a finding's places that are not shown."""
    return choose_plural(count, _("… and {n} more place"), _("… and {n} more places"))
