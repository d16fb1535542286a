"""A review in progress: the report on some paths, kept up to date, and what the editor says of it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from checker import languages, pipeline
from checker.explanation import explain_findings
from checker.file_access import describe_state
from checker.judgement.fingerprint import describe_place
from checker.judgement.ruling_requests import list_all_findings, store_rulings
from checker.messages import _
from checker.model import InputError, Report, SettingsError
from checker.named_files import list_named_files
from checker.reporting import render
from checker.review.fixing import plan_changes, write_changes
from checker.review.glossary_entry import (
    NEW_FILE,
    GlossaryChange,
    parse_glossary_entry,
    plan_entry,
    take_back,
    tell_what_is_left,
    write_change,
)
from checker.settings import Settings
from checker.updates.recall import Recall


class ReviewSession:
    """Checks again when a file has changed. All methods may be called from several threads.

    ``since`` is a git revision: what the changes since then have made stale is found, too.
    ``version`` counts the changes of the files; a page that shows an older one asks for itself again.
    """

    def __init__(self, paths: Sequence[str], settings: Settings, who: str, since: str | None = None) -> None:
        self.paths = list(paths)
        self.since = since
        self.settings = settings
        self.who = who
        self.version = 1
        self.problem = ""
        self._entries: list[GlossaryChange] = []
        self._lock = threading.RLock()
        self._report = self._check()
        self._stamps = self._look_at_files()
        self._ruled = False
        self._ruled_at = datetime.fromtimestamp(0, UTC)

    @property
    def file(self) -> Path:
        """Where decisions are stored."""
        return Path(self.settings.base) / self.settings.decisions

    def refresh(self) -> None:
        """Check again if a file, or the file of decisions, has changed behind our back."""
        with self._lock:
            stamps = self._look_at_files()
            if stamps == self._stamps and not self._ruled:
                return
            moved = stamps != self._stamps
            try:
                self._report = self._check()
                self.problem = ""
            except InputError as error:  # half saved, or gone: what we have stays until it can be read again
                self.problem = str(error)
            self._stamps, self._ruled = stamps, False
            self.version += moved

    def _check(self) -> Report:
        """Check, with what the files were at a git revision where one is given."""
        recall = Recall(self.settings, self.since) if self.since else None
        return pipeline.check(self.paths, self.settings, recall=recall)

    def render_page(self, address: str, token: str) -> str:
        """The report as a page that knows where to send decisions."""
        with self._lock:
            self.refresh()
            review = {
                "base": address,
                "token": token,
                "version": self.version,
                "who": self.who,
                "entries": len(self._entries),
                "languages": {code: languages.get(code).name for code in languages.codes()},
            }
            report = self._report
            if self.problem:
                report.problems = [self.problem]
            places = {
                finding.fingerprint: describe_place(finding, self.settings.base)
                for finding in list_all_findings(report)
            }
            why = explain_findings(report, self.settings)
            base = self.settings.base
            return render(report, "html", base=base, review=review, places=places, explanations=why)

    def decide(self, data: Any) -> None:
        """Store rulings: a list of ``{fingerprint, verdict, note}``. All are stored, or none.

        Raises ``ValueError`` for what is no ruling, and for a finding that is not there (any more).
        """
        with self._lock:
            self._ruled_at = max(datetime.now(UTC), self._ruled_at + timedelta.resolution)  # the latest ruling counts
            store_rulings(data, self._report, self.settings, self.who, self._ruled_at)
            self._stamps = self._look_at_files()
            self._ruled = True

    def fix(self, fingerprint: Any, *, write: bool) -> str:
        """The diff of one finding's fix, after writing it if so asked. Raises ``ValueError`` and `InputError`."""
        with self._lock:
            for finding in list_all_findings(self._report):
                if finding.fingerprint == fingerprint and finding.fix is not None:
                    found = plan_changes(self._report, [finding])
                    if write:
                        write_changes(found)
                    base = self.settings.base
                    return "".join("\n".join([change.diff(base), *change.list_places(base)]) for change in found)
        raise ValueError(_("there is no such finding any more"))

    def add_to_glossary(self, data: dict[str, Any], *, write: bool) -> dict[str, str]:
        """What an entry changes in the glossary: its ``diff``, after writing it if so asked, and a ``remark``.

        Raises ``ValueError`` for what is no entry, `InputError` where the glossary can't be changed in place.
        """
        entry = parse_glossary_entry(data)
        with self._lock:
            change = plan_entry(entry, self.settings)
            remark = tell_what_is_left(self.settings)
            if write:
                write_change(change)
                self._entries.append(change)
                if not self.settings.glossary:
                    self.settings = replace(self.settings, glossary=(NEW_FILE,))
            return {"diff": change.diff(self.settings.base), "remark": remark}

    def take_back_entry(self) -> str:
        """Take the latest entry of this review out of the glossary again: the name of its file. Raises `InputError`."""
        with self._lock:
            if not self._entries:
                raise InputError(_("nothing was added to the glossary in this review"))
            change = self._entries[-1]
            take_back(change)
            self._entries.pop()
            return change.path.name

    def _look_at_files(self) -> dict[str, tuple[int, int]]:
        paths = {document.path for article in self._report.articles for document in article.documents}
        paths.update(self.paths, [str(self.file)], map(str, self._list_named_files()))
        return {path: describe_state(path) for path in sorted(paths)}

    def _list_named_files(self) -> list[Path]:
        """The files that results depend on; none where a folder of glossaries is gone, which the next check says."""
        try:
            return list_named_files(self.settings)
        except SettingsError:
            return []
