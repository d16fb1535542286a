"""Whether what a version seems to lack stands within reach: in the next row, or in a line of no known language."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from checker import languages
from checker.comparison.row_comparison import compare_quantities
from checker.comparison.thresholds import MOST_NEARBY, NEAR_ROWS
from checker.quantities.scan import scan_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.comparison.difference import Difference
    from checker.model import Article, Row, Sentence
    from checker.quantities.quantity import Quantity


class NearbyQuantities:
    """What stands around one row of an article. Looked at only where something seems to be missing."""

    def __init__(self, article: Article, number: int, quantities: Callable[[Sentence], list[Quantity]]) -> None:
        self._article = article
        self._number = number
        self._quantities = quantities
        self._within_reach: dict[tuple[str, bool], list[Quantity]] = {}

    def found(self, difference: Difference, versions: list[str]) -> bool:
        """Whether every version that seems to lack a value says it within reach; ``versions`` are those compared."""
        if difference.kind != "missing" or self._article.layout == "units":
            return False
        wanted = next(quantity for quantity in difference.quantities if quantity is not None)
        again = all(
            one is None or one.before in languages.get(language).quantities.definite.definites
            for one, language in zip(difference.quantities, difference.languages, strict=True)
        )
        absent = [version for version, one in zip(versions, difference.quantities, strict=True) if one is None]
        return all(
            any(_do_agree(wanted, quantity) for quantity in self._list_within_reach(version, again=again))
            for version in absent
        )

    def _list_within_reach(self, version: str, *, again: bool) -> list[Quantity]:
        key = version, again
        if key not in self._within_reach:
            unread = islice(self._list_unread(version), MOST_NEARBY)
            self._within_reach[key] = [*unread, *self._list_beside(version, again=again)]
        return self._within_reach[key]

    def _list_unread(self, version: str) -> Iterator[Quantity]:
        """The quantities of a version's lines in this row whose language is not known, read in every language."""
        article = self._article
        for sentence in self._article.rows[self._number].cells.get(version, ()):
            if sentence.language is None:
                for language in {version.language: None for version in article.versions}:
                    yield from scan_text(sentence.text, language)

    def _list_beside(self, version: str, *, again: bool) -> Iterator[Quantity]:
        """The quantities of a version in the rows before and behind that no other version says there.

        ``again`` says that the others name what has been said already (after the 5 days): then it may be theirs, too.
        """
        for step in (-1, 1):
            row = self._find_next(version, step)
            own = [] if row is None else [one for sentence in row.cells[version] for one in self._quantities(sentence)]
            if row is None or not 0 < len(own) <= MOST_NEARBY:
                continue
            others = [
                quantity
                for other, sentences in row.cells.items()
                if other != version and not (again and step < 0)
                for sentence in sentences
                for quantity in self._quantities(sentence)
            ]
            if len(others) <= MOST_NEARBY:
                yield from (one for one in own if not any(_do_agree(other, one) for other in others))

    def _find_next(self, version: str, step: int) -> Row | None:
        rows = self._article.rows
        for at in range(self._number + step, self._number + step * (NEAR_ROWS + 1), step):
            if 0 <= at < len(rows) and version in rows[at].cells:
                return rows[at]
        return None


def _do_agree(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are the same in other words."""
    if "identifier" in {one.kind, other.kind} or one.weak:
        return False
    return all(difference.severity == "info" for difference in compare_quantities(one, other))
