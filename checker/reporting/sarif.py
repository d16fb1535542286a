"""SARIF 2.1.0, for code scanning. Limits are GitHub's: 25,000 results, 10 MB gzipped, texts of 1,024 characters.

What was suppressed, baselined or rejected stays in the file, marked as suppressed: dropped alerts would open again.
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from itertools import chain, islice
from typing import Any

from checker._version import HOME, __version__
from checker.finding_states import SETTLED
from checker.messages import _
from checker.model import Finding, Location, Report, RuleInfo
from checker.reporting.paths import make_uri
from checker.reporting.plain_sentences import count_more, cut_text, quote_key
from checker.reporting.positions import Positions
from checker.reporting.rule_pages import make_rule_address
from checker.reporting.summary import make_headline

OPTIONS = ("base",)
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
MOST_RESULTS = 25_000
"""Results of a run that GitHub's code scanning takes; it refuses the file of a run with more."""
MOST_BYTES = 10_000_000
"""Bytes that it takes of a file, once that is compressed."""
LONGEST = 1_024
"""Characters that it takes of a text."""
BYTES_A_CHARACTER = 4
"""Bytes that UTF-8 takes for a character at most: a log that is short enough need not be compressed to be sure."""
LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def render(report: Report, *, base: str = "") -> str:
    """The report as a SARIF log with one run. URIs are relative to ``base`` (empty: the working directory)."""
    every = chain(report.findings, report.settled, report.notes)
    total = len(report.findings) + len(report.settled) + len(report.notes)
    kept = list(islice(every, MOST_RESULTS))
    allowed = len(kept)
    while True:
        log = _convert_report(report, kept[:allowed], total - allowed, base)
        text = json.dumps(log, ensure_ascii=False, indent=1) + "\n"
        if _fits(text):
            return text
        allowed = allowed * 3 // 4


def _fits(text: str) -> bool:
    """Whether a log is small enough, compressed."""
    short = len(text) * BYTES_A_CHARACTER < MOST_BYTES
    return short or len(zlib.compress(text.encode("utf-8", "replace"))) < MOST_BYTES


def _convert_report(report: Report, findings: list[Finding], left_out: int, base: str) -> dict[str, Any]:
    used = {finding.rule for finding in findings}
    rules = [rule for rule in report.rules.values() if rule.id in used] or list(report.rules.values())[:1]
    index = {rule.id: number for number, rule in enumerate(rules)}
    positions = Positions(report)
    notifications = [{"level": "error", "message": {"text": problem}} for problem in report.problems]
    if report.uncompared:
        notifications.insert(0, {"level": "warning", "message": {"text": make_headline(report)}})
    if left_out:
        notifications.append({"level": "warning", "message": {"text": count_more(left_out)}})
    invocation: dict[str, Any] = {"executionSuccessful": not report.problems}
    if notifications:
        invocation["toolExecutionNotifications"] = notifications
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "checker",
                        "version": __version__,
                        "semanticVersion": __version__,
                        "informationUri": HOME,
                        "rules": [_convert_rule(rule) for rule in rules],
                    }
                },
                "invocations": [invocation],
                "columnKind": "unicodeCodePoints",
                "results": _convert_findings(findings, index, positions, base),
            }
        ],
    }


def _convert_rule(rule: RuleInfo) -> dict[str, Any]:
    text = rule.help or rule.summary
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.id.split("-")),
        "shortDescription": {"text": cut_text(rule.summary, LONGEST)},
        "fullDescription": {"text": cut_text(rule.summary, LONGEST)},
        "helpUri": make_rule_address(rule.id),
        "help": {"text": text, "markdown": _format_as_markdown(text)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.category, rule.mqm]},
    }


def _format_as_markdown(text: str) -> str:
    lines = []
    for line in text.splitlines():
        name, colon, rest = line.partition(":")
        heading = colon and name.strip().isalpha() and name[:1].isupper()
        lines.append(f"**{name}:** {rest.strip()}\n" if heading else line)
    return "\n".join(lines)


def _convert_findings(
    findings: list[Finding], index: dict[str, int], positions: Positions, base: str
) -> list[dict[str, Any]]:
    """The results; the same finding a second time is known as that, as GitHub's own action numbers equal lines."""
    seen: Counter[str] = Counter()
    results = []
    for finding in findings:
        seen[finding.fingerprint] += 1
        result = _convert_finding(finding, index, positions, base)
        known = f"{finding.fingerprint}:{seen[finding.fingerprint]}"
        result["partialFingerprints"] = {"primaryLocationLineHash": known, "checker/v2": finding.fingerprint}
        results.append(result)
    return results


def _convert_finding(finding: Finding, index: dict[str, int], positions: Positions, base: str) -> dict[str, Any]:
    others = finding.locations[1:]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": LEVELS[finding.severity],
        "message": {"text": _write_message(finding)},
        "locations": [_convert_location(place, positions, base) for place in finding.locations[:1]],
    }
    if finding.unit and result["locations"]:
        named = {"fullyQualifiedName": finding.unit, "kind": "resource"}
        result["locations"][0]["logicalLocations"] = [named]
    if finding.confidence is not None:
        result["rank"] = round(100 * finding.confidence, 1)
    if finding.rule in index:
        result["ruleIndex"] = index[finding.rule]
    if others:
        result["relatedLocations"] = [
            {"id": number, "message": {"text": place.language or "—"}, **_convert_location(place, positions, base)}
            for number, place in enumerate(others, 1)
        ]
    if finding.state in SETTLED:
        kind = "inSource" if finding.state == "suppressed" else "external"
        result["suppressions"] = [{"kind": kind, "justification": cut_text(finding.ruling or finding.state, LONGEST)}]
    if finding.fix is not None and finding.locations and not finding.locations[0].part:
        result["fixes"] = [_convert_fix(finding, base)]
    return result


def _write_message(finding: Finding) -> str:
    """The message, with links to the other places by their number."""
    named, lone = _("{language}, line {n}"), _("line {line}")
    links = "; ".join(
        f"[{named.format(language=place.language, n=place.line) if place.language else lone.format(line=place.line)}]"
        f"({number})"
        for number, place in enumerate(finding.locations[1:], 1)
    )
    said = f"{quote_key(finding.unit)} {finding.message}" if finding.unit else finding.message
    text = cut_text(said.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]"), LONGEST)
    return f"{text} ({links})" if links else text


def _convert_location(place: Location, positions: Positions, base: str) -> dict[str, Any]:
    found = positions.find_range(place)
    region: dict[str, Any] = {"startLine": found.line, "startColumn": found.column}
    region |= {"endLine": found.end_line, "endColumn": found.end_column}
    if not place.part:
        region |= {"charOffset": place.start, "charLength": max(0, place.end - place.start)}
    region["snippet"] = {"text": cut_text(place.text, LONGEST)}
    return {"physicalLocation": {"artifactLocation": {"uri": make_uri(place.path, base)}, "region": region}}


def _convert_fix(finding: Finding, base: str) -> dict[str, Any]:
    fix = finding.fix
    assert fix is not None
    replacements = [
        {
            "deletedRegion": {"charOffset": one.start, "charLength": one.end - one.start},
            "insertedContent": {"text": one.text},
        }
        for one in fix.parts
    ]
    return {"artifactChanges": [{"artifactLocation": {"uri": make_uri(fix.path, base)}, "replacements": replacements}]}
