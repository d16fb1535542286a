"""Pages of one kind, in one folder, each of which keeps a part in another language: that is one cause, not one a page.

A reference of messages quotes each message as the program says it, a collection of songs their first lines. Where most
pages of a folder say the same of a sentence of theirs, the findings are joined; each keeps its place.
"""

from __future__ import annotations

from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING

from checker.judgement.article_keys import list_article_keys, make_article_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.model import Finding

RULE = "untranslated-sentence"
"""The rule that speaks of whole sentences."""
LEAST_PAGES = 10
"""Pages of a folder that say the same, from which they are a series. Set by hand, 2026-11: fewer are soon read."""
LEAST_SHARE = 0.5
"""Share (0..1) of the pages of the folder that do. Set by hand, 2026-11: what fewer pages have are slips of theirs."""


def list_said(findings: Iterable[Finding]) -> tuple[int, ...]:
    """What stands for all that is said of the sentences of some articles, once an article."""
    return list_article_keys(findings, _name_said)


class PageSeries:
    """Counts the pages of each folder, and those of which the same is said."""

    def __init__(self) -> None:
        self._said: Counter[int] = Counter()
        self._pages: Counter[str] = Counter()

    def add(self, said: Iterable[int], paths: Iterable[str]) -> None:
        """Count an article, or what is said of the articles of a group: `list_said`, and the paths of its files."""
        self._said.update(said)
        self._pages.update({get_folder(path) for path in paths})

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is one of a series."""
        said = self._said[_name_said(finding)] if self._said else 0
        return said >= LEAST_PAGES and said >= LEAST_SHARE * self._pages[get_folder(finding.locations[0].path)]


def _name_said(finding: Finding) -> int:
    """What stands for what is said, and the folder; 0 where it is nothing of a sentence that may be kept."""
    if finding.rule != RULE or finding.severity != "warning" or not finding.locations:
        return 0
    return make_article_key(f"{finding.message}\0{get_folder(finding.locations[0].path)}")


def get_folder(path: str) -> str:
    """The folder of a file."""
    return str(PurePath(path).parent)
