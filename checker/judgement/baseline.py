"""The baseline: findings of old that shall not fail the gate. A committed JSON file that only ever shrinks by itself.

Every entry stands for one finding. A second one like it has another fingerprint, so nothing new is ever hidden.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from checker.judgement.fingerprint import get_path, make_relative
from checker.messages import _
from checker.model import Finding, InputError, Report

VERSION = 1
"""Of the file's format; a file of another is refused."""
LONGEST = 120
"""Characters of a finding's text that an entry shows to people; it is not compared. A guess."""


@dataclass(frozen=True, slots=True, order=True)
class BaselineEntry:
    """One finding that is accepted for now. ``text`` is there for people to read."""

    path: str
    rule: str
    fingerprint: str
    text: str = ""


def create_baseline(findings: Iterable[Finding], base: str = "") -> list[BaselineEntry]:
    """An entry for each finding."""
    return sorted({_make_entry(finding, base) for finding in findings})


def load_baseline(path: Path) -> list[BaselineEntry]:
    """The entries of a file. Raises `InputError` for one that can't be read or is no baseline."""
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
        version = data["version"]
        entries = [BaselineEntry(**entry) for entry in data["findings"]]
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(_("{path}: can't be read: {reason}").format(path=path, reason=reason)) from None
    except (ValueError, KeyError, TypeError):
        raise InputError(
            _("{path}: is no baseline; 'checker baseline PATH… --output {path}' writes one").format(path=path)
        ) from None
    if version != VERSION:
        raise InputError(_("{path}: a baseline of version {version} can't be read").format(path=path, version=version))
    return entries


def dump_baseline(entries: Iterable[BaselineEntry]) -> str:
    """The file's text: one entry a line, sorted, so that two people's changes meet seldom."""
    lines = [
        json.dumps({"path": e.path, "rule": e.rule, "fingerprint": e.fingerprint, "text": e.text}, ensure_ascii=False)
        for e in sorted(set(entries))
    ]
    body = ",\n".join(f"  {line}" for line in lines)
    return f'{{\n "version": {VERSION},\n "findings": [\n{body}\n ]\n}}\n' if lines else _EMPTY


_EMPTY = f'{{\n "version": {VERSION},\n "findings": []\n}}\n'


def apply_baseline(entries: Iterable[BaselineEntry], findings: Iterable[Finding]) -> None:
    """Mark the open findings that are in the baseline."""
    known = {entry.fingerprint for entry in entries}
    for finding in findings:
        if finding.state == "open" and finding.fingerprint in known:
            finding.state = "baselined"


def shrink_baseline(entries: Iterable[BaselineEntry], report: Report, base: str = "") -> list[BaselineEntry]:
    """The entries that are still needed: those found again, and those of rules and files not run."""
    found = {finding.fingerprint for finding in (*report.findings, *report.notes, *report.settled)}
    looked = {make_relative(document.path, base) for article in report.articles for document in article.documents}
    return [
        entry
        for entry in entries
        if entry.fingerprint in found or entry.rule not in report.rules or not _may_go(entry.path, looked, base)
    ]


def _may_go(path: str, looked: set[str], base: str) -> bool:
    return path in looked or not (Path(base) / path).exists()


def _make_entry(finding: Finding, base: str) -> BaselineEntry:
    text = " ".join(finding.message.split())
    if finding.locations:
        text += ": " + " ".join(finding.locations[0].text.split())
    return BaselineEntry(get_path(finding, base), finding.rule, finding.fingerprint, text[:LONGEST])
