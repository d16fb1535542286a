"""A check of what revisions have made stale, and of nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker import pipeline
from checker.articles.pages import view_pages
from checker.messages import _, choose_plural
from checker.model import Earlier, InputError
from checker.reading import read_document
from checker.updates.earlier_state import read_earlier
from checker.updates.recall import Recall, require_history
from checker.watching.watched_work import watch_files

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from checker.model import Article, Report
    from checker.settings import Settings

STALE = "stale"
"""The category of the rules on what is stale."""


def check_history(
    paths: Sequence[str | Path],
    settings: Settings,
    since: str | None = None,
    progress: Callable[[int, int, str], None] = lambda _done, _of, _name: None,
) -> Report:
    """Check what is stale in articles of a git repository, by the history of their files.

    With ``since``, what has changed since that revision (since the work on HEAD left it) is looked at, else up to
    `checker.file_history.file_states.MOST_STATES` states of every source. Raises `InputError` as `pipeline.check` does,
    outside a repository and for a revision that is not known.
    """
    require_history(paths, since)
    recall = Recall(settings, since)
    report = pipeline.check(paths, select_stale(settings), progress=progress, recall=recall)
    one, many = _("{n} earlier state compared"), _("{n} earlier states compared")
    report.checked.append(choose_plural(recall.states, one, many).format(n=recall.states))
    return report


def check_files(old: str, new: str, translations: Sequence[str], settings: Settings) -> Report:
    """Check what the revision of a file from ``old`` to ``new`` has made stale in its translations.

    Raises `InputError` for files that can't be read, and for those that are no versions of one text.
    """
    settings = select_stale(settings)
    with watch_files([old, new, *translations], settings.limits):
        article = _build_article(new, translations, settings)
        source = next(one for one in article.versions if one.sentences[0].document.path == new)
        before = read_earlier(old, None, source, settings)
        if before is None:
            raise InputError(_("{old}: no earlier state of {new} can be read in it").format(old=old, new=new))
        others = frozenset(one.id for one in article.versions if one is not source)
        article.earlier = [Earlier(source.id, old, *before, others, others)]
        findings = list(pipeline.check_article(article, settings))
    return pipeline.make_report([article], findings, settings)


def are_states(old: str, new: str, settings: Settings) -> bool:
    """Whether two files are in one language, as two states of a text are. Raises `InputError`."""
    first, second = view_pages([(read_document(path, settings), None) for path in (old, new)])
    return first.main is not None and first.main == second.main


def select_stale(settings: Settings) -> Settings:
    """The settings with the rules on what is stale alone."""
    return replace(settings, select=(STALE,))


def _build_article(new: str, translations: Sequence[str], settings: Settings) -> Article:
    documents = [(read_document(path, settings), None) for path in (new, *translations)]
    language = view_pages(documents[:1])[0].main
    articles = pipeline.align_versions(new, documents, replace(settings, source=language))
    if len(articles) > 1 or documents[0][0].units:
        names = ", ".join((new, *translations))
        raise InputError(_("{names}: no versions of one text, each in its language").format(names=names))
    return articles[0]
