"""The findings of one article of a report, and those of one file, whether they are held or lie on the disk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from checker.model import Article, Finding, Report


@runtime_checkable
class FindingLookup(Protocol):
    """Finds findings by what they are about; each list is in the order of the report."""

    def list_by_article(self, name: str) -> list[Finding]:
        """The findings of articles of that name."""
        ...

    def list_by_path(self, path: str) -> list[Finding]:
        """The findings whose first place is in a file."""
        ...


class _Listed:
    """The same for findings that are held."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._by_article: dict[str, list[Finding]] = {}
        self._by_path: dict[str, list[Finding]] = {}
        for finding in findings:
            self._by_article.setdefault(finding.article, []).append(finding)
            path = finding.locations[0].path if finding.locations else ""
            self._by_path.setdefault(path, []).append(finding)

    def list_by_article(self, name: str) -> list[Finding]:
        return self._by_article.get(name, [])

    def list_by_path(self, path: str) -> list[Finding]:
        return self._by_path.get(path, [])


def look_up(findings: Sequence[Finding]) -> FindingLookup:
    """What finds findings of a report by what they are about."""
    return findings if isinstance(findings, FindingLookup) else _Listed(findings)


def group_by_article(report: Report) -> Iterator[tuple[Article, list[Finding]]]:
    """Every article with its findings, what was settled, and its notes; each finding with the first that it fits.

    Of articles that share a file a finding is of the one that it names.
    """
    for _number, article, findings in group_by_article_in_order(report):
        yield article, findings


def group_by_article_in_order(
    report: Report, order: Sequence[int] | None = None
) -> Iterator[tuple[int, Article, list[Finding]]]:
    """The same with the number of each article, in the order of the numbers that are given, or in the report's."""
    lookups = [look_up(found) for found in (report.findings, report.settled, report.notes)]
    shared = _list_shared(report)
    articles = enumerate(report.articles) if order is None else ((number, report.articles[number]) for number in order)
    for number, article in articles:
        paths = sorted({document.path for document in article.documents})
        found = [one for lookup in lookups for path in paths for one in lookup.list_by_path(path)]
        if number == 0:
            found += [one for lookup in lookups for one in lookup.list_by_path("")]
        for path in paths:
            rivals = shared.get(path)
            if rivals is not None:
                found = [one for one in found if _choose_owner(one, path, rivals) in (None, number)]
        yield number, article, found


def _list_shared(report: Report) -> dict[str, list[tuple[int, str]]]:
    """The files that several articles have, with the numbers and names of these."""
    owners: dict[str, list[tuple[int, str]]] = {}
    for number, article in enumerate(report.articles):
        for document in article.documents:
            owners.setdefault(document.path, []).append((number, article.name))
    return {path: known for path, known in owners.items() if len(known) > 1}


def _choose_owner(finding: Finding, path: str, rivals: list[tuple[int, str]]) -> int | None:
    """The number of the article that a finding in a file is of; None for one in another file."""
    if not finding.locations or finding.locations[0].path != path:
        return None
    named = [number for number, name in rivals if name == finding.article]
    return (named or [number for number, _name in rivals])[0]
