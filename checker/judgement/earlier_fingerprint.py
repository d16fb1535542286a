"""The fingerprints of earlier releases, so that baselines and rulings made with them still count.

They held the paths as seen from one folder, the values as they were read, and the places in the order of the report;
`checker.judgement.fingerprint` says what has taken their place.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.judgement.fingerprint import digest_parts, get_path, normalise_text
from checker.model import Finding
from checker.sentence_index import Passages


def compute_earlier_fingerprints(findings: Iterable[Finding], passages: Passages, base: str = "") -> dict[int, str]:
    """The earlier fingerprint of every finding, by the ``id`` of the object.

    Paths are taken relative to the folder ``base`` (that of the settings file; empty: the working directory).
    """
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(_describe_identity(finding, passages, base), []).append(finding)
    found: dict[int, str] = {}
    for key, same in groups.items():
        for number, finding in enumerate(sorted(same, key=_get_position)):
            found[id(finding)] = key if number == 0 else digest_parts((key, str(number)))
    return found


def _describe_identity(finding: Finding, passages: Passages, base: str) -> str:
    parts = [finding.rule, get_path(finding, base), finding.unit or ""]
    for location in finding.locations:
        passage = passages.find_passage(location)
        parts += [location.language or "", normalise_text(passage.text), normalise_text(location.text)]
    for value in finding.values:
        parts += [value.language or "", normalise_text(value.text), value.value]
    return digest_parts(parts)


def _get_position(finding: Finding) -> tuple[tuple[str, str, int, int], ...]:
    return tuple((place.path, place.part, place.start, place.end) for place in finding.locations)
