"""Passages that several versions of an article left in the same words: they were left once, not by each."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.model import Article, Finding

LIKE = 0.8
"""Share of the passages of the finding that has more, from which two say the same of two versions. A guess, 2026-11."""
MOST_VERSIONS = 50
"""Findings on the same text that are looked at. Limit: no article has so many versions."""


def group_same(findings: Iterable[Finding]) -> Iterator[list[Finding]]:
    """Findings of the same rule on the same text in different files of an article, the one with most passages first."""
    groups: dict[tuple[str, str, str, str | None], list[tuple[frozenset[str], Finding]]] = defaultdict(list)
    for one in findings:
        key = one.article, one.rule, one.severity, one.locations[0].language
        groups[key].append((list_own_texts(one), one))
    for group in groups.values():
        yield from _match_files(group)


def list_own_texts(finding: Finding) -> frozenset[str]:
    """What stands at the places of a finding that are in its own file."""
    path = finding.locations[0].path
    return frozenset(" ".join(place.text.split()) for place in finding.locations if place.path == path)


def _match_files(group: Sequence[tuple[frozenset[str], Finding]]) -> Iterator[list[Finding]]:
    """The findings of a group that say the same, of as many files as do."""
    by_text: dict[str, list[int]] = defaultdict(list)
    for number, (texts, _one) in enumerate(group):
        for text in texts:
            by_text[text].append(number)
    taken: set[int] = set()
    for number, (texts, one) in sorted(enumerate(group), key=lambda entry: -len(entry[1][0])):
        if number in taken:
            continue
        taken.add(number)
        alike = dict.fromkeys(each for text in sorted(texts) for each in by_text[text][:MOST_VERSIONS])
        found = {one.locations[0].path: one}
        for other in alike:
            theirs, twin = group[other]
            path = twin.locations[0].path
            if other not in taken and path not in found and len(texts & theirs) >= LIKE * len(texts):
                found[path] = twin
                taken.add(other)
        if len(found) > 1:
            yield list(found.values())


def map_languages(article: Article) -> dict[str, str]:
    """The languages of an article's versions by the paths of their files."""
    return {sentence.document.path: version.language for version in article.versions for sentence in version.sentences}
