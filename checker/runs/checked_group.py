"""What is left of a group of files that was checked: what a report needs, and what a run sums up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from checker import rules
from checker.discovery import FileGroup
from checker.judgement.page_series import list_said
from checker.judgement.settle import settle_in_text
from checker.judgement.tree_terms import list_kept_terms
from checker.kept_article import ArticleFacts, group_findings, keep_needed, mark_pointed, sum_up_article
from checker.model import Article, Finding, SettingsError
from checker.outside_looks import Look, note_looks
from checker.pipeline import check_group, order_findings
from checker.settings import Settings
from checker.tree_repetitions import is_asked_for, note_renderings
from checker.watching.watched_work import make_costly, watch_files


@dataclass(slots=True)
class CheckedGroup:
    """The articles of a group, their findings in order, and notes on comments that suppress nothing."""

    articles: list[Article]
    findings: list[Finding]
    comments: list[Finding]


class GroupSummary(NamedTuple):
    """What a run sums up of a group: facts of its articles, its foreign files; what went wrong, if anything."""

    facts: tuple[ArticleFacts, ...] = ()
    foreign: dict[str, str] = {}  # noqa: RUF012 (never changed)
    commented: bool = False
    """Whether comments in its texts suppress nothing."""
    error: Exception | None = None
    quiet: bool = False
    """Whether nothing was found in its articles."""
    earlier: tuple[str, ...] = ()
    """The names of earlier states that are kept with its articles."""
    renderings: bytes = b""
    """How its sentences are rendered, where a run asks that: see `checker.tree_repetitions`."""
    terms: tuple[int, ...] = ()
    """The terms that its articles keep in another language: see `checker.judgement.tree_terms`."""
    said: tuple[int, ...] = ()
    """What is said of its sentences: see `checker.judgement.page_series`."""
    looks: tuple[Look, ...] = ()
    """What was looked at beside its files: while all of it is as it was, the result holds."""


class Recalling(Protocol):
    """Gives an article what its versions said before. It can be sent to another process."""

    @property
    def signature(self) -> str:
        """What that depends on beside the article's files as they are."""
        ...

    def __call__(self, article: Article) -> None:
        """Put the earlier states to the article."""
        ...


@dataclass(frozen=True, slots=True)
class GroupTask:
    """A group that is to be checked: its number in the run, and the languages that it ought to be in.

    ``fault`` says why it must not be begun: a process was ended for it. ``whole`` keeps all of its articles.
    ``recall`` gives them what they said before, where that is something.
    """

    number: int
    group: FileGroup
    expected: tuple[str, ...]
    whole: bool = False
    fault: str = ""
    recall: Recalling | None = None
    paths: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "paths", tuple(path for path, _language in self.group.files))

    @property
    def id(self) -> str:
        """What the group goes by while it is under way: its first file."""
        return self.paths[0]


def check_task(task: GroupTask, settings: Settings) -> tuple[GroupSummary, CheckedGroup | None]:
    """Check a group; what goes wrong is in the summary. Raises `SettingsError`, which is every group's."""
    if task.fault:
        return GroupSummary(error=make_costly(task.id, task.fault)), None
    try:
        with note_looks() as looks, watch_files(task.paths, settings.limits):
            articles, findings = check_group(task.group, task.expected, settings, task.recall)
            found = order_findings(articles, findings, settings)
            comments = settle_in_text(found, articles, settings, rules.list_known_names())
    except SettingsError:
        raise
    except Exception as error:  # noqa: BLE001 (whatever it is, it is this group's)
        return GroupSummary(error=error), None
    foreign = {path: tag for article in articles for path, tag in article.foreign.items()}
    facts = tuple(map(sum_up_article, articles))
    quiet = not found and not comments
    kept = list(_keep(articles, found, whole=task.whole, lines=bool(comments)))
    earlier = tuple(state.document.path for article in kept for state in article.earlier)
    summary = GroupSummary(
        facts,
        foreign,
        bool(comments),
        quiet=quiet,
        earlier=earlier,
        renderings=note_renderings(articles) if is_asked_for(settings) else b"",
        terms=list_kept_terms(found),
        said=list_said(found),
        looks=tuple(dict.fromkeys(looks)),
    )
    return summary, CheckedGroup(kept, found, comments)


def _keep(articles: Sequence[Article], findings: Sequence[Finding], *, whole: bool, lines: bool) -> Iterator[Article]:
    """The articles, or what their findings need of them."""
    for article, own in group_findings(articles, findings):
        if whole:
            mark_pointed(article, own)
            yield article
        else:
            yield keep_needed(article, own, lines=lines)
