"""Settings for some paths only: ``[tool.checker.overrides."archive/**"]`` with ``ignore`` and ``severity``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import cast

from checker.judgement.fingerprint import get_path
from checker.memo import build_once
from checker.model import SEVERITIES, Finding, Severity
from checker.settings import Settings


def apply_overrides(findings: Iterable[Finding], settings: Settings) -> Iterator[Finding]:
    """The findings that the overrides leave, with the severities they give. Later overrides win over earlier ones.

    A pattern is matched against the path relative to the settings file: ``*`` stays within a folder, ``**`` does not.
    """
    for finding in findings:
        if settings.overrides and _is_off(finding, settings):
            continue
        yield finding


def _is_off(finding: Finding, settings: Settings) -> bool:
    path = get_path(finding, settings.base)
    off = False
    for pattern, values in settings.overrides.items():
        if not _compile_pattern(pattern).fullmatch(path):
            continue
        if {finding.rule, finding.category} & set(values.get("ignore", ())):
            off = True
        level = values.get("severity", {}).get(finding.rule)
        if level == "off":
            off = True
        elif level in SEVERITIES:
            finding.severity = cast("Severity", level)
            off = False
    return off


@build_once
def _compile_pattern(glob: str) -> re.Pattern[str]:
    parts = re.split(r"(\*\*/?|\*|\?)", glob)
    known = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    return re.compile("".join(known.get(part) or re.escape(part) for part in parts), re.DOTALL)
