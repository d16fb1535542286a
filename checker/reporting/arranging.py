"""Which columns an article has on the page, in which order its rows come, and which of them are folded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker import languages
from checker.messages import _
from checker.model import Article, Row, Sentence, Version
from checker.reporting.page_parts import Column, PageLine, Stretch

LEAST_FOLDED = 3
"""Rows without a finding that are folded; fewer take no more room than the fold. A guess."""
CHUNK = 24
"""Rows that a browser lays out together, when they come into view."""


def name_language(code: str | None) -> str:
    """The name of a language as a heading has it, or its code where it is not one that is checked."""
    try:
        name = languages.get(code or "").name
    except LookupError:
        return code or "—"
    return name[:1].upper() + name[1:]


def list_columns(article: Article) -> list[Column]:
    """A column for each version, the source first, and one for what is left of other languages."""
    found = [
        Column(
            version.id,
            version.language,
            name_language(version.language),
            _("partial") if version.partial else "",
            _find_path(version),
        )
        for version in article.versions
        if not version.residue
    ]
    if article.source:
        found.sort(key=lambda column: column.key != article.source)
    if any(version.residue for version in article.versions):
        found.append(Column("", "", ""))
    return found


def _find_path(version: Version) -> str:
    """The file of a version; empty where it stands in several, or in none that is known."""
    paths = {sentence.document.path for sentence in version.sentences}
    return paths.pop() if len(paths) == 1 else ""


def order_rows(article: Article) -> list[Row]:
    """The article's rows, and one for each sentence that is in none; a page in one language in its reading order."""
    order = {sentence: number for number, sentence in enumerate(_list_in_reading_order(article))}
    placed = {sentence for row in article.rows for cell in row.cells.values() for sentence in cell}
    whose = {sentence: version.id for version in article.versions for sentence in version.sentences}
    loose = [Row({whose[s]: (s,)}, 1.0, "alone") for s in order if s not in placed and s in whose]
    rows = [*article.rows, *loose]
    if loose or is_page(article):
        rows.sort(key=lambda row: min((order.get(s, 0) for cell in row.cells.values() for s in cell), default=0))
    return rows


def is_page(article: Article) -> bool:
    """Whether there is one version only, so that nothing can stand side by side."""
    return sum(not version.residue for version in article.versions) == 1


def _list_in_reading_order(article: Article) -> Iterable[Sentence]:
    if article.sentences:
        return article.sentences
    return [sentence for version in article.versions for sentence in version.sentences]


def fold_stretches(lines: list[PageLine]) -> Iterator[Stretch]:
    """Runs of rows without a finding are folded; the others come in chunks."""
    shown: list[PageLine] = []
    quiet: list[PageLine] = []
    for line in (*lines, None):
        if line is not None and not line.findings:
            quiet.append(line)
            continue
        if len(quiet) < LEAST_FOLDED:
            shown += quiet
        else:
            yield from _split_into_chunks(shown)
            shown = []
            yield Stretch(True, quiet)
        quiet = []
        if line is not None:
            shown.append(line)
    yield from _split_into_chunks(shown)


def _split_into_chunks(lines: list[PageLine]) -> Iterator[Stretch]:
    for start in range(0, len(lines), CHUNK):
        yield Stretch(False, lines[start : start + CHUNK])
