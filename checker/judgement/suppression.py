"""Comments in the text that tell the checker to be silent, in whatever comment syntax the format has.

``checker-disable-next-line RULE reason`` holds for the next block of text (a line, a cell, a unit),
``checker-disable RULE reason`` until ``checker-enable``, ``checker-disable-file RULE reason`` for the file.
RULE is a rule's id or category, several with commas between them, or ``all``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from checker.messages import _
from checker.model import Block, Document, Finding, Location, RuleInfo

DIRECTIVE = re.compile(r"checker-(disable-next-line|disable-file|disable|enable)(?![\w-])\s*(.*)", re.DOTALL)
NAMES = re.compile(r"([\w-]+(?:\s*,\s*[\w-]+)*)(?:\s+(?:--|[–—:])|:)?(?:\s+(.*))?$", re.DOTALL)
EVERYTHING = "all"

UNUSED = "unused-suppression"


@dataclass(slots=True, eq=False)
class Suppression:
    """One comment: the characters ``start`` to ``end`` of the file for which it silences some rules."""

    document: Document
    offset: int
    text: str
    start: int
    end: int
    names: frozenset[str]
    reason: str
    used: bool = field(default=False)

    def covers(self, finding: Finding) -> bool:
        """Whether the finding is of one of the rules and has a place within."""
        if EVERYTHING not in self.names and not {finding.rule, finding.category} & self.names:
            return False
        return any(
            place.path == self.document.path and self.start <= place.start < self.end for place in finding.locations
        )


def find_suppressions(document: Document) -> list[Suppression]:
    """What the comments of a file silence, in the order of the comments."""
    found: list[Suppression] = []
    opened: list[Suppression] = []
    extents = _list_extents(document)
    for offset, text in document.suppressions:
        match = DIRECTIVE.match(text)
        if match is None:
            continue
        kind, rest = match[1], match[2]
        names, reason = _parse_names(rest)
        if kind == "enable":
            for one in [one for one in opened if not names or names & one.names or EVERYTHING in names]:
                one.end = offset
                opened.remove(one)
            continue
        start, end = 0, len(document.text) + 1
        if kind == "disable":
            start = offset
        elif kind == "disable-next-line":
            start, end = _find_next(extents, offset + len(text))
        one = Suppression(document, offset, text, start, end, names, reason)
        found.append(one)
        if kind == "disable":
            opened.append(one)
    return found


def apply_suppressions(documents: Iterable[Document], findings: Iterable[Finding]) -> list[Suppression]:
    """Set the state of every finding that a comment covers. Returns the comments that cover none."""
    by_path: dict[str, list[Suppression]] = {}
    for document in documents:
        if document.suppressions:
            by_path[document.path] = find_suppressions(document)
    silence_findings(findings, by_path)
    return [one for found in by_path.values() for one in found if not one.used]


def silence_findings(findings: Iterable[Finding], by_path: Mapping[str, Iterable[Suppression]]) -> None:
    """Set the state of every finding that a comment covers, given the comments of each file; those are ``used`` then.

    Of several comments the last counts, in the file that comes last among the finding's places.
    """
    for finding in findings if by_path else ():
        for path in dict.fromkeys(place.path for place in finding.locations):
            for one in by_path.get(path, ()):
                if one.covers(finding):
                    one.used = True
                    finding.state, finding.ruling = "suppressed", one.reason


def describe_unused_rule() -> RuleInfo:
    """What the notes on comments that suppress nothing are findings of."""
    summary = _("A comment that suppresses nothing.")
    text = _("A comment silences the checker where there is no finding: what it was for is gone, or it is misspelt.")
    return RuleInfo(UNUSED, "gate", "none", "info", summary, text)


def find_unused(
    found: Iterable[Suppression], known: set[str], is_off: Callable[[str], bool] = lambda _name: False
) -> Iterator[Finding]:
    """A note for every comment that suppresses nothing. ``known`` are the ids and categories of all rules.

    Of a comment whose rules are all switched off (``is_off``) nobody can tell.
    """
    rule = describe_unused_rule()
    for one in found:
        if one.names and one.names <= known | {EVERYTHING} and all(map(is_off, one.names)):
            continue
        line, column = one.document.position(one.offset)
        end = one.offset + len(one.text)
        place = Location(one.document.path, one.offset, end, line, column, None, one.text)
        strange = sorted(one.names - known - {EVERYTHING})
        if not one.names:
            message = _("names no rule, so it suppresses nothing")
        elif strange:
            message = _("there is no rule {rule!r}").format(rule=strange[0])
        else:
            message = _("suppresses nothing: there is no such finding here")
        yield Finding(rule.id, rule.category, rule.mqm, rule.severity, message, (place,))


def _parse_names(text: str) -> tuple[frozenset[str], str]:
    match = NAMES.match(text.strip())
    if match is None:
        return frozenset(), text.strip()
    return frozenset(name.strip() for name in match[1].split(",")), (match[2] or "").strip()


def _list_extents(document: Document) -> list[tuple[int, int]]:
    """Start and end of every block in the file; blocks of one unit share an extent."""
    found = [_measure_extent([block]) for block in document.blocks]
    found += [_measure_extent([unit.source, unit.target]) for unit in document.units]
    return sorted(found)


def _measure_extent(blocks: list[Block]) -> tuple[int, int]:
    return min(block.start for block in blocks), max(block.end for block in blocks)


def _find_next(extents: list[tuple[int, int]], offset: int) -> tuple[int, int]:
    at = bisect_left(extents, (offset, offset))
    if at < len(extents):
        return extents[at]
    return offset, offset
