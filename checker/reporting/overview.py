"""The answer at a glance: which articles need work, the worst first, and what was found by rule, languages and folder.

Notes are counted apart, what was settled is not counted. The same is made from a report and from the counts of a batch.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import PurePath

from checker.finding_states import SETTLED
from checker.messages import _, choose_plural, format_number
from checker.model import Article, Report
from checker.reporting.finding_lookup import group_by_article
from checker.reporting.language_pairs import find_pair, name_pair
from checker.reporting.paths import shorten_path
from checker.reporting.quality_score import PENALTIES
from checker.reporting.side_by_side import make_title
from checker.reporting.summary import count_findings, enumerate_parts, list_counts, make_headline

MOST_NAMED = 3
"""Articles that the answer names. A guess: what one reads in a sentence."""


@dataclass(slots=True)
class Tally:
    """A row of a chart: what it is of (``key`` is what a filter says, ``label`` what people read), and how much."""

    key: str
    label: str
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    link: str = ""

    @property
    def found(self) -> int:
        """Errors and warnings: what there is to do."""
        return self.errors + self.warnings

    @property
    def weight(self) -> int:
        """How bad it is, by the weights of the quality score."""
        return self.errors * PENALTIES["error"] + self.warnings * PENALTIES["warning"]

    @property
    def folder(self) -> str:
        """What stands before the last part of a label that is a path."""
        return self.label[: self.label.rstrip("/").rfind("/") + 1]

    @property
    def name(self) -> str:
        """The last part of the label."""
        return self.label[len(self.folder) :]

    def add(self, severity: str, count: int = 1) -> None:
        """Count findings of a severity."""
        if severity == "error":
            self.errors += count
        elif severity == "warning":
            self.warnings += count
        else:
            self.notes += count


Tallies = dict[str, dict[str, Tally]]
"""By the kind of a chart: its rows by their keys."""


@dataclass(slots=True)
class Chart:
    """Rows of a kind, the longest first. ``field`` is the filter that its rows set."""

    field: str
    title: str
    rows: list[Tally]

    @property
    def most(self) -> int:
        """What the longest bar stands for."""
        return max((row.found for row in self.rows), default=0)


@dataclass(slots=True)
class Overview:
    """What the head of a page shows. ``articles`` need work, ``noted`` have notes only, ``clean`` are mere names.

    ``order`` has the numbers of the articles in the report, in the order of the page; ``rules``, ``pairs`` and
    ``folders`` are those of all findings, settled ones too. Of a batch, ``more`` articles need work that are not named,
    and of those with notes only and of clean ones nothing is known but how many they are.
    """

    answer: str = ""
    summary: str = ""
    articles: list[Tally] = field(default_factory=list)
    noted: list[Tally] = field(default_factory=list)
    clean: list[str] = field(default_factory=list)
    charts: list[Chart] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    order: list[int] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    pairs: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    more: int = 0
    noted_count: int = 0
    clean_count: int = 0

    @property
    def most(self) -> int:
        """What the longest bar of an article stands for."""
        return max((row.found for row in self.articles), default=0)


def make_overview(report: Report, base: str = "", folders: dict[str, str] | None = None) -> Overview:
    """The overview of a report; of a report on one article it has no answer, which stands in its summary line.

    ``folders`` are those of the articles by their names, where these do not tell.
    """
    charts: Tallies = {"rule": {}, "pair": {}, "folder": {}}
    counts = {"error": 0, "warning": 0, "info": 0}
    ranked: list[tuple[Tally, int]] = []
    clean: list[str] = []
    for number, (article, findings) in enumerate(group_by_article(report)):
        row = Tally(f"a{number}", make_title(article))
        folder = find_article_folder(article, base) if folders is None else folders[article.name]
        for one in findings:
            counts[one.severity] += 1
            keys = {"rule": one.rule, "pair": find_pair(one, article), "folder": folder}
            for name, key in keys.items():
                tally = charts[name].setdefault(key, Tally(key, key))
                if one.state not in SETTLED:
                    tally.add(one.severity)
            if one.state not in SETTLED:
                row.add(one.severity)
        ranked.append((row, number))
        if not findings:
            clean.append(row.label)
    ranked.sort(key=lambda pair: (-pair[0].weight, -pair[0].notes, pair[1]))
    articles = [row for row, _number in ranked if row.found]
    several = len(ranked) > 1
    return Overview(
        answer=state_answer(articles, len(ranked)) if several and not report.uncompared else "",
        summary=make_summary_line(report) if several else make_headline(report),
        articles=articles if several else [],
        noted=[row for row, _number in ranked if row.notes and not row.found] if several else [],
        clean=clean if several else [],
        charts=make_charts(charts) if several else [],
        counts=counts,
        order=[number for _row, number in ranked],
        rules=sorted(charts["rule"]),
        pairs=sorted(charts["pair"]),
        folders=sorted(charts["folder"]),
    )


def make_charts(tallies: Tallies, page: str = "") -> list[Chart]:
    """The charts by rule, languages and folder; one with a single row says nothing, and is left out.

    ``page`` is where the rows lead to, if that is another page.
    """
    titles = {"rule": _("By rule"), "pair": _("By languages"), "folder": _("By folder")}
    charts = []
    for name, title in titles.items():
        rows = [row for row in tallies.get(name, {}).values() if row.found or row.notes]
        rows.sort(key=lambda row: (-row.found, -row.notes, row.key))
        for row in rows:
            row.label = name_pair(row.key) if name == "pair" else row.key
            row.link = page + make_filter(name, row.key)
        if len(rows) > 1 or name == "rule":
            charts.append(Chart(name, title, rows))
    return charts


def make_filter(name: str, value: str) -> str:
    """The fragment of an address that shows only the findings of a rule, of a pair of languages, of a folder."""
    from urllib.parse import quote_plus

    return f"#&{name}={quote_plus(value.encode('utf-8', 'surrogateescape'))}"


def state_answer(articles: list[Tally], count: int, needy: int | None = None) -> str:
    """How many articles of all need work, and which are the worst, in one sentence.

    ``needy`` is how many need work, if the articles are but the worst of them.
    """
    needy = len(articles) if needy is None else needy
    if not articles:
        return _("None of the {all} articles needs work.").format(all=format_number(count))
    one, many = (
        _("{n} of {all} articles needs work: {worst}."),
        _("{n} of {all} articles need work; the worst: {worst}."),
    )
    if 1 < needy <= MOST_NAMED:
        many = _("{n} of {all} articles need work: {worst}.")
    names = Counter(row.name for row in articles)
    worst = enumerate_parts([row.name if names[row.name] == 1 else row.label for row in articles[:MOST_NAMED]])
    return choose_plural(needy, one, many).format(all=format_number(count), worst=worst)


def make_summary_line(report: Report) -> str:
    """How much was found in several articles: the notes apart, and what was settled before."""
    counts = count_findings(report)
    *work, notes = list_counts(counts)
    found = enumerate_parts([part for part in work if part])
    settled = len(report.settled)
    more = " " + _("({n} more settled before)").format(n=settled) if settled else ""
    if report.uncompared or not found:
        return make_headline(report)
    return (_("{found}; counted apart: {notes}").format(found=found, notes=notes) if notes else found) + f"{more}."


def find_article_folder(article: Article, base: str = "") -> str:
    """The folder that an article is in, as its name has it, which is the same in all languages."""
    name = PurePath(shorten_path(article.name, base))
    return f"{name.parent.as_posix()}/"
