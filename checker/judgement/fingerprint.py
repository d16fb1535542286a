"""How a finding is known again: by what it says, never by the line it stands on.

`describe_identity` is a sha256 of the rule, the path, the normalised sentences of both sides and the values. Findings
with the same identity are numbered in the order in which they stand in the file, so edits elsewhere change nothing.
`describe_place` leaves the texts out: it tells which finding a ruling was about when the text has changed since.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from checker.model import Article, Finding
from checker.sentence_index import Passages

LENGTH = 32
"""Hexadecimal digits kept of the sha256: 128 bits."""


def assign_fingerprints(findings: Iterable[Finding], articles: Iterable[Article] = (), base: str = "") -> None:
    """Set the ``fingerprint`` of every finding.

    ``articles`` give the sentences around the places; without them only the flagged characters count. Paths are
    taken relative to the folder ``base`` (that of the settings file; empty: the working directory), with ``/``.
    """
    passages = Passages(articles)
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(describe_identity(finding, passages, base), []).append(finding)
    for key, same in groups.items():
        same.sort(key=_get_position)
        for number, finding in enumerate(same):
            finding.fingerprint = key if number == 0 else _digest((key, str(number)))


def describe_identity(finding: Finding, passages: Passages, base: str = "") -> str:
    """The fingerprint of a finding as if there were no other like it."""
    parts = [finding.rule, get_path(finding, base), finding.unit or ""]
    for location in finding.locations:
        passage = passages.find_passage(location)
        parts += [location.language or "", normalise_text(passage.text), normalise_text(location.text)]
    for value in finding.values:
        parts += [value.language or "", normalise_text(value.text), value.value]
    return _digest(parts)


def describe_place(finding: Finding, base: str = "") -> str:
    """A key without the texts: the rule, the files and the languages. Several findings may share it."""
    sides = [
        part for location in finding.locations[:2] for part in (make_relative(location.path, base), location.language)
    ]
    return _digest([finding.rule, *(side or "" for side in sides)])


def get_path(finding: Finding, base: str = "") -> str:
    """The path of the place where the fault is, relative to ``base``; empty for a finding without a place."""
    return make_relative(finding.locations[0].path, base) if finding.locations else ""


def make_relative(path: str, base: str = "") -> str:
    """A path relative to ``base``, written with ``/``; as it stands where there is no such path."""
    if not path or path == "-":
        return path
    return _compute_relative(path, base or str(Path.cwd()))


@lru_cache(maxsize=4096)
def _compute_relative(path: str, base: str) -> str:
    try:
        found = os.path.relpath(path, base)
    except ValueError:  # another drive
        found = path
    return found.replace(os.sep, "/")


def normalise_text(text: str) -> str:
    """The text in NFC with every run of white space as one space: what reformatting may change."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _get_position(finding: Finding) -> tuple[tuple[str, str, int, int], ...]:
    return tuple((place.path, place.part, place.start, place.end) for place in finding.locations)


def _digest(parts: Sequence[str]) -> str:
    hashed = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        hashed.update(b"%d:" % len(data))
        hashed.update(data)
    return hashed.hexdigest()[:LENGTH]
