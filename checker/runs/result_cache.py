"""Results by content: of what has not changed since, nothing is checked again.

A result is known by all that it was made of: the files of the group, how they are called, the settings, the language of
the messages, and this very program with its data. It lies in a file of its own, written whole or not at all, so that
runs beside each other share the cache without a lock. What is broken or foreign in it is as if it were not there.
"""

from __future__ import annotations

import hashlib
import os
import time
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from io import BufferedReader
from pathlib import Path
from typing import Any

from checker.file_access import open_regular, read_regular_bytes, read_regular_text
from checker.judgement.project_paths import find_root, make_relative, name_in_project
from checker.messages import get_language
from checker.named_files import describe_named_files
from checker.plugins import load_plugins
from checker.runs.checked_group import GroupTask
from checker.runs.program_identity import identify_program
from checker.runs.safe_pickle import dump_plainly, load_safely
from checker.settings import Settings
from checker.tree_links import leads_out

FOLDER = ".checker_cache"
"""In the folder of the settings file, else in the root of the repository; a tree with neither has no cache."""
TAG = "CACHEDIR.TAG"
SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55\n# Results of checker, which it makes again: may be deleted.\n"
"""What backup programs know a cache by: https://bford.info/cachedir/"""
FORMAT = "2"
"""Of what lies in the cache."""
MOST_BYTES = 512 * 1024 * 1024
"""Bytes of a cache, above which what was not used for longest goes. A guess: results of 100,000 articles."""
LEFT = 0.8
"""Share of `MOST_BYTES` that is left then, so that it is not every run that tidies. A guess."""
FRESH = 86_400
"""Seconds for which a result counts as used without being marked again."""
OWN_EMBEDDERS = ("embedded", "none")
"""Whose models belong to this program; of another one nobody knows when it changes."""
WITHOUT_INFLUENCE = frozenset(
    ("baseline", "decisions", "reports", "fail_on", "require_comparison", "embedder_cache", "embedder_batch")
)
"""Settings that a result does not depend on: they are put to findings afterwards."""


class ResultCache:
    """The results in one folder, for one run. `find` and `keep` are given what `name` made of a task."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._folder = folder
        self._settings = settings
        self._kept = 0

    @cached_property
    def _run(self) -> str:
        """What all results of this run have in common; worked out when the first is asked for."""
        return _digest(
            [FORMAT, identify_program(self.find, self.keep), _describe_settings(self._settings), get_language()]
        )

    def name(self, task: GroupTask) -> str:
        """What the result of a task is known by; empty where it can't be kept."""
        base = self._settings.base
        parts = [self._run, str(task.whole), task.group.name, str(task.group.together), "+".join(task.expected)]
        parts.append(task.group.original or "")
        if task.recall is not None:
            parts.append(task.recall.signature)
        for path, language in task.group.files:
            content = self._digest_file(path)
            if not content:
                return ""
            parts += [path, language or "", make_relative(path, base), name_in_project(path, base), content]
        return _digest(parts)

    def name_sample(self, path: str, language: str | None) -> str:
        """What the beginning of a file is known by; empty where it can't be kept."""
        content = self._digest_file(path)
        return _digest([self._run, "sample", path, language or "", content]) if content else ""

    def name_value(self, parts: Sequence[str]) -> str:
        """What a value is known by that depends on this program and the settings, and else on ``parts`` alone."""
        return _digest([self._run, *parts])

    def _digest_file(self, path: str) -> str:
        try:
            with BufferedReader(open_regular(path)) as file:
                data = file.read(self._settings.max_bytes + 1)
        except (OSError, ValueError):
            return ""
        return hashlib.sha256(data).hexdigest() if len(data) <= self._settings.max_bytes else ""

    def find(self, name: str) -> Any:
        """What was kept under a name, or None."""
        file = self._locate(name)
        try:
            data = read_regular_bytes(file)
            found = load_safely(zlib.decompress(data))
            if time.time() - file.stat().st_mtime > FRESH:
                os.utime(file)
        except Exception:  # noqa: BLE001 (whatever is wrong with it, it is made again)
            return None
        return found

    def keep(self, name: str, result: object) -> None:
        """Keep a result; where that can't be, it is made again next time."""
        file = self._locate(name)
        if leads_out(file.parent, self._folder.parent):
            return
        data = zlib.compress(dump_plainly(result), 1)
        temporary = file.with_name(f"{file.name}.{os.getpid()}.part")
        try:
            self._prepare(file.parent)
            temporary.write_bytes(data)
            temporary.replace(file)
        except OSError:
            with suppress(OSError):
                temporary.unlink()
            return
        self._kept += 1

    def _locate(self, name: str) -> Path:
        return self._folder / name[:2] / name[2:]

    def _prepare(self, folder: Path) -> None:
        if folder.is_dir():
            return
        folder.mkdir(parents=True, exist_ok=True)
        (self._folder / TAG).write_text(SIGNATURE, encoding="ascii")
        (self._folder / ".gitignore").write_text("*\n", encoding="ascii")

    def tidy(self, most: int = MOST_BYTES) -> None:
        """Take out what was not used for longest, if something was added and there is too much."""
        if not self._kept:
            return
        files = sorted(_list_results(self._folder), key=lambda entry: entry[0], reverse=True)
        if sum(size for _used, size, _path in files) <= most:
            return
        left = 0
        for _used, size, path in files:
            left += size
            if left > most * LEFT:
                with suppress(OSError):
                    os.unlink(path)  # noqa: PTH108


def open_cache(settings: Settings, path: str) -> ResultCache | None:
    """The cache of the project that a path is in; None where there is none, or where nothing can be kept."""
    folder = find_cache_folder(settings.base, path)
    if folder is None or settings.embedder not in OWN_EMBEDDERS:
        return None
    if load_plugins("checker.rules") or load_plugins("checker.readers"):
        return None
    return ResultCache(folder, settings)


def find_cache_folder(base: str, path: str) -> Path | None:
    """Where the cache of a project lies, or would: in ``base``, else in the root of the repository of a path.

    None for no project, and where a link in its place leads out of it.
    """
    root = base or find_root(os.path.abspath(path if os.path.isdir(path) else os.path.dirname(path)))  # noqa: PTH100, PTH112, PTH120
    return Path(root) / FOLDER if root and not leads_out(Path(root) / FOLDER, root) else None


def remove_cache(folder: Path) -> bool:
    """Delete a cache, if it is one of ours. Returns whether there was one. Raises ``OSError``."""
    import shutil

    try:
        ours = read_regular_text(folder / TAG, "ascii") == SIGNATURE
    except (OSError, ValueError):
        return False
    if ours:
        shutil.rmtree(folder)
    return ours


def _list_results(folder: Path) -> Iterator[tuple[float, int, str]]:
    """When each result was used last, its bytes, and where it lies."""
    with suppress(OSError):
        for part in os.scandir(folder):
            if part.is_dir(follow_symlinks=False):
                for entry in os.scandir(part.path):
                    with suppress(OSError):
                        stat = entry.stat(follow_symlinks=False)
                        yield stat.st_mtime, stat.st_size, entry.path


def _describe_settings(settings: Settings) -> str:
    values = {name: value for name, value in vars(settings).items() if name not in WITHOUT_INFLUENCE}
    return repr((sorted(values.items()), describe_named_files(settings)))


def _digest(parts: list[str]) -> str:
    hashed = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        hashed.update(b"%d:" % len(data))
        hashed.update(data)
    return hashed.hexdigest()
