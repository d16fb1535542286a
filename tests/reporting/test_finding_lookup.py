"""Each finding of a report is given with one article: the one that it names, of those that share its file."""

from __future__ import annotations

from checker.model import Article
from checker.reporting.finding_lookup import group_by_article, look_up
from tests.reporting import samples


def test_findings_are_found_by_article_and_by_file() -> None:
    report = samples.report()
    lookup = look_up(report.findings)
    assert lookup.list_by_article("bibliotheque") == report.findings
    assert lookup.list_by_article("elsewhere") == []
    path = report.findings[0].locations[0].path
    assert lookup.list_by_path(path) == [one for one in report.findings if one.locations[0].path == path]


def test_every_finding_comes_once() -> None:
    report = samples.report()
    ((article, found),) = group_by_article(report)
    assert article is report.articles[0]
    assert {id(one) for one in found} == {id(one) for one in (*report.findings, *report.settled, *report.notes)}
    assert len(found) == len({id(one) for one in found})


def test_of_articles_that_share_a_file_the_named_one_has_the_finding() -> None:
    report = samples.report()
    other = Article("elsewhere", list(report.articles[0].documents), "files", [])
    report.articles = [other, *report.articles]
    report.findings[0].article = "elsewhere"
    grouped = [[one.article for one in found] for _article, found in group_by_article(report)]
    assert grouped[0] == ["elsewhere"]
    assert set(grouped[1]) == {"bibliotheque"}
