"""Findings written into a copy of an XLIFF, as quality issues of ITS 2.0, which translation tools show beside the text.

https://www.w3.org/TR/its20/#lqissue. The issues of a unit stand in the unit (``its:locQualityIssues``), and what they
are about points to them: in XLIFF 1.2 the target element, in 2.x a ``mrk`` around its content (ITS module of 2.1).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, count
from pathlib import Path
from xml.sax.saxutils import quoteattr

from checker.file_access import explain_error, is_folder, read_regular_bytes
from checker.file_writing import write_files
from checker.messages import _
from checker.model import Finding, InputError, Report
from checker.reading.encoding import decode_bytes
from checker.reading.markup import MarkupToken, get_attribute, list_attributes, tokenize_markup
from checker.reading.xliff import PASSED_OVER, UNITS
from checker.reading.xml import strip_namespace
from checker.reporting.plain_sentences import describe_finding
from checker.reporting.printable import ILLEGAL_IN_XML, INSTEAD
from checker.reporting.rule_pages import make_rule_address
from checker.review.fixing import encode_change

NAMESPACE = "http://www.w3.org/2005/11/its"
SEVERITIES = {"error": 80, "warning": 40, "info": 10}
"""Of 100. A guess: far enough apart for a tool that has three steps."""
TYPES = {
    "accuracy/addition": "addition",
    "accuracy/mistranslation": "mistranslation",
    "accuracy/mistranslation/date": "numbers",
    "accuracy/mistranslation/number": "numbers",
    "accuracy/omission": "omission",
    "accuracy/untranslated": "untranslated",
    "fluency/grammar": "grammar",
    "fluency/typography": "typographical",
    "locale-convention": "locale-violation",
    "style": "style",
    "terminology": "terminology",
}
"""The type of ITS by MQM's, or by the beginning of it; the others are ``uncategorized``."""

_NAME = re.compile(r"checker-\d+")


@dataclass(slots=True)
class UnitPlace:
    """Where the parts of a unit stand in the file: its tag, its end, and the texts of its segments."""

    opening: MarkupToken
    end: int = 0
    texts: list[tuple[MarkupToken, int]] = field(default_factory=list)
    """For every source and target its tag, and where its content ends."""


def write_copies(report: Report, path: Path) -> None:
    """Write a copy of every XLIFF of the report with its findings in it: to ``path``, or into it where it is a folder.

    Raises `InputError` where there is no XLIFF, or several and ``path`` is no folder; all copies are written, or none.
    """
    documents = {one.path for article in report.articles for one in article.documents if one.format == "xliff"}
    names = sorted(documents)
    if not names:
        raise InputError(_("--output its={path}: there is no XLIFF among the files").format(path=path))
    below = is_folder(path)
    if len(names) > 1 and not below:
        raise InputError(_("--output its={path}: give a folder that is there, for several files").format(path=path))
    found: dict[str, list[Finding]] = {name: [] for name in names}
    for finding in chain(report.findings, report.notes):
        for place in finding.locations[:1]:
            found.get(place.path, []).append(finding)
    copies = [(path / _name_copy(name) if below else path, _make_copy(name, found[name])) for name in names]
    for target, _data in copies:
        target.parent.mkdir(parents=True, exist_ok=True)
    write_files([(str(target), data) for target, data in copies])


def _name_copy(name: str) -> Path:
    path = Path(name).absolute()
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else Path(path.name)


def _make_copy(name: str, findings: Sequence[Finding]) -> bytes:
    try:
        data = read_regular_bytes(name)
    except OSError as error:
        raise InputError(_("{path}: can't be read: {reason}").format(path=name, reason=explain_error(error))) from None
    return encode_change(add_quality_issues(decode_bytes(data, name, "xml"), findings), data, name)


def add_quality_issues(raw: str, findings: Sequence[Finding]) -> str:
    """The text of an XLIFF with the findings in the units in which their first place is."""
    edits: list[tuple[int, str]] = []
    ordered = sorted((finding.locations[0].start, number) for number, finding in enumerate(findings))
    taken = set(_NAME.findall(raw))
    names = (name for number in count(1) if (name := f"checker-{number}") not in taken)
    for unit in find_units(raw):
        inside = ordered[bisect_left(ordered, (unit.opening.start, 0)) : bisect_left(ordered, (unit.end, 0))]
        own = [findings[number] for number in sorted(number for _start, number in inside)]
        for text, issues in _group_by_text(unit, own):
            edits += _write_edits(raw, unit, text, next(names), issues)
    if edits:
        edits.append(_declare(raw))
    return _insert(raw, edits)


