"""What an outdated version causes: differences that are not told one by one, but with the version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from checker.messages import _, choose_plural

if TYPE_CHECKING:
    from checker.model import Finding

OUTDATED = "outdated-version"
"""The rule that tells that a version is older than another."""
CAUSED = frozenset(("quantity", "omission", "addition", "order"))
"""Categories of what an older version says otherwise."""


def list_caused(
    findings: Sequence[Finding], may_join: Callable[[Finding], bool]
) -> list[tuple[Finding, list[Finding]]]:
    """The findings on outdated versions, each with those that it has caused: in the same article, in that version."""
    left = list(findings)
    found = []
    for cause in [one for one in findings if one.rule == OUTDATED and may_join(one)]:
        place = cause.locations[0]
        caused = [
            one
            for one in left
            if one.category in CAUSED
            and one.article == cause.article
            and may_join(one)
            and any((there.path, there.language) == (place.path, place.language) for there in one.locations)
        ]
        if caused:
            found.append((cause, caused))
            gone = {id(one) for one in caused}
            left = [one for one in left if id(one) not in gone]
    return found


def describe_outdated(count: int) -> str:
    """How a finding, its own message put in for ``{message}``, says in how many places an outdated version differs."""
    return choose_plural(count, _("{message}; it differs in {n} place"), _("{message}; it differs in {n} places"))
