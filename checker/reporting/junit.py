"""JUnit XML: a suite for every article, a failed case for every finding, one passing case where there is none.

Readers drop cases of the same name, so those that would share one are numbered. A name says the rule and the words it
is about, not where they stand: it stays the same while lines move. ``file`` is what GitLab and others link to; the
schema of Jenkins does not know it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from checker.finding_states import SETTLED
from checker.model import Finding, Report
from checker.reporting.finding_lookup import look_up
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import cut_text, describe_finding, quote_key

OPTIONS = ("base",)
LONGEST = 1_024
"""Characters of a failure's message; the element holds all of it. A guess."""
LONGEST_NAME = 80
"""Characters of the words in a case's name. A guess: what a list of tests shows in a line."""


def render(report: Report, *, base: str = "") -> str:
    """The report as JUnit XML. Notes are no failures and are left out; what was settled counts as skipped."""
    return "".join(render_pieces(report, base=base))


def render_pieces(report: Report, *, base: str = "") -> Iterator[str]:
    """The same suite by suite."""
    tests, failures, errors = 0, 0, len(report.problems)
    for _name, found in _group_by_name(report):
        tests += max(1, len(found))
        failures += sum(one.state not in SETTLED for one in found)
    total = f'tests="{tests + errors}" failures="{failures}" errors="{errors}"'
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="checker" {total}>\n'
    for name, found in _group_by_name(report):
        yield _format_suite(name, found, base, report.uncompared)
    if report.problems:
        yield _format_problems(report.problems)
    yield "</testsuites>\n"


def _group_by_name(report: Report) -> Iterator[tuple[str, list[Finding]]]:
    """The names of articles, in order, each with its findings and what was settled; what names none is the first's."""
    lookups = [look_up(report.findings), look_up(report.settled)]
    names: set[str] = set()
    for article in report.articles:
        if article.name not in names:
            wanted = [article.name] if names else [article.name, ""]
            names.add(article.name)
            yield article.name, [one for lookup in lookups for name in wanted for one in lookup.list_by_article(name)]
    if not names:
        yield "checker", [*report.findings, *report.settled]


def _format_suite(name: str, findings: list[Finding], base: str, uncompared: str) -> str:
    seen: Counter[str] = Counter()
    cases = "".join(_format_case(name, finding, base, seen) for finding in findings)
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


def _name_case(finding: Finding, seen: Counter[str]) -> str:
    """The rule, the unit, and the words that the finding is about; a number where the name has been given before."""
    key = f" {quote_key(finding.unit)}" if finding.unit else ""
    words = " ".join((finding.locations[0].text if finding.locations else finding.message).split())
    name = f"{finding.rule}{key}: {cut_text(words, LONGEST_NAME)}" if words else f"{finding.rule}{key}"
    seen[name] += 1
    return name if seen[name] == 1 else f"{name} ({seen[name]})"


def _format_case(article: str, finding: Finding, base: str, seen: Counter[str]) -> str:
    place = finding.locations[0] if finding.locations else None
    name = _name_case(finding, seen)
    file = f" file={_quote_attribute(shorten_path(place.path, base))}" if place else ""
    message = _quote_attribute(cut_text(finding.message, LONGEST))
    if finding.state in SETTLED:
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
