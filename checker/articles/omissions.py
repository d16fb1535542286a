"""Sentences that another version of the article says nothing of, and the place where it would stand there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from checker.articles.thresholds import LEAST_ABSENCE
from checker.model import Article, Location, Row, Sentence, Version


@dataclass(frozen=True, slots=True)
class Absence:
    """Neighbouring sentences of one block of a version that ``lacking`` has no counterpart of.

    ``others`` are the sentences of further versions that say the same. ``place`` is where the counterpart would
    stand, a location of no length, None if the lacking version is empty. ``confidence`` is in 0..1. ``everywhere`` are
    all the versions that lack it.
    """

    version: str
    sentences: tuple[Sentence, ...]
    others: tuple[Sentence, ...]
    lacking: str
    place: Location | None
    confidence: float
    everywhere: tuple[str, ...] = ()

    def is_omission(self, source: str | None) -> bool:
        """Whether something is missing, not added: the source says it, or two versions say it against one."""
        return self.version == source or bool(self.others)


def find_absences(article: Article, sure: float = LEAST_ABSENCE) -> Iterator[Absence]:
    """Every absence of which the alignment is sure; each is told once, from the source version if that has it.

    What the source lacks and several others have is one absence. Versions that are only a part of the others
    (`Version.partial`) and strays lack nothing. ``sure`` is the least confidence, 0..1.
    """
    full = [version for version in article.versions if not version.residue]
    if len(full) < 2 or article.layout == "units":
        return
    for lacking in full:
        if not lacking.partial:
            yield from _find_lacking(article, full, lacking, sure)


def _find_lacking(article: Article, full: list[Version], lacking: Version, sure: float) -> Iterator[Absence]:
    """The absences in one version: runs of rows of one block that it has no part in, in the order of the rows."""
    run: list[tuple[Row, str]] = []
    last: Sentence | None = None
    before: Sentence | None = None
    for row in article.rows:
        teller = _find_teller(row, lacking.id, article, full, sure)
        if teller is None:
            if any(version.id in row.cells for version in full):
                yield from _tell_run(run, lacking, before, full, sure)
                run = []
        elif run and run[-1][1] == teller and run[-1][0].cells[teller][-1].block is row.cells[teller][0].block:
            run.append((row, teller))
        else:
            yield from _tell_run(run, lacking, before, full, sure)
            run, before = [(row, teller)], last
        if lacking.id in row.cells and row.relation != "moved":
            last = row.cells[lacking.id][-1]
    yield from _tell_run(run, lacking, before, full, sure)


def _find_teller(row: Row, lacking: str, article: Article, full: list[Version], sure: float) -> str | None:
    """The version from whose side an absence in ``lacking`` is told, or None if there is none."""
    if row.lacks.get(lacking, 0.0) < sure:
        return None
    if article.source in row.cells:
        return article.source
    if article.source != lacking:
        return None
    return next((version.id for version in full if version.id in row.cells), None)


def _tell_run(
    run: list[tuple[Row, str]], lacking: Version, before: Sentence | None, full: list[Version], sure: float
) -> Iterator[Absence]:
    """The absence of a run of rows; ``before`` is what the lacking version says just before."""
    if not run:
        return
    teller = run[0][1]
    place: Location | None = None
    if before is not None:
        place = before.location(len(before.text), len(before.text))
    elif lacking.sentences:
        place = lacking.sentences[0].location(0, 0)
    yield Absence(
        teller,
        tuple(s for row, _ in run for s in row.cells[teller]),
        tuple(s for row, _ in run for key, cell in row.cells.items() if key != teller for s in cell),
        lacking.id,
        place,
        min(row.lacks[lacking.id] for row, _ in run),
        tuple(one.id for one in full if all(row.lacks.get(one.id, 0.0) >= sure for row, _ in run) and not one.partial),
    )


def split_stretches(sentences: Iterable[Sentence]) -> list[tuple[Sentence, ...]]:
    """Sentences by block: each tuple can be shown as one stretch of the file."""
    return [tuple(group) for _, group in groupby(sentences, key=lambda sentence: id(sentence.block))]
