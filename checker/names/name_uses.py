"""How names are written throughout an article: what recurs, and what the other version writes elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from checker.names.name_words import fold_word

Row = Mapping[str, Iterable[str]]
"""The words with a capital that every version has in a row, by its id: `checker.names.name_words.list_capitals`."""
Use = tuple[str, str]
"""A version's id and a folded word."""


class NameUses:
    """Where words with a capital stand in an article: its rows are gone through when that is first asked for."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = rows

    @cached_property
    def _places(self) -> Mapping[Use, set[int]]:
        """The numbers of the rows in which a version has a word."""
        found: dict[Use, set[int]] = defaultdict(set)
        for number, row in enumerate(self._rows):
            for version, words in row.items():
                for word in words:
                    if word[0].isupper():
                        found[version, fold_word[word]].add(number)
        return found

    def find_rows(self, use: Use) -> set[int]:
        """The rows in which a version has a word with a capital."""
        return self._places.get(use, set())

    def describe(self, row: int, one: Use, other: Use) -> Iterator[str]:
        """What the rest of the article says of two spellings of a row, as features."""
        ones, others = self.find_rows(one) - {row}, self.find_rows(other) - {row}
        crossed = self.find_rows((other[0], one[1])) - {row}, self.find_rows((one[0], other[1])) - {row}
        yield f"both again {min(len(ones & others), 2)}"
        yield f"either again {bool(ones) + bool(others)}"
        yield f"crossed {bool(crossed[0]) + bool(crossed[1])}"
