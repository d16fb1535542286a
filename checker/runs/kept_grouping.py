"""What is kept of grouping by content: the beginnings of files, and how much of their texts corresponds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.articles.file_sample import FileSample, read_sample
from checker.articles.grouping_memory import GroupingMemory
from checker.runs.result_cache import ResultCache
from checker.settings import Settings


class KeptGrouping(GroupingMemory):
    """Takes from a cache what is there, and puts into it what is not."""

    def __init__(self, cache: ResultCache) -> None:
        self._cache = cache

    def read(self, path: str, named: str | None, settings: Settings) -> FileSample | None:
        """The beginning of a file, kept where there is one."""
        name = self._cache.name_sample(path, named)
        found: FileSample | None = self._cache.find(name) if name else None
        if found is None:
            found = read_sample(path, named, settings)
            if found is not None and name and self._cache.name_sample(path, named) == name:
                self._cache.keep(name, found)
        return found

    def find(self, name: Sequence[str]) -> Any:
        """What was kept under a name with these settings, or None."""
        return self._cache.find(self._cache.name_value(["grouping", *name]))

    def keep(self, name: Sequence[str], found: object) -> None:
        """Keep what was worked out under a name."""
        self._cache.keep(self._cache.name_value(["grouping", *name]), found)
