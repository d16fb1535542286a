"""An acronym of another version, where this one has its own.

What: an acronym (UN) that stands in a version as in the other one, though the version says another one for it (ONU) at
    other places. Which ones belong together the article shows: both are introduced in the same passage (European
    Central Bank (ECB), Banque centrale européenne (BCE)), or stand beside each other twice or more. Not seen: an
    acronym that the article has but once, and a version that copies it throughout.
Why: readers take it for something else, and search for what was never introduced.
Wrong: "L’ONU siège à New York. Le rapport de l’UN paraît lundi." beside "The UN sits in New York. The UN report …"
Right: "L’ONU siège à New York. Le rapport de l’ONU paraît lundi."
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from checker import languages
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Value
from checker.names.acronym_pairs import find_copied_acronyms
from checker.names.name_words import writes_names
from checker.names.thresholds import COPIED_ACRONYM, LEAST_ROW_SCORE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import ComparedRow, Context
    from checker.model import Finding
    from checker.names.acronym_pairs import CopiedAcronym


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every such acronym; it points at the copy, then at the other version's."""
    rows = [row for row in context.compared_rows() if row.row.score >= LEAST_ROW_SCORE]
    versions = [one.id for one in context.article.versions if writes_names(one.language)]
    told: set[tuple[int, str, int]] = set()
    for one, other in permutations(versions, 2):
        if context.get_language(one) != context.get_language(other):
            for row, found in _find_between(rows, one, other):
                place = (row.number, other, found.found.acronym.start)
                if place not in told:
                    told.add(place)
                    yield _report(rule, row, (one, other), found)


def _find_between(rows: list[ComparedRow], one: str, other: str) -> Iterator[tuple[ComparedRow, CopiedAcronym]]:
    """The acronyms of version ``one`` that the other has copied, each with its row."""
    common = [row for row in rows if one in row.cells and other in row.cells]
    texts = [([each.text for each in row.cells[one]], [each.text for each in row.cells[other]]) for row in common]
    for found in find_copied_acronyms(texts):
        yield common[found.row], found


def _report(rule: Rule, row: ComparedRow, versions: tuple[str, str], found: CopiedAcronym) -> Finding:
    places = [
        row.cells[version][each.at].location(each.acronym.start, each.acronym.end)
        for version, each in zip(reversed(versions), (found.found, found.original), strict=True)
    ]
    message = _("{language} says {own} elsewhere for {said}").format(
        language=languages.get(places[0].language or "").name, own=found.own, said=found.found.acronym.name
    )
    values = [Value(place.language, place.text) for place in places]
    finding = rule.report(message, places, values=values, unit=row.row.unit)
    finding.confidence, finding.row = COPIED_ACRONYM, row.number
    return finding


RULE = Rule("acronym-mismatch", "name", "terminology/inconsistent", "warning", __doc__ or "", check)
