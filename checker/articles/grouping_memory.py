"""What a run over files remembers of the last one, for grouping by content. By itself, nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.articles.file_sample import FileSample, read_sample
from checker.settings import Settings


class GroupingMemory:
    """Reads the beginnings of files, and keeps what was worked out of them; this one forgets it."""

    def read(self, path: str, named: str | None, settings: Settings) -> FileSample | None:
        """The beginning of a file, as `checker.articles.file_sample.read_sample` gives it."""
        return read_sample(path, named, settings)

    def find(self, name: Sequence[str]) -> Any:
        """What was kept under a name, or None."""
        del name

    def keep(self, name: Sequence[str], found: object) -> None:
        """Keep what was worked out."""
