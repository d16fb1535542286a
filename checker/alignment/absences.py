"""Sentences that another version of the article says nothing of, and the place where it would stand there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.model import Article, Location, Row, Sentence, Version

SURE = 0.5


@dataclass(frozen=True, slots=True)
class Absence:
    """Neighbouring sentences of one block of a version that ``lacking`` has no counterpart of.

    ``others`` are the sentences of further versions that say the same. ``place`` is where the counterpart would
    stand, a location of no length, None if the lacking version is empty. ``confidence`` is in 0..1.
    """

    version: str
    sentences: tuple[Sentence, ...]
    others: tuple[Sentence, ...]
    lacking: str
    place: Location | None
    confidence: float


def absences(article: Article, sure: float = SURE) -> Iterator[Absence]:
    """Every absence of which the alignment is sure; each is told once, from the source version if that has it.

    What the source lacks and several others have is one absence. Versions that are only a part of the others
    (`Version.partial`) and strays lack nothing.
    """
    full = [version for version in article.versions if not version.residue]
    if len(full) < 2 or article.layout == "units":
        return
    for lacking in full:
        if lacking.partial:
            continue
        run: list[tuple[Row, str]] = []
        for row in article.rows:
            teller = _teller(row, lacking.id, article, full, sure)
            if teller is None:
                if any(v.id in row.cells for v in full):
                    yield from _told(run, lacking, article)
                    run = []
            elif run and (run[-1][1] != teller or run[-1][0].cells[teller][-1].block is not row.cells[teller][0].block):
                yield from _told(run, lacking, article)
                run = [(row, teller)]
            else:
                run.append((row, teller))
        yield from _told(run, lacking, article)


def _teller(row: Row, lacking: str, article: Article, full: list[Version], sure: float) -> str | None:
    """The version from whose side an absence in ``lacking`` is told, or None if there is none."""
    if row.lacks.get(lacking, 0.0) < sure:
        return None
    if article.source in row.cells:
        return article.source
    if article.source != lacking:
        return None
    return next((version.id for version in full if version.id in row.cells), None)


def _told(run: list[tuple[Row, str]], lacking: Version, article: Article) -> Iterator[Absence]:
    if not run:
        return
    teller = run[0][1]
    yield Absence(
        teller,
        tuple(s for row, _ in run for s in row.cells[teller]),
        tuple(s for row, _ in run for key, cell in row.cells.items() if key != teller for s in cell),
        lacking.id,
        place(article, run[0][0], lacking),
        min(row.lacks[lacking.id] for row, _ in run),
    )


def place(article: Article, row: Row, lacking: Version) -> Location | None:
    """Where in a version the counterpart of a row would stand: after what the row before it says there."""
    at = next((n for n, other in enumerate(article.rows) if other is row), 0)
    for other in reversed(article.rows[:at]):
        cell = other.cells.get(lacking.id)
        if cell and other.relation != "moved":
            return cell[-1].location(len(cell[-1].text), len(cell[-1].text))
    if lacking.sentences:
        return lacking.sentences[0].location(0, 0)
    return None


def joined(sentences: tuple[Sentence, ...]) -> list[Location]:
    """The locations of sentences, one for each run within a block."""
    out: list[Location] = []
    previous: Sentence | None = None
    for sentence in sentences:
        here = sentence.location()
        if previous is not None and previous.block is sentence.block and out:
            first = out[-1]
            begin = sentence.block.text.rfind(first.text, 0, previous.end)
            text = sentence.block.text[begin : sentence.end] if begin >= 0 else first.text
            out[-1] = Location(
                first.path, first.start, here.end, first.line, first.column, first.language, text, first.part
            )
        else:
            out.append(here)
        previous = sentence
    return out
