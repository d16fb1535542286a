"""The answer at a glance."""

from __future__ import annotations

import pytest

from checker import languages, messages
from checker.model import Article, Finding, Location, Report, Severity
from checker.reporting.overview import Tally, find_article_folder, make_filter, make_overview, state_answer
from tests.reporting import samples


def make_report(*found: tuple[str, str, int], names: str = "abcd") -> Report:
    """A report on articles with findings: article, severity, how many."""
    articles = []
    for name in names:
        made = samples.sample(name=name).article
        assert made is not None
        articles.append(made)
    report = Report(articles, [], [], "", samples.RULES)
    kept: list[Finding] = []
    notes: list[Finding] = []
    for name, severity, count in found:
        for number in range(count):
            one = samples.finding("number-mismatch", f"{number}", place_in(articles[names.index(name)]))
            one.severity, one.article = severity, name  # type: ignore[assignment]
            (notes if severity == "info" else kept).append(one)
    report.findings, report.notes = kept, notes
    return report


def place_in(article: Article) -> Location:
    return article.versions[1].sentences[0].location()


def test_the_worst_article_comes_first_and_clean_ones_are_names() -> None:
    found = make_overview(make_report(("a", "warning", 4), ("b", "error", 1), ("b", "info", 3), ("c", "info", 9)))
    assert [(row.key, row.errors, row.warnings, row.notes) for row in found.articles] == [
        ("a1", 1, 0, 3),
        ("a0", 0, 4, 0),
    ]
    assert [row.label for row in found.noted] == ["c"]
    assert found.clean == ["d"]
    assert found.order == [1, 0, 2, 3]
    assert found.answer == "2 of 4 articles need work: b and a."
    assert found.summary == "1 error and 4 warnings; counted apart: 12 notes."


def test_notes_alone_need_no_work() -> None:
    found = make_overview(make_report(("a", "info", 2)))
    assert found.answer == "None of the 4 articles needs work."
    assert found.charts[0].most == 0


def test_what_is_settled_is_not_counted() -> None:
    report = make_report(("a", "error", 2))
    report.settled = [report.findings[0]]
    report.settled[0].state = "rejected"
    report.findings = report.findings[1:]
    found = make_overview(report)
    assert [row.errors for row in found.articles] == [1]
    assert [row.errors for row in found.charts[0].rows] == [1]
    assert found.summary == "1 error (1 more settled before)."


def test_one_article_has_its_summary_alone() -> None:
    found = make_overview(samples.report())
    assert (found.answer, found.articles, found.charts) == ("", [], [])
    assert found.summary == "2 errors, 2 warnings and 1 note in 1 article."
    assert found.rules == [
        "missing-sentence",
        "number-format",
        "number-mismatch",
        "repeated-passage",
        "untranslated-sentence",
    ]


def test_charts_count_by_rule_languages_and_folder() -> None:
    report = make_report(("a", "error", 2), ("b", "warning", 1))
    report.articles[1].name = "desk/b"
    report.findings[2].rule = "number-format"
    found = {chart.field: [(row.key, row.found) for row in chart.rows] for chart in make_overview(report).charts}
    assert found == {
        "rule": [("number-mismatch", 2), ("number-format", 1)],
        "folder": [("./", 2), ("desk/", 1)],
    }


@pytest.mark.parametrize("code", ["en", "fr", "de", "it"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 7])
def test_the_answer_names_three_at_the_most(code: str, count: int) -> None:
    messages.use_catalogue(code, languages.get(code).catalogue if code != "en" else None)
    answer = state_answer([Tally("", f"desk/name{number}", 1) for number in range(count)], 1200)
    assert [f"name{number}" in answer for number in range(7)] == [number < min(count, 3) for number in range(7)]
    assert "desk" not in answer
    assert "{" not in answer


def test_articles_of_one_name_are_told_apart() -> None:
    answer = state_answer([Tally("", "a/index", 1), Tally("", "b/index", 1), Tally("", "b/map", 1)], 3)
    assert answer == "3 of 3 articles need work: a/index, b/index and map."


def test_the_folder_is_that_of_the_name() -> None:
    assert find_article_folder(Article("news/2019/bridge", [], "files", [])) == "news/2019/"
    assert find_article_folder(Article("bridge", [], "files", [])) == "./"
    assert find_article_folder(Article("/home/desk/bridge", [], "files", []), "/home") == "desk/"


def test_a_filter_is_a_fragment_whatever_a_folder_is_called() -> None:
    assert make_filter("rule", "number-mismatch") == "#&rule=number-mismatch"
    assert make_filter("folder", "a&b #ü/") == "#&folder=a%26b+%23%C3%BC%2F"
    assert make_filter("folder", "\udcff") == "#&folder=%FF"


@pytest.mark.parametrize("severity", ["error", "warning", "info"])
def test_a_tally_counts_by_severity(severity: Severity) -> None:
    tally = Tally("k", "l")
    tally.add(severity, 2)
    assert (tally.errors, tally.warnings, tally.notes) == tuple(
        2 * (severity == name) for name in ("error", "warning", "info")
    )
