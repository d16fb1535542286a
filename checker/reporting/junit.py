"""JUnit XML: a suite for every article, a failed case for every finding, one passing case where there is none.

Readers drop cases of the same name, so every name ends with the fingerprint. ``file`` is what GitLab and others
link to; the schema of Jenkins does not know it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from xml.sax.saxutils import escape, quoteattr

from checker.model import Finding, Report
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import cut_text, describe_finding

OPTIONS = ("base",)
LONGEST = 1_024
"""Characters of a failure's message; the element holds all of it. A guess."""


def render(report: Report, *, base: str = "") -> str:
    """The report as JUnit XML. Notes are no failures and are left out; what was settled counts as skipped."""
    suites = [_format_suite(name, list(cases), base, report.uncompared) for name, cases in _group_by_article(report)]
    if report.problems:
        suites.append(_format_problems(report.problems))
    body = "".join(suites)
    total = " ".join(f'{key}="{body.count(tag)}"' for key, tag in _TAGS.items())
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="checker" {total}>\n{body}</testsuites>\n'


_TAGS = {"tests": "<testcase ", "failures": "<failure ", "errors": "<error "}


def _group_by_article(report: Report) -> Iterator[tuple[str, Iterable[Finding]]]:
    groups: dict[str, list[Finding]] = {article.name: [] for article in report.articles}
    for finding in chain(report.findings, report.settled):
        groups.setdefault(finding.article or (report.articles[0].name if report.articles else "checker"), []).append(
            finding
        )
    yield from groups.items() if groups else [("checker", [])]


def _format_suite(name: str, findings: list[Finding], base: str, uncompared: str) -> str:
    cases = "".join(_format_case(name, finding, base) for finding in findings)
    if not findings and uncompared:
        inner = f"<skipped>{escape(uncompared)}</skipped>"
        named = f"classname={_quote_attribute(name)} name={_quote_attribute(uncompared)}"
        cases = f'  <testcase {named} time="0">{inner}</testcase>\n'
    elif not findings:
        cases = f'  <testcase classname={_quote_attribute(name)} name="versions agree" time="0"/>\n'
    failures = cases.count("<failure ")
    skipped = cases.count("<skipped>")
    head = f'<testsuite name={_quote_attribute(name)} tests="{max(1, len(findings))}" failures="{failures}" errors="0"'
    return f' {head} skipped="{skipped}" time="0">\n{cases} </testsuite>\n'


def _format_case(article: str, finding: Finding, base: str) -> str:
    place = finding.locations[0] if finding.locations else None
    line = f" {place.line}" if place else ""
    name = f"{finding.rule}{line} {finding.fingerprint}"
    file = f" file={_quote_attribute(shorten_path(place.path, base))}" if place else ""
    message = _quote_attribute(cut_text(finding.message, LONGEST))
    if finding.state in ("suppressed", "baselined", "rejected"):
        inner = f"<skipped>{escape(f'{finding.state}: {finding.message}')}</skipped>"
    else:
        where = f"{shorten_path(place.path, base)}:{place.line}:{place.column}: " if place else ""
        said = escape(where + describe_finding(finding))
        inner = f"<failure message={message} type={_quote_attribute(finding.rule)}>{said}</failure>"
    named = f"classname={_quote_attribute(article)} name={_quote_attribute(name)}"
    return f'  <testcase {named} time="0"{file}>{inner}</testcase>\n'


def _format_problems(problems: list[str]) -> str:
    cases = "".join(
        f'  <testcase classname="checker" name={_quote_attribute(problem)} time="0">'
        f'<error message={_quote_attribute(problem)} type="input"/></testcase>\n'
        for problem in problems
    )
    head = (
        f'<testsuite name="input" tests="{len(problems)}" failures="0" errors="{len(problems)}" skipped="0" time="0">'
    )
    return f" {head}\n{cases} </testsuite>\n"


def _quote_attribute(text: str) -> str:
    return quoteattr(text, {"\n": "&#10;", "\t": "&#9;", "\r": "&#13;"})
