"""Writing safe fixes into files: encoding, byte order mark and line ends stay, and all files are written, or none."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from checker.file_access import explain_error, read_regular_bytes
from checker.file_writing import write_files
from checker.judgement.fixes import FixPlan, apply_fixes, plan_fixes, render_diff
from checker.messages import _
from checker.model import Document, Finding, Fix, InputError, Report
from checker.reading import registry
from checker.reading.encoding import MARKS, decode_bytes, find_declared_encoding
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import make_visible, put_in_quotes
from checker.tree_links import refuse_link_out


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file that would change: its text before and after, and its bytes before (``data``) and after (``result``)."""

    path: str
    before: str
    after: str
    data: bytes
    result: bytes
    fixes: tuple[Fix, ...]

    def diff(self, base: str = "") -> str:
        """The change as a unified diff."""
        return render_diff(shorten_path(self.path, base), self.before, self.after)

    def list_places(self, base: str = "") -> list[str]:
        """The changes one by one, with the spaces named that look alike: ``page.md:3:7: " " → "[NBSP]"``."""
        found = []
        for fix in self.fixes:
            line = self.before.count("\n", 0, fix.start) + 1
            column = fix.start - self.before.rfind("\n", 0, fix.start)
            old, new = make_visible(self.before[fix.start : fix.end]), make_visible(fix.text)
            found.append(
                f"{shorten_path(self.path, base)}:{line}:{column}: {put_in_quotes(old)} → {put_in_quotes(new)}"
            )
        return found


def plan_changes(report: Report, findings: Iterable[Finding] | None = None) -> list[FileChange]:
    """What the safe fixes of the findings (all open ones, notes included) would change, file by file.

    Raises `InputError` for a file that has changed since it was checked, or that can't be rewritten exactly.
    """
    chosen = [*report.findings, *report.notes] if findings is None else list(findings)
    plans = plan_fixes(chosen)
    documents = _find_documents(report, plans)
    planned = [_plan_change(one, documents.get(one.path)) for one in plans]
    return [change for change in planned if change is not None]


def plan_possible_changes(report: Report) -> tuple[list[FileChange], list[str]]:
    """The same for all files that can be changed, and a line on each that can't, found before anything is written."""
    plans = plan_fixes(one for one in chain(report.findings, report.notes) if one.fix is not None)
    documents = _find_documents(report, plans)
    changes, problems = [], []
    for one in plans:
        try:
            change = _plan_change(one, documents.get(one.path))
        except InputError as error:
            problems.append(str(error))
        else:
            changes += [change] if change is not None else []
    return changes, problems


def _find_documents(report: Report, plans: Sequence[FixPlan]) -> dict[str, Document]:
    """The documents that plans are for, by their paths."""
    paths = {plan.path for plan in plans}
    return {one.path: one for article in report.articles for one in article.documents if one.path in paths}


def write_changes(changes: Sequence[FileChange]) -> None:
    """Make all of the changes, or none. Raises `InputError` where a file has changed meanwhile or can't be written."""
    for change in changes:
        if _read_file(change.path) != change.data:
            raise InputError(_("{path}: the file has changed since it was checked").format(path=change.path))
    write_files([(change.path, change.result) for change in changes])


def _plan_change(plan: FixPlan, document: Document | None) -> FileChange | None:
    """What would change in one file, None for nothing. Raises `InputError` where it can't be written back."""
    path = plan.path
    if document is None or not plan.fixes or not os.path.isfile(path):  # noqa: PTH113 (pathlib raises for long names)
        return None
    refuse_link_out(path)
    data = _read_file(path)
    before = decode_bytes(data, path, _detect_kind(path, data))
    if before != document.text:
        raise InputError(_("{path}: the file has changed since it was checked").format(path=path))
    after = apply_fixes(before, plan.fixes, path)
    if after == before:
        return None
    return FileChange(path, before, after, data, encode_change(after, data, path), tuple(plan.fixes))


def _read_file(path: str) -> bytes:
    try:
        return read_regular_bytes(path)
    except OSError as error:
        raise InputError(_("{path}: can't be read: {reason}").format(path=path, reason=explain_error(error))) from None


def encode_change(text: str, original: bytes, path: str) -> bytes:
    """The text in the encoding of the original bytes, with their byte order mark.

    Raises `InputError` where the original could not be written back exactly as it was.
    """
    kind = _detect_kind(path, original)
    mark, name = next(((mark, name) for mark, name in MARKS if original.startswith(mark)), (b"", ""))
    name = name or find_declared_encoding(original, kind) or "utf-8"
    try:
        if mark + decode_bytes(original, path, kind).encode(name) == original:
            return mark + text.encode(name)
    except UnicodeEncodeError:
        pass
    raise InputError(_("{path}: can't be written in {encoding} without loss").format(path=path, encoding=name.upper()))


def _detect_kind(path: str, data: bytes) -> str:
    return (registry.get_format_by_name(path) or registry.get_format_by_content(data)).kind
