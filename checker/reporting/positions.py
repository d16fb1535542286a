"""Where a place begins and ends, in the units that the readers of reports count in."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model import Document, Location, Report
from checker.sentence_index import MOST_INDEXED, FoundByPath


@dataclass(frozen=True, slots=True)
class TextRange:
    """Lines and columns, 1-based; the end column is that of the first character after the place."""

    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def single(self) -> bool:
        """Whether the place lies within one line."""
        return self.line == self.end_line


class Positions:
    """Looks up the ends of places in the documents of a report."""

    def __init__(self, report: Report) -> None:
        articles = report.articles
        self._lying = articles if isinstance(articles, FoundByPath) else None
        self._documents: dict[str, Document | None] = {}
        if self._lying is None:
            self._documents = {document.path: document for article in articles for document in article.documents}

    def _find_document(self, path: str) -> Document | None:
        if self._lying is not None and path not in self._documents:
            if len(self._documents) >= MOST_INDEXED:
                self._documents.clear()
            for article in self._lying.list_by_path(path):
                self._documents |= {document.path: document for document in article.documents}
            self._documents.setdefault(path, None)
        return self._documents.get(path)

    def find_range(self, place: Location) -> TextRange:
        """The range of a place, in characters."""
        document = self._find_document(place.path)
        if document is None or place.part:
            return TextRange(place.line, place.column, place.line, place.column + len(place.text))
        return TextRange(place.line, place.column, *document.position(place.end))

    def find_byte_range(self, place: Location) -> TextRange:
        """The range of a place with columns in bytes of UTF-8."""
        found = self.find_range(place)
        document = self._find_document(place.path)
        if document is None or place.part:
            return found
        starts, text = document.line_starts, document.text

        def count_bytes(line: int, column: int) -> int:
            start = starts[line - 1]
            return len(text[start : start + column - 1].encode("utf-8", "replace")) + 1

        first, last = count_bytes(found.line, found.column), count_bytes(found.end_line, found.end_column)
        return TextRange(found.line, first, found.end_line, last)
