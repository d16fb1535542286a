"""Where a place begins and ends, in the units that the readers of reports count in."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model import Document, Location, Report


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
        self._documents: dict[str, Document] = {
            document.path: document for article in report.articles for document in article.documents
        }

    def find_range(self, place: Location) -> TextRange:
        """The range of a place, in characters."""
        document = self._documents.get(place.path)
        if document is None or place.part:
            return TextRange(place.line, place.column, place.line, place.column + len(place.text))
        return TextRange(place.line, place.column, *document.position(place.end))

    def find_byte_range(self, place: Location) -> TextRange:
        """The range of a place with columns in bytes of UTF-8."""
        found = self.find_range(place)
        document = self._documents.get(place.path)
        if document is None or place.part:
            return found
        starts, text = document.line_starts, document.text

        def count_bytes(line: int, column: int) -> int:
            start = starts[line - 1]
            return len(text[start : start + column - 1].encode("utf-8", "replace")) + 1

        first, last = count_bytes(found.line, found.column), count_bytes(found.end_line, found.end_column)
        return TextRange(found.line, first, found.end_line, last)
