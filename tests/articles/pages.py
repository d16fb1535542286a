"""Pages of the tests' own sentences, read and understood as a check does."""

from __future__ import annotations

from checker.articles.page_view import PageView
from checker.articles.pages import view_pages
from checker.model import Document
from checker.reading import read_document
from checker.settings import Settings


def read(text: str, name: str = "page.txt") -> Document:
    """A file of that content."""
    return read_document(name, Settings(), data=text.encode())


def written(*paragraphs: str) -> str:
    """Plain text of these paragraphs."""
    return "\n\n".join(paragraphs) + "\n"


def view(*paragraphs: str, name: str = "page.txt", named: str | None = None) -> PageView:
    """The page of these paragraphs; ``named`` is the language that the file's name gives."""
    (page,) = view_pages([(read(written(*paragraphs), name), named)])
    return page
