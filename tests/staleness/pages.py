"""Articles with an earlier state, for the tests of this room."""

from __future__ import annotations

from pathlib import Path

from checker.checking.context import Context
from checker.model import Article, Earlier
from checker.pipeline import align_versions
from checker.reading import read_document
from checker.settings import Settings
from checker.updates.earlier_state import read_earlier


def make_article(folder: Path, before: str, texts: dict[str, str]) -> Article:
    """An article of texts by language, the first of which is the source, that said ``before``."""
    source = next(iter(texts))
    documents = []
    for code, text in texts.items():
        path = folder / f"page.{code}.md"
        path.write_text(text, encoding="utf-8")
        documents.append((read_document(path, Settings()), code))
    article = align_versions("page", documents, Settings(source=source))[0]
    old = folder / "old.md"
    old.write_text(before, encoding="utf-8")
    read = read_earlier(str(old), None, article.version(source), Settings())
    assert read is not None
    others = frozenset(texts) - {source}
    article.earlier = [Earlier(source, "old", *read, others, others)]
    return article


def make_context(folder: Path, before: str, texts: dict[str, str]) -> Context:
    """The same, as rules see it."""
    return Context(make_article(folder, before, texts), Settings())
