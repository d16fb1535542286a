"""What is kept of an article once it is checked: what its findings point at, and counts of the rest.

A run over many articles holds one at a time; reports are made of what is kept. `mark_pointed` and `keep_needed` leave
every place of a finding with the same sentence around it (`sentence_index`) and in the same row.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from checker.article_counts import ArticleCounts, Extents
from checker.model import PASSAGE_CATEGORIES, Article, Document, Finding, Row, Sentence
from checker.sentence_index import Passages

LEAST_OF_EXTENTS = 2
"""Findings on passages from which they may be one run, so that what stands between them must be known."""


def count_article(article: Article) -> ArticleCounts:
    """How much there is of an article, or was."""
    if article.counts is not None:
        return article.counts
    own = {version.id for version in article.versions if not version.residue}
    return ArticleCounts(
        {version.id: len(version.sentences) for version in article.versions},
        len(article.rows),
        sum(row.relation != "alone" for row in article.rows),
        any(len(own.intersection(row.cells)) > 1 for row in article.rows),
        words=_count_words(article),
    )


def _count_words(article: Article) -> int:
    """The words of all versions but the source; of a single version its own."""
    versions = [version for version in article.versions if not version.residue]
    translated = [version for version in versions if version.id != article.source] or versions
    return sum(len(sentence.text.split()) for version in translated for sentence in version.sentences)


def list_pointed_rows(article: Article) -> Iterator[tuple[int, Row]]:
    """The rows that findings point at, with their numbers in the article."""
    if article.counts is None:
        return ((number, article.rows[number]) for number in article.pointed or ())
    return zip(article.pointed or (), article.rows, strict=True)


def list_extents(article: Article) -> Extents:
    """Where the sentences of each file and part stand, with their languages, in no order."""
    if article.counts is not None:
        return article.counts.extents
    found: Extents = {}
    for version in article.versions:
        for sentence in version.sentences:
            start, end = sentence.block.locate(sentence.start, sentence.end)
            where = sentence.document.path, sentence.block.part
            found.setdefault(where, []).append((start, end, sentence.language))
    return found


def mark_pointed(article: Article, findings: Collection[Finding]) -> set[Sentence]:
    """Set the rows that the findings point at. Returns the sentences that they touch."""
    if not findings:
        return set()
    passages = Passages([article])
    touched = {
        sentence for one in findings for place in one.locations for sentence, _start, _end in passages.find_spans(place)
    }
    numbers = {one.row for one in findings if one.row is not None}
    for number, row in enumerate(article.rows if touched else ()):
        if any(sentence in touched for cell in row.cells.values() for sentence in cell):
            numbers.add(number)
    article.pointed = tuple(sorted(number for number in numbers if number < len(article.rows)))
    return touched


def group_findings(articles: Iterable[Article], findings: Iterable[Finding]) -> Iterator[tuple[Article, list[Finding]]]:
    """The articles, each with the findings that are of it by its name and have a place in a file of it."""
    named: dict[str, list[Finding]] = {}
    for one in findings:
        named.setdefault(one.article, []).append(one)
    for article in articles:
        paths = {document.path for document in article.documents}
        yield (
            article,
            [one for one in named.get(article.name, ()) if any(place.path in paths for place in one.locations)],
        )


def keep_needed(article: Article, findings: Sequence[Finding], *, lines: bool = False) -> Article:
    """The article as its findings need it: the sentences and rows that they point at; texts and blocks are gone.

    A text that a finding would change is kept: what it is changed in must be what was checked.
    Where the lines of its files begin is known if there are findings, or if ``lines`` says so.
    """
    touched = mark_pointed(article, findings)
    rows = [row for _number, row in list_pointed_rows(article)]
    wanted = touched | {sentence for row in rows for cell in row.cells.values() for sentence in cell}
    thin = _Thinner(wanted, {one.fix.path for one in findings if one.fix is not None})
    earlier = [
        replace(state, document=thin.thin_document(state.document), sentences=kept)
        for state in article.earlier
        if (kept := thin.pick(state.sentences))
    ]
    passages = sum(one.category in PASSAGE_CATEGORIES for one in findings)
    return replace(
        article,
        documents=[thin.thin_document(document, known=lines or bool(findings)) for document in article.documents],
        versions=[replace(version, sentences=thin.pick(version.sentences)) for version in article.versions],
        rows=[thin.thin_row(row) for row in rows],
        earlier=earlier,
        sentences=thin.pick(article.sentences),
        counts=replace(count_article(article), extents=list_extents(article) if passages >= LEAST_OF_EXTENTS else {}),
    )


class _Thinner:
    """Makes what stands for documents and sentences of one article; the same for the same."""

    def __init__(self, wanted: set[Sentence], changed: Collection[str]) -> None:
        self._wanted = wanted
        self._changed = changed
        self._documents: dict[int, Document] = {}
        self._sentences: dict[Sentence, Sentence] = {}

    def thin_document(self, document: Document, *, known: bool = True) -> Document:
        """The document without blocks, and without its text, if that is not changed; its lines are still ``known``."""
        if id(document) not in self._documents:
            text = document.text if document.path in self._changed else ""
            thin = replace(document, text=text, blocks=[], units=[], suppressions=(), parts={})
            if known:
                vars(thin)["line_starts"] = document.line_starts
            self._documents[id(document)] = thin
        return self._documents[id(document)]

    def pick(self, sentences: Sequence[Sentence]) -> list[Sentence]:
        """Those of the sentences that are wanted."""
        return [self._thin(sentence) for sentence in sentences if sentence in self._wanted]

    def thin_row(self, row: Row) -> Row:
        """The row of the same sentences."""
        return replace(row, cells={key: tuple(map(self._thin, cell)) for key, cell in row.cells.items()})

    def _thin(self, sentence: Sentence) -> Sentence:
        if sentence not in self._sentences:
            document = self.thin_document(sentence.document)
            self._sentences[sentence] = replace(sentence, document=document)
        return self._sentences[sentence]


class ArticleFacts(NamedTuple):
    """What a run sums up of its articles."""

    name: str
    paths: tuple[str, ...]
    languages: tuple[str, ...]
    full: tuple[str, ...]
    """The languages of its versions, what strays in a page left out."""
    sentences: int
    aligned: int
    compared: bool
    assumptions: tuple[str, ...]
    words: int
    """The words of its translations."""


def sum_up_article(article: Article) -> ArticleFacts:
    """What a run sums up of the article."""
    counts = count_article(article)
    return ArticleFacts(
        article.name,
        tuple(document.path for document in article.documents),
        tuple(version.language for version in article.versions),
        tuple(version.language for version in article.versions if not version.residue),
        counts.count(counts.sentences),
        counts.aligned,
        counts.compared,
        tuple(article.assumptions),
        counts.words,
    )
