"""The placeholders and tags of a message, each with the name by which the program knows it.

Read are those of C, Python, Objective-C, Ruby, Qt (``%s``, ``%1$d``, ``%(name)s``, ``%{name}``, ``%1``), of ICU and
template languages (``{name}``, ``{0}``, ``${name}``, ``{{ name }}``), and tags (``<b>``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from checker.references.icu_message import find_branchings

PlaceholderKind = Literal["name", "tag"]
SIGNS = ("{", "%", "<")
"""One of them is in every text with a placeholder."""
MOST_HYPHENS = 2
"""Hyphens that join words to a phrase, which is no name. Set by hand, 2026-11."""
DEEPEST = 4
"""Branches within branches that are looked into. Limit: no message has more."""
LONGEST_BRANCHING = 5_000
"""Characters of a message whose branches are looked into. Limit: braces that don't close take the square of it."""
_PRINTF = (
    r"(?<![\d%])%(?![c-fC-F][\dA-Fa-f]%)(?:\((?P<python>[\w.]+)\)[#0 +-]*[\d.]*[a-zA-Z]"
    r"|(?P<number>\d+)\$[#0+-]*[\d.]*(?:hh?|ll?|[qjzt])?(?P<type>[a-zA-Z@])"
    r"|(?:[#0+]|-(?=\d))*\d*(?:\.\d+)?(?:hh?|ll?|[qjzt])?(?P<plain>[diufgGxXeEoscpq@])"
    r"|\{(?P<ruby>[\w.]+)\}"
    r"|(?P<qt>L?\d{1,2}(?![\w%])|n(?![\w%-])))"
)
_BRACES = (
    r"(?P<open>[$#]?\{\{?\{?)\s*(?P<name>[\w$@\[](?:[\w.$@\[\]'-]*[\w\]])?(?:\(\))?)\s*"
    r"(?P<format>(?:,\s*(?:number|date|time|spellout|ordinal|duration|choice|list)\b|\||[:!?](?!\s))[^{}\n]{0,80})?(?P<close>\}\}?\}?)"
)
_TAG = r"<(?P<ends>/?)(?P<tag>[A-Za-z][\w:-]*|\d{1,3})(?P<attributes>\s+[\w:-]+=[^<>]*?)?\s*(?P<alone>/?)>"
_TOKEN = re.compile(f"%%|{_PRINTF}|{_BRACES}|{_TAG}")
_CLOCK = re.compile(r"(?<!%)(?:%%)*+%[-_E0]?[aAbBHIjMSyYZ]")
"""What only the format of a date or a time has: each language has its own."""
_SAME_LETTER = str.maketrans("iXEG", "dxeg")
"""Signs of C for the same kind of number."""


class Placeholder(NamedTuple):
    """A placeholder or a tag: its kind, the name by which it is known, and where it, or what it stands in, stands.

    ``plain`` says of a tag that it has neither attributes nor an end: in prose it may stand for what readers put there;
    ``within`` that it stands within a branch, or is the argument that has branches: its place is that of all of them.
    """

    kind: PlaceholderKind
    name: str
    start: int
    end: int
    plain: bool = False
    within: bool = False


def list_placeholders(text: str, depth: int = 0) -> list[Placeholder]:
    """The placeholders and tags of a message. Of branches each is listed once, whichever it stands in.

    ``depth`` says in how many branches the text stands.
    """
    if not any(sign in text for sign in SIGNS):
        return []
    found: list[Placeholder] = []
    at = 0
    branchings = find_branchings(text) if "," in text and depth < DEEPEST and len(text) < LONGEST_BRANCHING else ()
    for branching in branchings:
        found += _list_plain(text, at, branching.start)
        found.append(Placeholder("name", f"{{{branching.name}}}", branching.start, branching.end, within=True))
        branches = branching.branches.values()
        inside = {(one.kind, one.name): one for branch in branches for one in list_placeholders(branch, depth + 1)}
        found += [one._replace(start=branching.start, end=branching.end, within=True) for one in inside.values()]
        at = branching.end
    return [*found, *_list_plain(text, at, len(text))]


def is_clock_format(text: str) -> bool:
    """Whether a text tells a program how to write a date or a time."""
    return "%" in text and _CLOCK.search(text) is not None


def _list_plain(text: str, start: int, end: int) -> Iterator[Placeholder]:
    numbers: set[str] = set()
    for match in _TOKEN.finditer(text, start, end):
        name = _name_token(match)
        if match["number"]:  # the same value, said again
            name = "" if match["number"] in numbers else name
            numbers.add(match["number"])
        if name:
            kind: PlaceholderKind = "tag" if match["tag"] else "name"
            plain = bool(match["tag"]) and not match["alone"] and not match["attributes"]
            yield Placeholder(kind, name, match.start(), match.end(), plain)


def _name_token(match: re.Match[str]) -> str:
    """The name of a placeholder or a tag; nothing for an escaped sign."""
    if match["tag"]:
        return f"<{match['ends']}{match['tag'].lower()}>"
    if match["name"]:
        matching = match["open"].lstrip("$#").replace("{", "}") == match["close"]
        several = (match["format"] or "").startswith("|") or match["name"].count("-") >= MOST_HYPHENS
        if match["open"] == "{" and several:
            return ""  # one thing or the other, or a few words, in a description of a command
        return f"{match['open']}{match['name']}{match['close']}" if matching else ""
    if match["python"] or match["ruby"]:
        return match[0] if match["ruby"] else f"%({match['python']})"
    letter = match["type"] or match["plain"]
    if letter:
        return f"%{letter.translate(_SAME_LETTER)}"
    return f"%{match['qt']}" if match["qt"] else ""
