"""Checks while somebody types: soon after an edit, one at a time, and none whose result nobody wants any more.

The loop that talks to the editor never waits: articles are found and checked in one thread of their own. An edit stops
the check of its article that is under way. What goes wrong with one article is one line, and the others go on.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Protocol

from checker.faults import explain_fault, show_way
from checker.file_access import is_there
from checker.lsp.article_check import ArticleCheck, CheckedArticle, StoppedError
from checker.lsp.open_texts import get_true_path
from checker.messages import _
from checker.model import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.lsp.open_texts import OpenTexts
    from checker.lsp.projects import Projects

DELAY = 0.02
"""Seconds from an edit to its check, in which the next edit may come. A guess: keys held down repeat every 0.03 s."""

Key = tuple[str, ...]


class Audience(Protocol):
    """Who is told what came of the checks; in the thread of the loop."""

    def show(self, checked: CheckedArticle) -> None:
        """An article was checked."""
        ...

    def clear(self, path: str) -> None:
        """Nothing is said of a file any more."""
        ...

    def log(self, line: str) -> None:
        """An article could not be checked."""
        ...


class LiveChecks:
    """The articles of all open texts, each checked again after an edit of one of its versions."""

    def __init__(self, opened: OpenTexts, projects: Projects, audience: Audience) -> None:
        self._opened = opened
        self._projects = projects
        self._audience = audience
        self._check = ArticleCheck(opened)
        self._worker = ThreadPoolExecutor(1, "checker")
        self._folders: Sequence[str] | None = None
        self._anew = False
        self._frozen = False
        self._homes: dict[str, Key] = {}
        self._tickets: dict[Key, threading.Event] = {}
        self._tasks: dict[Key, asyncio.Task[None]] = {}
        self._latest: dict[Key, CheckedArticle] = {}
        self._told: dict[Key, str] = {}
        self._unsaved: set[str] = set()
        """Texts that had no file when they were last looked at."""

    def set_folders(self, folders: Sequence[str]) -> None:
        """Say which folders the workspace has."""
        self._folders = list(folders)
        self.touch_all()

    def look_anew(self) -> None:
        """Find the articles anew: files have come or gone. Every open one is checked if it is another then."""
        self._anew = True
        self.touch_all()

    def touch_all(self) -> None:
        """Check all that is open, where anything has changed."""
        for path in self._opened.list_paths():
            self.touch(path)

    def touch(self, path: str) -> None:
        """Check the article of a file soon; what is under way for it is stopped."""
        path = get_true_path(path)
        if not is_there(path):
            self._unsaved.add(path)
        key = self._homes.get(path, (path,))
        before = self._tickets.get(key)
        if before is not None:
            before.set()
        ticket = self._tickets[key] = threading.Event()
        self._tasks[key] = asyncio.get_running_loop().create_task(self._run(path, key, ticket))

    def save(self, path: str) -> None:
        """A text was saved: a file that was not there may make other articles of all that are."""
        path = get_true_path(path)
        if path in self._unsaved:
            self._unsaved.discard(path)
            self.look_anew()
        else:
            self.touch(path)

    def release(self, path: str) -> None:
        """A text was closed: its article is checked with the file, or, with no text of it open, let go."""
        path = get_true_path(path)
        key = self._homes.get(path, (path,))
        others = [one for one in key if self._opened.get(one) is not None]
        if others:
            self.touch(others[0])
            return
        if ticket := self._tickets.pop(key, None):
            ticket.set()
        self._tasks.pop(key, None)
        self._latest.pop(key, None)
        self._told.pop(key, None)
        for one in key:
            self._homes.pop(one, None)
            self._audience.clear(one)

    async def settle(self, path: str) -> CheckedArticle | None:
        """The article of a file as it is now, once it is checked; None where it can't be."""
        path = get_true_path(path)
        while True:
            key = self._homes.get(path, (path,))
            task = self._tasks.get(key)
            if task is None or task.done():
                return self._latest.get(key)
            await asyncio.wait([task])

    def end(self) -> None:
        """Stop what is under way, and begin nothing more."""
        for ticket in self._tickets.values():
            ticket.set()
        for task in self._tasks.values():
            task.cancel()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def begin_glossary(self, checked: CheckedArticle) -> None:
        """Have the project of an article use the glossary that was begun in its folder."""
        self._worker.submit(self._projects.begin_glossary, checked.files.settings)

    async def _run(self, path: str, key: Key, ticket: threading.Event) -> None:
        await asyncio.sleep(DELAY)
        if ticket.is_set():
            return
        try:
            work = partial(copy_context().run, self._work, path, ticket)
            checked = await asyncio.get_running_loop().run_in_executor(self._worker, work)
        except StoppedError:
            return
        except Exception as error:  # noqa: BLE001 (whatever it is, it is this article's)
            if not ticket.is_set():
                self._fail(path, key, error)
            return
        if ticket.is_set():
            return
        if checked is None:
            self._latest.pop(key, None)
            self._audience.clear(path)
            return
        self._settle_homes(key, checked.files.key)
        self._told.pop(checked.files.key, None)
        self._latest[checked.files.key] = checked
        self._audience.show(checked)

    def _settle_homes(self, before: Key, now: Key) -> None:
        """Remember which article files belong to; nothing is said any more of those that have left it."""
        for path in set(before) - set(now):
            self._homes.pop(path, None)
            self._audience.clear(path)
        for path in now:
            self._homes[path] = now
        if before != now:
            self._latest.pop(before, None)
            self._tickets[now] = self._tickets.pop(before)
            self._tasks[now] = self._tasks.pop(before)

    def _fail(self, path: str, key: Key, error: Exception) -> None:
        """One line, once, and nothing shown that may be wrong by now."""
        show_way(error)
        said = str(error) if isinstance(error, InputError) else ""
        line = said or _("{path}: not checked: {reason}").format(path=path, reason=explain_fault(error))
        if self._told.get(key) != line:
            self._told[key] = line
            self._audience.log(line)
        self._latest.pop(key, None)
        for one in key:
            self._audience.clear(one)

    def _work(self, path: str, ticket: threading.Event) -> CheckedArticle | None:
        """In the thread of the checks: find the article of a file, and check it."""
        if self._folders is not None:
            self._projects.set_folders(self._folders)
            self._folders = None
        if self._anew:
            self._anew = False
            self._projects.forget()
        if ticket.is_set():
            raise StoppedError
        files = self._projects.find_article(path)
        if files is None:
            return None
        checked = self._check.check(files, ticket.is_set)
        if not self._frozen:  # models and tables stay: no collection needs to look at them again
            self._frozen = True
            gc.collect()
            gc.freeze()
        return checked
