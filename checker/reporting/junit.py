"""JUnit XML: a suite for every article, a failed case for every finding, one passing case where there is none.

Readers drop cases of the same name, so every name ends with the fingerprint. ``file`` is what GitLab and others
link to; the schema of Jenkins does not know it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from xml.sax.saxutils import quoteattr

from checker.model import Finding, Report
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import cut_text, describe_finding

OPTIONS = ("base",)
LONGEST = 1_024


def render(report: Report, *, base: str = "") -> str:
    """The report as JUnit XML. Notes are no failures and are left out; what was settled counts as skipped."""
    suites = [_suite(name, list(cases), base) for name, cases in _articles(report)]
    if report.problems:
        suites.append(_broken(report.problems))
    body = "".join(suites)
    total = " ".join(f'{key}="{body.count(tag)}"' for key, tag in _TAGS.items())
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="checker" {total}>\n{body}</testsuites>\n'


_TAGS = {"tests": "<testcase ", "failures": "<failure ", "errors": "<error "}


def _articles(report: Report) -> Iterator[tuple[str, Iterable[Finding]]]:
    groups: dict[str, list[Finding]] = {article.name: [] for article in report.articles}
    for finding in chain(report.findings, report.settled):
        groups.setdefault(finding.article or (report.articles[0].name if report.articles else "checker"), []).append(
            finding
        )
    yield from groups.items() if groups else [("checker", [])]


def _suite(name: str, findings: list[Finding], base: str) -> str:
    cases = "".join(_case(name, finding, base) for finding in findings)
    if not findings:
        cases = f'  <testcase classname={_attribute(name)} name="versions agree" time="0"/>\n'
    failures = cases.count("<failure ")
    skipped = cases.count("<skipped>")
    head = f'<testsuite name={_attribute(name)} tests="{max(1, len(findings))}" failures="{failures}" errors="0"'
    return f' {head} skipped="{skipped}" time="0">\n{cases} </testsuite>\n'


def _case(article: str, finding: Finding, base: str) -> str:
    place = finding.locations[0] if finding.locations else None
    line = f" {place.line}" if place else ""
    name = f"{finding.rule}{line} {finding.fingerprint}"
    file = f" file={_attribute(shorten_path(place.path, base))}" if place else ""
    message = _attribute(cut_text(finding.message, LONGEST))
    if finding.state in ("suppressed", "baselined", "rejected"):
        inner = f"<skipped>{_text(f'{finding.state}: {finding.message}')}</skipped>"
    else:
        where = f"{shorten_path(place.path, base)}:{place.line}:{place.column}: " if place else ""
        said = _text(where + describe_finding(finding))
        inner = f"<failure message={message} type={_attribute(finding.rule)}>{said}</failure>"
    return f'  <testcase classname={_attribute(article)} name={_attribute(name)} time="0"{file}>{inner}</testcase>\n'


def _broken(problems: list[str]) -> str:
    cases = "".join(
        f'  <testcase classname="checker" name={_attribute(problem)} time="0">'
        f'<error message={_attribute(problem)} type="input"/></testcase>\n'
        for problem in problems
    )
    head = (
        f'<testsuite name="input" tests="{len(problems)}" failures="0" errors="{len(problems)}" skipped="0" time="0">'
    )
    return f" {head}\n{cases} </testsuite>\n"


def _legal(text: str) -> str:
    """The text without the characters that XML 1.0 can't hold."""
    return "".join(
        char
        if char in "\t\n\r" or " " <= char < "\ud800" or "\ue000" <= char < "\ufffe" or char > "\uffff"
        else "\ufffd"
        for char in text
    )


def _attribute(text: str) -> str:
    return quoteattr(_legal(text), {"\n": "&#10;", "\t": "&#9;", "\r": "&#13;"})


def _text(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape(_legal(text))
