"""What could not be checked: an error by itself, a line of the report where other files are checked all the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker.discovery import Discovery, describe_foreign, list_names
from checker.faults import make_unforeseen
from checker.messages import _
from checker.model import ForeignTextError, NoTextError


class Problems:
    """The problems of one run. ``lines`` are told as errors, ``textless`` are files without text, passed over.

    ``foreign`` are files whose text is in languages that are not known, left alone like those whose path says so.

    ``by_hand`` are the paths that a person gave, None for a run over what has changed; ``alone`` says that there is
    only one article: then its error is the run's.
    """

    def __init__(self, found: Discovery, by_hand: Sequence[str | Path] | None, *, alone: bool) -> None:
        self.lines = list(found.problems)
        self.foreign: dict[str, str] = {}
        self.textless: dict[str, str] = {}
        self._foreign_by_path = found.foreign
        self._by_hand = frozenset(map(str, by_hand or ()))
        self._fatal = alone and not self.lines and by_hand is not None

    def __bool__(self) -> bool:
        return bool(self.lines)

    def add(self, error: Exception, paths: Sequence[str]) -> None:
        """Take in the error of the article that the files ``paths`` hold.

        Raises it, as an `InputError`, where there is nothing else.
        """
        error = make_unforeseen(paths[0], error)
        if self._fatal:
            raise error
        if isinstance(error, ForeignTextError):
            self.foreign |= error.languages
        elif isinstance(error, NoTextError) and self._by_hand.isdisjoint(paths):
            self.textless[paths[0]] = str(error)
        else:
            self.lines.append(str(error))

    def describe_passed_over(self) -> list[str]:
        """A line that names the files without text, and one those in other languages, if there are any."""
        textless = list_names(_("without text to check: {names}"), list(self.textless))
        return [*textless, *describe_foreign(self.foreign, self._foreign_by_path)]