def _insert(raw: str, edits: Sequence[tuple[int, str]]) -> str:
    """The text with others put in at their places; of several at one place the last comes first."""
    pieces: list[str] = []
    done = 0
    for _number, (at, added) in sorted(enumerate(edits), key=lambda one: (one[1][0], -one[0])):
        pieces += (raw[done:at], added)
        done = at
    return "".join([*pieces, raw[done:]])


def find_units(raw: str) -> Iterator[UnitPlace]:
    """The units of an XLIFF in order, proposals and notes passed over."""
    unit: UnitPlace | None = None
    passing, depth = "", 0
    opened: MarkupToken | None = None
    for token in tokenize_markup(raw, 0, len(raw), html=False):
        if token.kind not in ("open", "empty", "close"):
            continue
        name = strip_namespace(token.name)
        if passing:
            depth += (name == passing) * ((token.kind == "open") - (token.kind == "close"))
            passing = passing if depth else ""
        elif name in PASSED_OVER and token.kind == "open":
            passing, depth = name, 1
        elif name in UNITS:
            if unit is not None and token.kind == "close":
                unit.end = token.start
                yield unit
            unit = UnitPlace(token) if token.kind == "open" else None
        elif unit is not None and name in ("source", "target"):
            if token.kind == "close" and opened is not None:
                unit.texts.append((opened, token.start))
            elif token.kind == "empty":
                unit.texts.append((token, token.end))
            opened = token if token.kind == "open" else None


def _group_by_text(
    unit: UnitPlace, findings: Sequence[Finding]
) -> Iterator[tuple[tuple[MarkupToken, int] | None, list[Finding]]]:
    """The findings by the text that they point at: the target they are in, else the next one behind, else a source."""
    targets = [text for text in unit.texts if strip_namespace(text[0].name) == "target"]
    groups: dict[int, list[Finding]] = {}
    for finding in findings:
        at = finding.locations[0].start
        chosen = next((n for n, (_tag, end) in enumerate(targets) if at <= end), len(targets) - 1)
        groups.setdefault(chosen, []).append(finding)
    for number, own in groups.items():
        yield (targets[number] if number >= 0 else unit.texts[-1] if unit.texts else None), own


def _write_edits(
    raw: str, unit: UnitPlace, text: tuple[MarkupToken, int] | None, name: str, findings: Sequence[Finding]
) -> Iterator[tuple[int, str]]:
    """What is put in where: the issues, and what refers to them."""
    issues = "".join(map(_write_issue, findings))
    standoff = f'<its:locQualityIssues xml:id="{name}">{issues}</its:locQualityIssues>'
    reference = f' its:locQualityIssuesRef="#{name}"'
    if strip_namespace(unit.opening.name) == "trans-unit":
        tag = text[0] if text is not None else unit.opening
        yield _find_tag_end(raw, tag), reference
        yield unit.end, standoff
        return
    yield unit.opening.end, standoff
    if text is not None and text[0].kind == "open":
        yield text[0].end, f'<mrk id="{name}-mrk" type="its:generic"{reference}>'
        yield text[1], "</mrk>"


def _find_tag_end(raw: str, tag: MarkupToken) -> int:
    """Where a tag takes another attribute: before its last signs."""
    end = tag.end - (2 if tag.kind == "empty" else 1)
    return tag.start + len(raw[tag.start : end].rstrip())


def _write_issue(finding: Finding) -> str:
    kinds = (
        TYPES[kind]
        for kind in (finding.mqm, finding.mqm.rpartition("/")[0], finding.mqm.partition("/")[0])
        if kind in TYPES
    )
    values = {
        "Type": next(kinds, "uncategorized"),
        "Comment": describe_finding(finding),
        "Severity": str(SEVERITIES[finding.severity]),
        "ProfileRef": make_rule_address(finding.rule),
    }
    written = " ".join(
        f"locQualityIssue{key}={quoteattr(ILLEGAL_IN_XML.sub(INSTEAD, value))}" for key, value in values.items()
    )
    return f"<its:locQualityIssue {written}/>"


def _declare(raw: str) -> tuple[int, str]:
    """The namespace and the version of ITS, for the root element. Raises `InputError` where the prefix is taken."""
    root = next(token for token in tokenize_markup(raw, 0, len(raw), html=False) if token.kind == "open")
    attributes = list_attributes(raw, root)
    known = get_attribute(attributes, "xmlns:its")
    if known not in (None, NAMESPACE):
        raise InputError(_("the prefix {name} stands for something else in the XLIFF").format(name="its"))
    added = "" if known else f' xmlns:its="{NAMESPACE}"'
    added += "" if get_attribute(attributes, "its:version") else ' its:version="2.0"'
    return _find_tag_end(raw, root), added
