"""The page's view of an article: columns of versions, rows of sentences, findings beneath the rows they speak of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from checker.model import Article, Finding, Report, Row, Sentence, Value
from checker.reporting import arranging
from checker.reporting.disagreement import group_sides
from checker.reporting.finding_lookup import group_by_article
from checker.reporting.marking import TextMark, cut_at_marks, find_differing_digits
from checker.reporting.page_parts import Column, PageLine, Part, Stretch
from checker.sentence_index import Passages

NOWHERE = -1
"""Stands for the row of findings that belong to none."""


@dataclass(slots=True)
class ArticleView:
    """An article as the page shows it."""

    article: Article
    id: str
    columns: list[Column]
    rows: list[Row]
    stretches: list[Stretch]
    findings: list[Finding]

    @property
    def title(self) -> str:
        """The article's name with the folder of its first file, so that articles of one name can be told apart."""
        return make_title(self.article)

    @property
    def left_out(self) -> int:
        """How many rows (of a page in one language: sentences) are not shown: only what findings need was kept."""
        counts = self.article.counts
        if counts is None:
            return 0
        shown = sum(len(cell) for row in self.rows for cell in row.cells.values()) if self.page else len(self.rows)
        return max(0, (counts.count(counts.sentences) if self.page else counts.rows) - shown)

    def group_values(self, finding: Finding) -> list[list[Value]]:
        """The values of a finding in the order of the columns, those that agree together."""
        return group_sides(finding.values, [column.language for column in self.columns])

    def list_before(self, finding: Finding) -> list[str]:
        """What versions said before at the places of a finding, sentence by sentence."""
        return [
            sentence.text
            for state in self.article.earlier
            for place in finding.locations
            if place.path == state.document.path
            for sentence in state.sentences
            if sentence.location().start <= place.start < max(sentence.location().end, sentence.location().start + 1)
        ]

    @property
    def page(self) -> bool:
        """Whether the article is a page in one language, perhaps with residue of others."""
        return arranging.is_page(self.article)


def make_title(article: Article) -> str:
    """The article's name with the folder of its first file, so that articles of one name can be told apart."""
    name = PurePath(article.name)
    if name.is_absolute():
        return "/".join(name.parts[-2:])
    folder = PurePath(article.documents[0].path).parent.name if article.documents else ""
    return article.name if not folder or folder in name.parts else f"{folder}/{article.name}"


def build_views(report: Report) -> Iterator[ArticleView]:
    """A view of every article, in the order of the report."""
    for number, (article, findings) in enumerate(group_by_article(report)):
        yield build_view(article, f"a{number}", findings)


def build_view(article: Article, anchor: str, findings: list[Finding]) -> ArticleView:
    """One article: every sentence in one row, every finding in the row where its fault is."""
    passages = Passages([article])
    columns = arranging.list_columns(article)
    rows = arranging.order_rows(article)
    home: dict[Sentence, int] = {}
    for number, row in enumerate(rows):
        for sentence in (sentence for cell in row.cells.values() for sentence in cell):
            home.setdefault(sentence, number)
    marks: dict[Sentence, list[TextMark]] = {}
    owned: dict[int, list[Finding]] = {}
    for finding in findings:
        spans = [passages.find_spans(place) for place in finding.locations]
        _mark_sentences(finding, spans, marks)
        touched = (sentence for found in spans for sentence, _start, _end in found)
        owned.setdefault(next((home[one] for one in touched if one in home), NOWHERE), []).append(finding)
    lines = [_arrange_row(f"{anchor}r{n}", row, columns, marks, owned.get(n, [])) for n, row in enumerate(rows)]
    if NOWHERE in owned:
        lines.insert(0, PageLine(f"{anchor}x", "alone", [[] for _column in columns], owned[NOWHERE]))
    return ArticleView(article, anchor, columns, rows, list(arranging.fold_stretches(lines)), findings)


def _mark_sentences(
    finding: Finding, spans: list[list[tuple[Sentence, int, int]]], marks: dict[Sentence, list[TextMark]]
) -> None:
    """Mark the characters of a finding's places; of a note only those of the first."""
    differing = _find_differing(finding)
    for number, found in enumerate(spans if finding.severity != "info" else spans[:1]):
        for sentence, start, end in found:
            held = marks.setdefault(sentence, [])
            held.append(TextMark(start, end, finding.severity, finding.fingerprint))
            for char in differing[number] if number < len(differing) else ():
                one = start + char
                held.append(TextMark(one, one + 1, finding.severity, finding.fingerprint, deep=True))


def _find_differing(finding: Finding) -> tuple[list[int], ...]:
    """The digits that differ between the first two places of a finding that names values."""
    if len(finding.values) < 2 or len(finding.locations) < 2:
        return ()
    return find_differing_digits(finding.locations[0].text, finding.locations[1].text)


def _arrange_row(
    anchor: str, row: Row, columns: list[Column], marks: dict[Sentence, list[TextMark]], findings: list[Finding]
) -> PageLine:
    keys = {column.key for column in columns}
    cells: list[list[Part]] = []
    for column in columns:
        sentences = row.cells.get(column.key, ())
        if not column.key:
            sentences = tuple(s for key, cell in row.cells.items() if key not in keys for s in cell)
        cells.append([_cut_sentence(sentence, marks.get(sentence, [])) for sentence in sentences])
    return PageLine(anchor, row.relation, cells, findings)


def _cut_sentence(sentence: Sentence, marks: list[TextMark]) -> Part:
    place = sentence.location(0, 1) if sentence.text else sentence.location()
    return Part(sentence.language or "", place.line, cut_at_marks(sentence.text, marks))
