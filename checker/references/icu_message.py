"""Messages of ICU: which arguments they take. What stands in the branches of a plural or a select differs by language.

The syntax is that of https://unicode-org.github.io/icu/userguide/format_parse/messages/.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_OPENING = re.compile(r"\{\s*([\w.-]+)\s*,\s*(plural|select|selectordinal)\s*,")
_BRANCH = re.compile(r"\s*(?:offset:\d+\s*)?([=\w-]+)\s*\{")


class Branching(NamedTuple):
    """An argument with branches: its name, its kind, the texts of its branches, and where it stands."""

    name: str
    kind: str
    branches: dict[str, str]
    start: int
    end: int


def find_branchings(text: str) -> list[Branching]:
    """The outermost arguments with branches, in order; one whose braces don't close is passed over."""
    found: list[Branching] = []
    at = 0
    while match := _OPENING.search(text, at):
        one = _read_branching(text, match)
        if one is None:
            at = match.end()
        else:
            found.append(one)
            at = one.end
    return found


def _read_branching(text: str, opening: re.Match[str]) -> Branching | None:
    at = opening.end()
    branches: dict[str, str] = {}
    while match := _BRANCH.match(text, at):
        end = _find_closing(text, match.end())
        if end < 0:
            return None
        branches[match[1]] = text[match.end() : end]
        at = end + 1
    closing = re.compile(r"\s*\}").match(text, at)
    if closing is None or not branches:
        return None
    return Branching(opening[1], opening[2], branches, opening.start(), closing.end())


def _find_closing(text: str, at: int) -> int:
    """Where the brace closes that was opened just before ``at``; -1 for nowhere."""
    depth = 1
    for match in re.compile(r"[{}]").finditer(text, at):
        depth += 1 if match[0] == "{" else -1
        if not depth:
            return match.start()
    return -1
