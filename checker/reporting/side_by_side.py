"""The page's view of an article: columns of versions, rows of sentences, findings beneath the rows they speak of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from checker.model import Article, Finding, Location, Report, Row, Sentence, Value
from checker.reporting import arranging
from checker.reporting.disagreement import group_sides
from checker.reporting.finding_lookup import group_by_article_in_order
from checker.reporting.language_pairs import find_pair
from checker.reporting.marking import TextMark, cut_at_marks, find_differing_digits
from checker.reporting.page_parts import Column, PageLine, Part, Stretch
from checker.sentence_index import Passages

NOWHERE = -1
"""Stands for the row of findings that belong to none."""


@dataclass(slots=True)
class ArticleView:
    """An article as the page shows it.

    ``numbers`` are those by which marks name findings, by their identity, in the order of the page; ``places`` are
    those of a finding that its row does not show, and the first. ``usual`` are the languages that most findings are
    about, and the one that most have their fault in, which are not said of each.
    """

    article: Article
    id: str
    columns: list[Column]
    rows: list[Row]
    stretches: list[Stretch]
    findings: list[Finding]
    numbers: dict[int, int]
    places: dict[int, list[Location]]
    usual: tuple[str, str]

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

    def get_number(self, finding: Finding) -> int:
        """The number by which marks in the text name a finding."""
        return self.numbers[id(finding)]

    def list_places(self, finding: Finding) -> list[Location]:
        """Where a finding is, and its places that are not in the row that it stands in."""
        return self.places[id(finding)]

    def find_column(self, place: Location) -> Column | None:
        """The column that a place is in, where its language tells it: that of its file."""
        return next(
            (one for one in self.columns if one.path and one.path == place.path and one.language == place.language),
            None,
        )

    def is_elsewhere(self, place: Location | None) -> bool:
        """Whether a place is in no column that its language tells, so that its file must be said."""
        return place is not None and self.find_column(place) is None

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


def build_views(report: Report, order: Sequence[int] | None = None) -> Iterator[ArticleView]:
    """A view of every article, in the order of the report or in that of the numbers that are given."""
    for number, article, findings in group_by_article_in_order(report, order):
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
    spans = [[passages.find_spans(place) for place in finding.locations] for finding in findings]
    owned, places = _place_findings(findings, spans, home)
    ordered = (finding for number in (NOWHERE, *range(len(rows))) for finding in owned.get(number, ()))
    numbers = {id(finding): number for number, finding in enumerate(ordered)}
    marks: dict[Sentence, list[TextMark]] = {}
    for finding, found in zip(findings, spans, strict=True):
        _mark_sentences(finding, str(numbers[id(finding)]), found, marks)
    lines = [_arrange_row(f"{anchor}r{n}", row, columns, marks, owned.get(n, [])) for n, row in enumerate(rows)]
    if NOWHERE in owned:
        lines.insert(0, PageLine(f"{anchor}x", "alone", [[] for _column in columns], owned[NOWHERE]))
    return ArticleView(
        article,
        anchor,
        columns,
        rows,
        list(arranging.fold_stretches(lines)),
        findings,
        numbers,
        places,
        _find_usual(article, findings),
    )


def _place_findings(
    findings: list[Finding], spans: list[list[list[tuple[Sentence, int, int]]]], home: dict[Sentence, int]
) -> tuple[dict[int, list[Finding]], dict[int, list[Location]]]:
    """The findings of each row, and of each finding the first place and those that are not in its row."""
    owned: dict[int, list[Finding]] = {}
    places: dict[int, list[Location]] = {}
    for finding, found in zip(findings, spans, strict=True):
        homes = [next((home[one] for one, _start, _end in touched if one in home), NOWHERE) for touched in found]
        owner = next((number for number in homes if number != NOWHERE), NOWHERE)
        owned.setdefault(owner, []).append(finding)
        places[id(finding)] = [
            place for at, place in enumerate(finding.locations) if at == 0 or owner == NOWHERE or homes[at] != owner
        ]
    return owned, places


def _find_usual(article: Article, findings: list[Finding]) -> tuple[str, str]:
    """The languages that most of the findings are about, and the language that most of them have their fault in."""
    pairs = Counter(find_pair(finding, article) for finding in findings)
    languages = Counter(place.language or "" for finding in findings for place in finding.locations[:1])
    return _find_most(pairs), _find_most(languages)


def _find_most(counts: Counter[str]) -> str:
    return max(counts, key=counts.__getitem__) if counts else ""


def _mark_sentences(
    finding: Finding, name: str, spans: list[list[tuple[Sentence, int, int]]], marks: dict[Sentence, list[TextMark]]
) -> None:
    """Mark the characters of a finding's places; of a note only those of the first."""
    differing = _find_differing(finding)
    for number, found in enumerate(spans if finding.severity != "info" else spans[:1]):
        for sentence, start, end in found:
            held = marks.setdefault(sentence, [])
            held.append(TextMark(start, end, finding.severity, name))
            for char in differing[number] if number < len(differing) else ():
                one = start + char
                held.append(TextMark(one, one + 1, finding.severity, name, deep=True))


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
