"""The baseline: findings of old that shall not fail the gate. A committed JSON file that one command writes.

Every entry stands for one finding. A second one like it has another key, so nothing new is ever hidden.
``checker check`` reads the file and never changes it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.file_access import explain_error, read_regular_text
from checker.judgement.earlier_fingerprint import compute_earlier_fingerprints
from checker.judgement.project_paths import make_relative
from checker.judgement.recognition import Records, is_covered, list_keys, list_paths
from checker.messages import _
from checker.model import Article, Finding, InputError
from checker.sentence_index import Passages

VERSION = 2
"""Of the file's format: 2 keeps the keys of the claims."""
MARK = '"made-by": "checker"'
"""What tells a baseline from a text to check, wherever it lies."""
EARLIER = 1
"""The format of earlier releases, which kept one fingerprint of theirs: read, and written anew as the one of today."""
LONGEST = 120
"""Characters of a finding's text that an entry shows to people; it is not compared. A guess."""


@dataclass(frozen=True, slots=True, order=True)
class BaselineEntry:
    """One finding that is accepted for now. ``text`` is there for people to read.

    ``paths`` are the files it is about, relative to the baseline's folder, first the one with the fault. An entry of a
    file of version 1 has no ``keys``, but a ``fingerprint``.
    """

    paths: tuple[str, ...]
    rule: str
    keys: tuple[str, ...] = ()
    text: str = ""
    fingerprint: str = ""


def create_baseline(findings: Iterable[Finding], folder: str = "") -> list[BaselineEntry]:
    """An entry for each finding; paths are taken relative to ``folder``, in which the file is to lie."""
    return sorted({make_entry(finding, folder) for finding in findings})


def make_entry(finding: Finding, folder: str = "") -> BaselineEntry:
    """The entry of a finding."""
    text = " ".join(finding.message.split())
    if finding.locations:
        text += ": " + " ".join(finding.locations[0].text.split())
    paths = tuple(make_relative(path, folder) for path in list_paths(finding))
    return BaselineEntry(paths, finding.rule, list_keys(finding), text[:LONGEST])


def load_baseline(path: Path) -> list[BaselineEntry]:
    """The entries of a file. Raises `InputError` for one that is not there, can't be read or is no baseline."""
    try:
        data = json.loads(read_regular_text(path))
        version = data["version"]
        entries = [_parse_entry(entry) for entry in data["findings"]] if version in (EARLIER, VERSION) else []
    except FileNotFoundError:
        raise InputError(
            _("{path}: there is no baseline yet; 'checker baseline PATH… --output {path}' writes it").format(path=path)
        ) from None
    except OSError as error:
        raise InputError(_("{path}: can't be read: {reason}").format(path=path, reason=explain_error(error))) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError(
            _("{path}: is no baseline; take it away, and 'checker baseline PATH… --output {path}' writes one").format(
                path=path
            )
        ) from None
    if version not in (EARLIER, VERSION):
        raise InputError(_("{path}: a baseline of version {version} can't be read").format(path=path, version=version))
    return entries


def dump_baseline(entries: Iterable[BaselineEntry]) -> str:
    """The file's text: one entry a line, sorted, so that two people's changes meet seldom."""
    lines = [
        json.dumps({"paths": e.paths, "rule": e.rule, "keys": e.keys, "text": e.text}, ensure_ascii=False)
        for e in sorted(set(entries))
    ]
    body = ",\n".join(f"  {line}" for line in lines)
    listed = f"[\n{body}\n ]" if lines else "[]"
    return f'{{\n "version": {VERSION},\n {MARK},\n "findings": {listed}\n}}\n'


def apply_baseline(
    entries: Sequence[BaselineEntry],
    findings: Sequence[Finding],
    articles: Iterable[Article] = (),
    *,
    folder: str = "",
    base: str = "",
) -> None:
    """Mark the open findings that are in the baseline. ``base`` is the folder of the settings file."""
    BaselineIndex(entries, folder=folder, base=base).apply(findings, articles)


def match_entries(
    entries: Sequence[BaselineEntry],
    findings: Sequence[Finding],
    articles: Iterable[Article] = (),
    *,
    folder: str = "",
    base: str = "",
) -> list[tuple[Finding, list[BaselineEntry]]]:
    """The findings that the baseline knows something of, each with those entries."""
    return BaselineIndex(entries, folder=folder, base=base).match(findings, articles)


class BaselineIndex:
    """The entries of a baseline, looked up for the findings of one article after the other, or of all."""

    def __init__(self, entries: Sequence[BaselineEntry], *, folder: str = "", base: str = "") -> None:
        self._records = Records([entry for entry in entries if entry.keys], folder)
        self._known = {entry.fingerprint: entry for entry in entries if not entry.keys}
        self._base = base

    def match(
        self, findings: Sequence[Finding], articles: Iterable[Article]
    ) -> list[tuple[Finding, list[BaselineEntry]]]:
        """The findings that the baseline knows something of, each with those entries."""
        known = self._known
        earlier = compute_earlier_fingerprints(findings, Passages(articles), self._base) if known else {}
        matched = []
        for finding in findings:
            found = self._records.find(finding)
            fingerprint = earlier.get(id(finding), "")
            if fingerprint in known:
                found.append(known[fingerprint])
            if found:
                matched.append((finding, found))
        return matched

    def apply(self, findings: Sequence[Finding], articles: Iterable[Article]) -> None:
        """Mark the open findings that are in the baseline."""
        for finding, found in self.match(findings, articles):
            if finding.state == "open" and (any(not entry.keys for entry in found) or is_covered(finding, found)):
                finding.state = "baselined"


def _parse_entry(data: dict[str, Any]) -> BaselineEntry:
    """An entry from what JSON gave. Raises ``TypeError`` and ``KeyError`` for what is none."""
    text = data.get("text", "")
    if "keys" not in data:
        values: list[Any] = [data["path"], data["rule"], data["fingerprint"], text]
        entry = BaselineEntry((data["path"],), data["rule"], (), text, data["fingerprint"])
    else:
        values = [*data["paths"], data["rule"], *data["keys"], text]
        entry = BaselineEntry(tuple(data["paths"]), data["rule"], tuple(data["keys"]), text)
    if not all(isinstance(value, str) for value in values) or not entry.paths:
        raise TypeError
    return entry
