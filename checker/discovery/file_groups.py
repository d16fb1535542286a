"""What discovery gives: the files of each article, and one line for each thing that is not checked."""

from __future__ import annotations

from collections.abc import Sequence

from checker.discovery.thresholds import MOST_NAMED
from checker.messages import _


class FileGroup:
    """The files of one article: each path as it can be opened, and the language its name says (or None).

    ``ambiguous``: the files were given together by hand, but their names do not tell whether they are versions
    of one article or articles of their own; their content has to. ``original`` is the language of the originals as far
    as the tree tells (`find_original_language`).
    """

    def __init__(self, name: str, files: list[tuple[str, str | None]], ambiguous: bool = False) -> None:
        self.name = name
        self.files = files
        self.ambiguous = ambiguous
        self.original: str | None = None

    @property
    def together(self) -> bool:
        """Whether the files are versions of one article as far as their languages allow."""
        return not self.ambiguous or len(self.files) > 1

    def __repr__(self) -> str:
        return f"FileGroup({self.name!r}, {self.files!r}, ambiguous={self.ambiguous})"


class Discovery:
    """The articles found, one line for each thing that could not be used, and what was left out on purpose.

    ``foreign`` are files in languages that are not known: the tag in each path.
    """

    def __init__(self) -> None:
        self.groups: list[FileGroup] = []
        self.problems: list[str] = []
        self.notes: list[str] = []
        self.foreign: dict[str, str] = {}


def list_names(line: str, names: Sequence[str]) -> list[str]:
    """A line with ``{names}``, the first few of them; none for no names."""
    if not names:
        return []
    more = _(" and {count} more").format(count=len(names) - MOST_NAMED) if len(names) > MOST_NAMED else ""
    return [line.format(names=", ".join(names[:MOST_NAMED]) + more)]
