"""Applying the suggestions that are safe: spaces, quotation marks, the form of a number; never a value or a word."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from io import StringIO
from unicodedata import normalize

from checker.messages import _
from checker.model import Finding, Fix, InputError


@dataclass(slots=True)
class FixPlan:
    """The fixes of one file, in the order of their places, and the findings that could not be taken along."""

    path: str
    fixes: list[Fix] = field(default_factory=list)
    left: list[Finding] = field(default_factory=list)


def plan_fixes(findings: Iterable[Finding]) -> list[FixPlan]:
    """The fixes of the findings by file; where two overlap, the first counts. Parts of packed files are left out."""
    plans: dict[str, FixPlan] = {}
    made: set[Fix] = set()
    for finding in sorted(findings, key=lambda one: (one.fix.path, one.fix.start) if one.fix else ("", 0)):
        fix = finding.fix
        if fix is None:
            continue
        found = plans.setdefault(fix.path, FixPlan(fix.path))
        parts = [replace(part, others=()) for part in fix.parts]
        if made.issuperset(parts):
            continue
        if any(place.part for place in finding.locations) or any(_overlaps(part, found.fixes) for part in parts):
            found.left.append(finding)
            continue
        for part in parts:
            insort(found.fixes, part, key=_get_place)
        made.update(parts)
    return list(plans.values())


def _get_place(fix: Fix) -> tuple[int, int]:
    return fix.start, fix.end


def _overlaps(fix: Fix, fixes: list[Fix]) -> bool:
    """Whether a fix touches characters that one of the fixes, which are in order, changes."""
    at = bisect_left(fixes, _get_place(fix), key=_get_place)
    return (at > 0 and fixes[at - 1].end > fix.start) or (at < len(fixes) and fixes[at].start < fix.end)


def apply_fixes(text: str, fixes: Iterable[Fix], path: str = "") -> str:
    """The text of a file with the fixes made. Raises `InputError` for a fix that would change a letter or a digit."""
    pieces: list[str] = []
    at = 0
    for fix in fixes:
        if not at <= fix.start <= fix.end <= len(text):
            raise InputError(_("{path}: the file has changed since it was checked").format(path=path or fix.path))
        old = text[fix.start : fix.end]
        if not is_safe(fix.read or old, fix.text, spelling=fix.spelling):
            raise InputError(
                _("{path}: {old!r} → {new!r} would change more than spaces and marks; left as it is").format(
                    path=path or fix.path, old=old, new=fix.text
                )
            )
        pieces += [text[at : fix.start], fix.text]
        at = fix.end
    return "".join([*pieces, text[at:]])


def is_safe(old: str, new: str, *, spelling: bool = False) -> bool:
    """Whether the digits are the same, in the same order, and the letters, too, but for ``spelling``.

    Small and capital letters are the same, and so are ß and ss, and a digit that is set higher.
    """
    one, other = (
        "".join(normalize("NFKC", char).casefold() for char in text if (char.isdigit() if spelling else char.isalnum()))
        for text in (old, new)
    )
    return one == other


def render_diff(path: str, before: str, after: str) -> str:
    """What changes, as a unified diff; empty where nothing does."""
    from difflib import unified_diff

    if before == after:
        return ""
    one, other = (list(StringIO(text, newline="\n")) for text in (before, after))  # lines as in files, no others
    lines = unified_diff(one, other, f"a/{path}", f"b/{path}", n=1)
    return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)
