"""The check of one article, again and again: the same steps as `checker check`, and nothing that is known already.

A file is read again only where its bytes have changed. What is remembered of sentences, here and below, depends on
their words alone, so the result is that of a check which begins with nothing.
"""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.file_access import describe_state
from checker.lsp.open_texts import get_true_path
from checker.lsp.projects import ArticleFiles, Stamp
from checker.model import Document, Finding, Report, SettingsError
from checker.named_files import list_named_files
from checker.outside_looks import look_once
from checker.pipeline import align_group, check_article, make_report
from checker.reading import read_document
from checker.reading.document import load_bytes
from checker.watching.limits import describe_time_excess
from checker.watching.stages import Stage, listen_to_stages
from checker.watching.watched_work import make_costly

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.lsp.open_texts import OpenTexts
    from checker.settings import Settings

MOST_KEPT = 64
"""Files whose last reading is kept. A guess: more than the versions of the articles that are open at a time."""


class StoppedError(Exception):
    """The check is not wanted any more: the text has changed meanwhile."""


class Input(NamedTuple):
    """All that a check depends on: two that are equal have one result."""

    contents: tuple[tuple[str, str | None, bytes], ...]
    settings: Settings
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class CheckedArticle:
    """An article as it was checked. ``texts`` are its files' texts by true path: offsets are into them.

    ``versions`` are the versions of the texts that were open then, by true path.
    """

    files: ArticleFiles
    input: Input
    report: Report
    texts: dict[str, str]
    versions: dict[str, int]

    @property
    def findings(self) -> list[Finding]:
        """What is to be shown: findings and notes that nobody has settled, in the order of their places."""
        return [*self.report.findings, *self.report.notes]


class ArticleCheck:
    """Checks articles, each with the open texts in place of their files. One thread uses it."""

    def __init__(self, opened: OpenTexts) -> None:
        self._opened = opened
        self._documents: dict[str, tuple[bytes, Settings, Document]] = {}
        self._checked: dict[tuple[str, ...], CheckedArticle] = {}

    def check(self, files: ArticleFiles, is_stale: Callable[[], bool] = lambda: False) -> CheckedArticle:
        """The article as it is now. Raises `StoppedError` once ``is_stale``, `InputError` for what can't be checked."""
        versions = {path: text.version for path in files.key if (text := self._opened.get(path)) is not None}
        given = self._look(files)
        last = self._checked.get(files.key)
        if last is not None and last.input == given:
            found = replace(last, versions=versions)
        else:
            report, documents = self._run(files, given, is_stale)
            texts = {get_true_path(document.path): document.text for document in documents}
            found = CheckedArticle(files, given, report, texts, versions)
        if len(self._checked) >= MOST_KEPT:
            self._checked.clear()
        self._checked[files.key] = found
        return found

    def _look(self, files: ArticleFiles) -> Input:
        settings = files.settings
        contents = tuple((path, language, self._load(path, settings)) for path, language in files.group.files)
        named = [Path(settings.base) / name for name in (settings.decisions, settings.baseline) if name]
        with suppress(SettingsError):  # the check itself says so
            named += list_named_files(settings)
        return Input(contents, settings, tuple(map(describe_state, named)))

    def _load(self, path: str, settings: Settings) -> bytes:
        text = self._opened.get(path)
        return load_bytes(path, settings.max_bytes, None if text is None else text.encode())

    @look_once()
    def _run(self, files: ArticleFiles, given: Input, is_stale: Callable[[], bool]) -> tuple[Report, list[Document]]:
        """Read, segment, identify, align, check, judge."""
        settings = given.settings
        seconds = settings.limits.list_allowed(sum(len(data) for *_file, data in given.contents))[0]
        end = time.monotonic() + seconds

        def listen(_stage: Stage, _done: int, _of: int) -> None:
            if is_stale():
                raise StoppedError
            if time.monotonic() > end:
                raise make_costly(files.group.files[0][0], describe_time_excess(seconds))

        with listen_to_stages(listen):
            documents = [(self._read(path, data, settings), language) for path, language, data in given.contents]
            articles = align_group(files.group, documents, files.expected, settings)
            findings = [found for article in articles for found in check_article(article, settings)]
            return make_report(articles, findings, settings), [document for document, _language in documents]

    def _read(self, path: str, data: bytes, settings: Settings) -> Document:
        kept = self._documents.get(path)
        if kept is not None and kept[0] == data and kept[1] == settings:
            return kept[2]
        document = read_document(path, settings, data)
        if len(self._documents) >= MOST_KEPT:
            self._documents.clear()
        self._documents[path] = data, settings, document
        return document
