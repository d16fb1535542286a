"""Which findings of a file follow one another: nothing that is as it should be stands between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from checker.kept_article import list_extents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.model import Article, Finding

LEAST_BETWEEN = 25
"""Characters of a sentence that ends a run; shorter ones are labels and numbers. Set by hand, 2026-11."""
WHOLE_PAGE = 0.6
"""Share of a version's characters from which findings on it are one, whatever stands between. Set by hand, 2026-11."""


class PassageRuns:
    """Cuts the findings of a file into runs, by the sentences of the articles."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._sentences: dict[tuple[str, str], list[tuple[int, int, str | None]]] = {}
        self._articles = list(articles)

    def split(self, findings: Sequence[Finding]) -> Iterator[list[Finding]]:
        """The runs of findings of one file, which stand in the order of their places.

        A version that has several passages in other places is arranged in another way: that is one cause.
        """
        place = findings[0].locations[0]
        sentences = self._list_sentences(place.path, place.part)
        if findings[0].category == "order":
            yield list(findings)
            return
        run = [findings[0]]
        for finding in findings[1:]:
            if self._stands_apart(run[-1], finding, sentences):
                yield run
                run = []
            run.append(finding)
        yield run

    def cover_page(self, findings: Sequence[Finding]) -> bool:
        """Whether findings of one file say that most of its page is untranslated."""
        if findings[0].category != "untranslated":
            return False
        place = findings[0].locations[0]
        total = sum(end - start for start, end, _language in self._list_sentences(place.path, place.part))
        return sum(one.locations[0].end - one.locations[0].start for one in findings) >= WHOLE_PAGE * max(1, total)

    @staticmethod
    def _stands_apart(one: Finding, other: Finding, sentences: list[tuple[int, int, str | None]]) -> bool:
        """Whether a sentence of some length, in another language than untranslated text, stands between."""
        first = bisect_left(sentences, (one.locations[0].end,))
        last = bisect_right(sentences, (other.locations[0].start,))
        foreign = one.locations[0].language if one.category == "untranslated" else ""
        return any(
            end - start >= LEAST_BETWEEN and language != foreign and end <= other.locations[0].start
            for start, end, language in sentences[first:last]
        )

    def _list_sentences(self, path: str, part: str) -> list[tuple[int, int, str | None]]:
        """Where the sentences of a part of a file stand, with their languages, in order."""
        if not self._sentences:
            for article in self._articles:
                for where, extents in list_extents(article).items():
                    self._sentences.setdefault(where, []).extend(extents)
            for found in self._sentences.values():
                found.sort(key=lambda entry: entry[:2])
        return self._sentences.get((path, part), [])
