"""The pages of a batch: the summary, with the overview that a report has, and the findings that its charts lead to."""

from __future__ import annotations

from checker.batch.outcome import Outcome, list_remarks, tell_uncompared
from checker.messages import _, choose_plural, format_number
from checker.model import Article, Report
from checker.reporting.html_report import make_summary_page
from checker.reporting.html_report import render as render_report
from checker.reporting.overview import Overview, Tallies, Tally, make_charts, state_answer
from checker.reporting.printable import make_showable

MOST_FAILED = 200
"""Articles that were put aside and are listed. A guess; all of them stand in ``quarantine.jsonl``."""
FINDINGS = "findings.html"
"""The page of the findings, beside the summary."""


def render_page(source: str, outcome: Outcome, listed: dict[str, str] | None = None) -> str:
    """The summary as HTML. ``listed`` are the anchors of the articles whose findings are listed, by their ids."""
    totals = [
        (outcome.articles, choose_plural(outcome.articles, _("article checked"), _("articles checked"))),
        (outcome.sentences, choose_plural(outcome.sentences, _("sentence"), _("sentences"))),
        (outcome.findings, choose_plural(outcome.findings, _("finding"), _("findings"))),
        (outcome.notes, choose_plural(outcome.notes, _("note"), _("notes"))),
        (len(outcome.failed), choose_plural(len(outcome.failed), _("article put aside"), _("articles put aside"))),
    ]
    months = sorted(outcome.counts.get("month", {}).items())
    failed = [(one["id"], _name_fault(one)) for one in outcome.failed[:MOST_FAILED]]
    uncompared = tell_uncompared(outcome)
    page = make_summary_page(
        title=_("Batch check of {source}").format(source=source),
        overview=_make_overview(outcome, listed or {}),
        remarks=[*([uncompared] if uncompared else ()), *list_remarks(outcome)],
        totals=totals,
        listed=FINDINGS if listed else "",
        months=months,
        most_in_month=max((count for _month, count in months), default=0),
        failed=failed,
        more_failed=max(0, len(outcome.failed) - MOST_FAILED),
    )
    return make_showable(page, "html")


def render_findings(source: str, outcome: Outcome, report: Report, folders: dict[str, str]) -> str:
    """The page of the findings that are listed, as a report."""
    count, whole = len(report.findings) + len(report.notes), outcome.findings + outcome.notes
    one, many = (
        _("{n} of {all} findings is listed here; all of them stand in the folder {folder}."),
        _("{n} of {all} findings are listed here; all of them stand in the folder {folder}."),
    )
    remark = ""
    if count < whole:
        remark = choose_plural(count, one, many).format(all=format_number(whole), folder="findings/")
    title = _("Batch check of {source}").format(source=source)
    answer = _make_overview(outcome, {}).answer
    return make_showable(render_report(report, title=title, folders=folders, remark=remark, answer=answer), "html")


def list_anchors(articles: list[Article]) -> dict[str, str]:
    """Where on the page of the findings each article stands."""
    return {article.name: f"a{number}" for number, article in enumerate(articles)}


def _make_overview(outcome: Outcome, listed: dict[str, str]) -> Overview:
    """The overview of the whole batch; its rows lead to what is listed."""
    tallies: Tallies = {
        name: {key: Tally(key, key, numbers[0], numbers[1], numbers[2]) for key, numbers in rows.items()}
        for name, rows in outcome.tallies.items()
    }
    articles = [
        Tally("", name, errors, warnings, notes, f"{FINDINGS}#{listed[name]}" if name in listed else "")
        for name, errors, warnings, notes in outcome.worst
    ]
    uncompared = tell_uncompared(outcome)
    return Overview(
        answer=state_answer(articles, outcome.articles, outcome.needy)
        if outcome.articles > 1 and not uncompared
        else "",
        articles=articles,
        more=outcome.needy - len(articles),
        noted_count=outcome.noted,
        clean_count=outcome.articles - outcome.needy - outcome.noted,
        charts=make_charts(tallies, FINDINGS if listed else ""),
    )


def _name_fault(one: dict[str, str]) -> str:
    """The error, with the place that it does not name itself."""
    place = one.get("place", "")
    return one["error"] if one["error"].startswith(place) else f"{place}: {one['error']}"
