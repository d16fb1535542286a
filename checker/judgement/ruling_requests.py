"""What a page or a program asks to be ruled: checked, and made rulings on findings that are there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.judgement import decisions, rulings
from checker.messages import _
from checker.model import Finding, Report
from checker.sentence_index import Passages

if TYPE_CHECKING:
    from checker.settings import Settings

MOST = 20_000
"""Decisions that are taken at once. A guess: more than a page can show."""
LONGEST_NOTE = 5_000
"""Characters of a comment. A guess; `checker.judgement.decisions.LONGEST` allows more in a file."""


class RulingTime(NamedTuple):
    """Who rules, when, and the folders that places are told from: of the settings, of the file of decisions."""

    who: str
    when: datetime
    base: str
    folder: str


def list_all_findings(report: Report) -> list[Finding]:
    """All findings of a report, whatever their state."""
    return [*report.findings, *report.settled, *report.notes]


def make_rulings(data: Any, report: Report, made: RulingTime) -> list[decisions.Decision]:
    """The rulings of a list of ``{fingerprint, verdict, note}``.

    Raises ``ValueError`` for what is no ruling, and for a finding that is not there (any more).
    """
    if not isinstance(data, list) or not 0 < len(data) <= MOST:
        raise ValueError(_("not a list of decisions"))
    known = {finding.fingerprint: finding for finding in list_all_findings(report)}
    passages = Passages(report.articles)
    return [_make_ruling(one, known, passages, made) for one in data]


def store_rulings(data: Any, report: Report, settings: Settings, who: str, when: datetime | None = None) -> Path:
    """Store the rulings of a list as `make_rulings` takes it, all or none: the file of decisions.

    ``when`` is now if it is not given. Raises ``ValueError`` as `make_rulings` does, `InputError` where nothing can be
    written.
    """
    file = Path(settings.base) / settings.decisions
    made = RulingTime(who, when or datetime.now(UTC), settings.base, str(file.parent))
    decisions.append_decisions(file, make_rulings(data, report, made))
    return file


def _make_ruling(data: Any, known: dict[str, Finding], passages: Passages, made: RulingTime) -> decisions.Decision:
    if not isinstance(data, dict) or str(data.get("verdict")) not in decisions.VERDICTS:
        raise ValueError(_("not a decision"))
    note = data.get("note", "")
    if not isinstance(note, str) or len(note) > LONGEST_NOTE:
        raise ValueError(_("the comment is no text, or too long"))
    finding = known.get(str(data.get("fingerprint")))
    if finding is None:
        raise ValueError(_("there is no such finding any more"))
    when = made.when.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    return rulings.make_ruling(
        finding,
        str(data["verdict"]),
        passages,
        note=note,
        who=made.who,
        when=when,
        base=made.base,
        folder=made.folder,
    )
