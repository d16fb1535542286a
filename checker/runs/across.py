"""Findings on several articles of a run, put to the groups that they stand in: one group is held at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.judgement.fingerprint import assign_fingerprints
from checker.judgement.suppression import Suppression, find_suppressions, silence_findings
from checker.model import Article, Document, Finding, InputError
from checker.pipeline import order_findings
from checker.reading import read_document
from checker.repetitions.tally import RenderingTally
from checker.runs.checked_group import CheckedGroup
from checker.runs.spool import Spool
from checker.settings import Settings
from checker.tree_repetitions import FoundAcross, Sentences, find_across


def put_across(groups: Spool[CheckedGroup], tally: RenderingTally, settings: Settings) -> dict[int, bool]:
    """Find what several articles of a run disagree about.

    Returns the numbers of the groups that were changed, and whether comments in them still suppress nothing.
    """
    holder = _SpooledArticles(groups, settings)
    found = find_across(tally, holder, settings)
    used = holder.suppress(found.list_all())
    changed: dict[int, bool] = {}
    for number in sorted(found.groups):
        group = _change(groups.get(number), number, found, used, settings)
        groups.put(number, group)
        changed[number] = bool(group.comments)
    return changed


def _change(
    group: CheckedGroup, number: int, found: FoundAcross, used: set[tuple[str, int]], settings: Settings
) -> CheckedGroup:
    """A group with the findings of the run in it, and without comments that suppress one of them."""
    own = found.findings.get(number, [])
    findings = order_findings(group.articles, [*found.drop_told(group.findings), *own], settings)
    assign_fingerprints(findings, group.articles, settings.base)
    comments = [one for one in group.comments if (one.locations[0].path, one.locations[0].start) not in used]
    return CheckedGroup(group.articles, findings, comments)


class _SpooledArticles:
    """The articles of groups that lie in a spool; their files are read again."""

    def __init__(self, groups: Spool[CheckedGroup], settings: Settings) -> None:
        self._groups = groups
        self._settings = settings
        self._opened: CheckedGroup | None = None
        self._comments: dict[str, list[Suppression]] = {}

    def open(self, group: int) -> Sequence[Article]:
        """The articles of a group as they are kept."""
        self._opened = self._groups.get(group)
        return self._opened.articles

    def read(self, document: Document) -> Document | None:
        """The file of a document that is kept without its text; None where it can't be read any more."""
        try:
            whole = document.blocks or document.units
            read = document if whole else read_document(document.path, self._settings)
        except InputError:
            return None
        if read.suppressions:
            self._comments[document.path] = find_suppressions(read)
        return read

    def close(self, group: int, articles: Sequence[Article], pointed: Sentences) -> None:
        """Keep the sentences beside those that findings of the articles point at."""
        for number, sentences in pointed.items():
            if articles[number].counts is not None:  # else all of it is kept
                articles[number].sentences.extend(sentences)
        if self._opened is not None:
            self._groups.put(group, self._opened)

    def suppress(self, findings: Iterable[Finding]) -> set[tuple[str, int]]:
        """Set the state that comments in the text give to findings. Returns where the comments stand: path, offset."""
        silence_findings(findings, self._comments)
        return {(path, one.offset) for path, found in self._comments.items() for one in found if one.used}
