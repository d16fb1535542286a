"""Places of an article that was checked, as the editor has them: files as addresses, characters as ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types
from pygls import uris

from checker.lsp.editor_lines import EditorLines
from checker.lsp.open_texts import get_true_path
from checker.sentence_index import Passages

if TYPE_CHECKING:
    from checker.lsp.article_check import CheckedArticle
    from checker.lsp.open_texts import OpenTexts
    from checker.model import Location, Row, Sentence


class ArticlePlaces:
    """Leads from the places of one checked article to those of the editor, and back."""

    def __init__(self, checked: CheckedArticle, opened: OpenTexts, encoding: str) -> None:
        self.checked = checked
        self._opened = opened
        self._encoding = encoding
        self._lines: dict[str, EditorLines] = {}
        self._rows: dict[Sentence, Row] = {}
        articles = checked.report.articles
        for row in (row for article in articles for row in article.rows):
            self._rows.update((sentence, row) for cell in row.cells.values() for sentence in cell)

    def list_lines(self, path: str) -> EditorLines:
        """The lines of a file, by any path of it, as it was checked."""
        path = get_true_path(path)
        if path not in self._lines:
            self._lines[path] = EditorLines(self.checked.texts.get(path, ""), self._encoding)
        return self._lines[path]

    def name_file(self, path: str) -> str:
        """The address of a file: the editor's own for one that is open."""
        opened = self._opened.get(path)
        return opened.uri if opened is not None else str(uris.from_fs_path(path))

    def make_range(self, place: Location) -> types.Range:
        """The range of a place; that of a packed file's part has none, and is the file's beginning."""
        if place.part:
            return types.Range(types.Position(0, 0), types.Position(0, 0))
        return self.list_lines(place.path).make_range(place.start, place.end)

    def make_location(self, place: Location) -> types.Location:
        """A place with its file's address."""
        return types.Location(self.name_file(place.path), self.make_range(place))

    def find_sentence(self, path: str, position: types.Position) -> Sentence | None:
        """The sentence at a place of a file, the end of a sentence included; None where there is none."""
        offset = self.list_lines(path).find_offset(position)
        for sentence in self.list_sentences(path):
            place = sentence.location()
            if not place.part and place.start <= offset <= place.end:
                return sentence
        return None

    def list_sentences(self, path: str) -> list[Sentence]:
        """The sentences of a file in the rows of the article, in reading order."""
        path = get_true_path(path)
        found = [sentence for sentence in self._rows if get_true_path(sentence.document.path) == path]
        return sorted(found, key=lambda sentence: sentence.block.locate(sentence.start, sentence.end)[0])

    def find_row(self, sentence: Sentence) -> Row | None:
        """The row that a sentence stands in."""
        return self._rows.get(sentence)

    def list_counterparts(self, sentence: Sentence) -> list[Sentence]:
        """What the other versions say in the sentence's row, in their order."""
        row = self._rows.get(sentence)
        cells = row.cells.values() if row is not None else ()
        return [one for cell in cells if sentence not in cell for one in cell]

    @property
    def passages(self) -> Passages:
        """Finds the sentences around places."""
        return Passages(self.checked.report.articles)
